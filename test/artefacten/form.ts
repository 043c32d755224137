import { readFileSync } from 'node:fs';
import { type FormFile, readFormulier } from '../../deploy/controles/formulierbestand.js';
import { filesIn } from './model.js';

export type { FormFile } from '../../deploy/controles/formulierbestand.js';
export { componentsOf, fieldsOf, isProcesshelft } from '../../deploy/controles/formulierbestand.js';

export function readForms(): FormFile[] {
  return filesIn('forms', '.form').map(readForm);
}

export function readForm(file: string): FormFile {
  return readFormulier(file, readFileSync(`forms/${file}.form`, 'utf8'));
}
