import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TaakNaam } from '../../domain/taak/taak.js';
import type { Form, FormValues } from '../formulier/form-schema.js';
import { parseForm } from '../formulier/parse-form.js';
import type { ProfessionalContext } from '../route.js';
import { blockJa } from './block-ja.js';
import type { VisibleTask } from './visible-task.js';

/** Both halves of a form: the deployed one that the process reads, and the one that stays in the dossier. */
export interface TaskForms {
  process: Form;
  dossier: Form;
}

/** Values of both halves. */
export interface TaskValues {
  process: FormValues;
  dossier: FormValues;
}

/**
 * The process half as it was deployed with this task, the dossier half from the folder of forms.
 * @throws Error when the task has no deployed form
 */
export async function readTaskForms({ deps }: ProfessionalContext, task: VisibleTask): Promise<TaskForms> {
  const [unsafeProcess, dossier] = await Promise.all([
    deps.camunda.getUserTaskForm(task.userTaskKey),
    readForm(deps.settings.formsFolder, `${task.taak}.dossier.form`),
  ]);
  return { process: blockJa(parseForm(unsafeProcess), task.variables), dossier };
}

/** Both halves as they are in the folder: when the engine cannot say which one it deployed. */
export async function readTaskFormsFromFolder(folder: string, taak: TaakNaam): Promise<TaskForms> {
  const [process, dossier] = await Promise.all([
    readForm(folder, `${taak}.form`),
    readForm(folder, `${taak}.dossier.form`),
  ]);
  return { process, dossier };
}

async function readForm(folder: string, name: string): Promise<Form> {
  return parseForm(JSON.parse(await readFile(join(folder, name), 'utf8')));
}
