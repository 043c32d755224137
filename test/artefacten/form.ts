import { readFileSync } from 'node:fs';
import { filesIn } from './model.js';

export interface FormComponent {
  type: string;
  id: string;
  key?: string;
  path?: string;
  label?: string;
  dateLabel?: string;
  description?: string;
  text?: string;
  values?: { label: string; value: string }[];
  validate?: { required?: boolean; min?: number; max?: number };
  components?: FormComponent[];
}

export interface FormFile {
  file: string;
  id: string;
  type: string;
  executionPlatform: string;
  executionPlatformVersion: string;
  schemaVersion: number;
  components: FormComponent[];
}

export function readForms(): FormFile[] {
  return filesIn('forms', '.form').map((file) => ({ file, ...(readJson(file) as Omit<FormFile, 'file'>) }));
}

export function readForm(file: string): FormFile {
  return { file, ...(readJson(file) as Omit<FormFile, 'file'>) };
}

/** The half that is deployed; the other half stays in the portal. */
export function isProcesshelft({ file }: FormFile): boolean {
  return !file.endsWith('.dossier');
}

/** Every component, also inside groups and lists. */
export function componentsOf({ components }: { components: FormComponent[] }): FormComponent[] {
  return components.flatMap((component) => [
    component,
    ...componentsOf({ components: component.components ?? [] }),
  ]);
}

/** Every component that asks something. */
export function fieldsOf(form: FormFile): FormComponent[] {
  return componentsOf(form).filter(({ key }) => key !== undefined);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`forms/${file}.form`, 'utf8'));
}
