import { isSchrijftaakVanOverleg } from '../../domain/overleg/overleg-verzet.js';
import { isActieOpen } from '../../domain/plan/actie.js';
import type { Repository, TaakDossier } from '../../store/repository.js';
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
  const begin =
    saved === null && zaak.casusId
      ? await readBegin(repository, { userTaskKey, taak, casusId: zaak.casusId })
      : null;
  return { process: { ...variables, ...draftOf(saved) }, dossier: saved?.inhoud ?? { ...begin } };
}

/** What lies there already, so that nobody writes it anew: the plan, the actions that are open, or what a moved meeting took away. */
async function readBegin(
  repository: Repository,
  sleutel: Pick<VisibleTask, 'userTaskKey' | 'taak'> & { casusId: string },
): Promise<object | null> {
  const { taak, casusId } = sleutel;
  if (taak === 'plan-opstellen') return repository.readPlanvoorzet(casusId);
  if (isSchrijftaakVanOverleg(taak)) return repository.readTaakbegin(sleutel);
  if (taak !== 'afronden') return null;
  const open = (await repository.listActies(casusId)).filter(({ stand }) => isActieOpen(stand));
  return { openActies: open.map(({ actieId, tekst: { titel } }) => ({ actieId, titel })) };
}

/** A draft of both halves, as one record for the dossier. */
export function toDraft({ process, dossier }: TaskValues): Record<string, unknown> {
  return { ...dossier, [processKey]: process };
}

function draftOf(saved: TaakDossier | null): FormValues {
  const draft = saved?.inhoud[processKey];
  return typeof draft === 'object' && draft !== null ? (draft as FormValues) : {};
}
