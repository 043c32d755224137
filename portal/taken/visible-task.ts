import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Zaak } from '../../domain/taak/zaak.js';
import { DomainError } from '../../domain/errors.js';
import { type TaakNaam, taakNaamSchema } from '../../domain/taak/taak.js';
import type { UserTask } from '../ports/camunda-port.js';
import type { ProfessionalContext } from '../route.js';

/** A task that this person may see, with what the portal needs of it for certain. */
export interface VisibleTask extends UserTask {
  /** The casus or ketenzaak that it belongs to. */
  zaak: Zaak;
  taak: TaakNaam;
  /** Whether this person has it; only then may it be saved or completed. */
  isMine: boolean;
  /** What the process knows where the task stands. */
  variables: Record<string, unknown>;
}

/**
 * The open task under this key, when this person has it or may take it. A task that is not for this person
 * takes the same one question to the engine as a task that does not exist.
 * @throws DomainError NIET_GEVONDEN for every other task: of another group, of a colleague, finished, or not there.
 */
export async function findVisibleTask(
  { deps, betrokkene }: ProfessionalContext,
  unsafeKey: unknown,
): Promise<VisibleTask> {
  if (typeof unsafeKey !== 'string' || !/^\d{1,19}$/.test(unsafeKey)) throw new DomainError('NIET_GEVONDEN');
  const task = await deps.camunda.getUserTask(unsafeKey);
  if (task === null || !isFor(betrokkene, task)) throw new DomainError('NIET_GEVONDEN');
  const variables = await deps.camunda.getUserTaskVariables(unsafeKey);
  const zaak = zaakIn(variables);
  const taak = taakNaamSchema.safeParse(task.customHeaders['taak']);
  if (zaak === null || !taak.success) throw new DomainError('NIET_GEVONDEN');
  return { ...task, zaak, taak: taak.data, isMine: task.assignee !== null, variables };
}

function zaakIn({ casusId, zaakId }: Record<string, unknown>): Zaak | null {
  if (typeof casusId === 'string') return { casusId };
  return typeof zaakId === 'string' ? { zaakId } : null;
}

/** Open, of one of the groups of this person, and not in the hands of a colleague. */
function isFor({ groepen, gebruikerId }: Professional, task: UserTask): boolean {
  const isOfMyGroups = task.candidateGroups.some((group) => groepen.includes(group));
  return task.isOpen && isOfMyGroups && (task.assignee === null || task.assignee === gebruikerId);
}
