import { z } from 'zod';

/** A component of a form, with what the checks look at. */
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
  validate?: { required?: boolean; min?: number; max?: number; minLength?: number; maxLength?: number };
  components?: FormComponent[];
}

/** One half of a form; `file` is its name without `.form`, so a dossier half ends in `.dossier`. */
export interface FormFile {
  file: string;
  id: string;
  type: string;
  executionPlatform: string;
  executionPlatformVersion: string;
  schemaVersion: number;
  components: FormComponent[];
}

const componentSchema: z.ZodType<FormComponent> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    key: z.string().optional(),
    values: z.array(z.looseObject({ label: z.string(), value: z.string() })).optional(),
    components: z.array(componentSchema).optional(),
  }),
);
const formSchema = z.looseObject({ id: z.string(), components: z.array(componentSchema) });

/**
 * Reads the text of a form.
 * @throws Error when it is no JSON, or no form
 */
export function readFormulier(file: string, tekst: string): FormFile {
  return { file, ...(formSchema.parse(JSON.parse(tekst)) as unknown as Omit<FormFile, 'file'>) };
}

/** The half that is deployed; the other half stays in the portal. */
export function isProcesshelft({ file }: Pick<FormFile, 'file'>): boolean {
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
export function fieldsOf(form: Pick<FormFile, 'components'>): FormComponent[] {
  return componentsOf(form).filter(({ key }) => key !== undefined);
}
