import type { TaakDossier } from '../../store/repository.js';
import type { FormValues } from '../formulier/form-schema.js';
import type { ProfessionalContext } from '../route.js';
import type { TaskValues } from './task-forms.js';
import { repositoryForTask } from './repository-for-task.js';
import type { VisibleTask } from './visible-task.js';

/** Under this key a draft also keeps the answers of the process half; they hold nothing but closed values. */
const processKey = 'proces';

/** What to fill the form with: what was saved before, else what the process already knows. */
export async function readStoredValues(
  context: ProfessionalContext,
  { userTaskKey, zaak, taak, variables }: VisibleTask,
): Promise<TaskValues> {
  const repository = repositoryForTask(context, taak);
  const saved = await repository.readTaakDossier({ ...zaak, userTaskKey, taak });
  // Nobody writes a plan anew that lies there already.
  const begin =
    saved === null && taak === 'plan-opstellen' && zaak.casusId
      ? await repository.readPlanvoorzet(zaak.casusId)
      : null;
  return { process: { ...variables, ...draftOf(saved) }, dossier: saved?.inhoud ?? { ...begin } };
}

/** A draft of both halves, as one record for the dossier. */
export function toDraft({ process, dossier }: TaskValues): Record<string, unknown> {
  return { ...dossier, [processKey]: process };
}

function draftOf(saved: TaakDossier | null): FormValues {
  const draft = saved?.inhoud[processKey];
  return typeof draft === 'object' && draft !== null ? (draft as FormValues) : {};
}
