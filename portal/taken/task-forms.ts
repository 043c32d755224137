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
 * The process half as it was deployed with this task, and the dossier half that goes with it.
 * @throws Error when the task has no deployed form
 */
export async function readTaskForms({ deps }: ProfessionalContext, task: VisibleTask): Promise<TaskForms> {
  const unsafeProcess = await deps.camunda.getUserTaskForm(task.userTaskKey);
  const dossier = await deps.modellen.readDossierhelft(task.taak, unsafeProcess);
  return { process: blockJa(parseForm(unsafeProcess), task.variables), dossier: parseForm(dossier) };
}

/** Both halves as they run now: when the engine cannot say which one it deployed. */
export async function readRunningForms(
  { deps }: Pick<ProfessionalContext, 'deps'>,
  taak: TaakNaam,
): Promise<TaskForms> {
  const [process, dossier] = await Promise.all([
    deps.modellen.readFormulier({ soort: 'form', naam: taak }),
    deps.modellen.readFormulier({ soort: 'dossierform', naam: taak }),
  ]);
  return { process: parseForm(process), dossier: parseForm(dossier) };
}
