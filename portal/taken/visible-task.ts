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

/** The task is no longer one that this person fills in. For who does not ask further, it is what its code says. */
export class TaskMovedOn extends DomainError {
  constructor(
    readonly task: UserTask,
    readonly waarom: 'DICHT' | 'OVERGENOMEN' | 'TERUGGEGEVEN',
  ) {
    super(waarom === 'TERUGGEGEVEN' ? 'CONFLICT' : 'NIET_GEVONDEN');
  }
}

/**
 * The open task under this key, when this person has it or may take it. A task that is not for this person
 * takes the same one question to the engine as a task that does not exist.
 * @throws DomainError NIET_GEVONDEN for every other task: of another group, of a colleague, finished, or not there;
 *   as {@link TaskMovedOn} when one of these groups could have had it until it was finished or a colleague took it.
 */
export async function findVisibleTask(
  context: ProfessionalContext,
  unsafeKey: unknown,
): Promise<VisibleTask> {
  if (typeof unsafeKey !== 'string' || !/^\d{1,19}$/.test(unsafeKey)) throw new DomainError('NIET_GEVONDEN');
  const { deps, betrokkene } = context;
  const task = await deps.camunda.getUserTask(unsafeKey);
  if (task === null || !isOfMyGroups(betrokkene, task)) throw new DomainError('NIET_GEVONDEN');
  if (!task.isOpen) throw new TaskMovedOn(task, 'DICHT');
  if (isOfColleague(betrokkene, task)) throw new TaskMovedOn(task, 'OVERGENOMEN');
  return readWithZaak(context, task);
}

/**
 * A task with what it belongs to.
 * @throws DomainError NIET_GEVONDEN when that cannot be told
 */
export async function readWithZaak({ deps }: ProfessionalContext, task: UserTask): Promise<VisibleTask> {
  const variables = await deps.camunda.getUserTaskVariables(task.userTaskKey);
  const zaak = zaakIn(variables);
  const taak = taakNaamSchema.safeParse(task.customHeaders['taak']);
  if (zaak === null || !taak.success) throw new DomainError('NIET_GEVONDEN');
  return { ...task, zaak, taak: taak.data, isMine: task.assignee !== null, variables };
}

function zaakIn({ casusId, zaakId }: Record<string, unknown>): Zaak | null {
  if (typeof casusId === 'string') return { casusId };
  return typeof zaakId === 'string' ? { zaakId } : null;
}

function isOfMyGroups({ groepen }: Professional, task: UserTask): boolean {
  return task.candidateGroups.some((group) => groepen.includes(group));
}

function isOfColleague({ gebruikerId }: Professional, task: UserTask): boolean {
  return task.assignee !== null && task.assignee !== gebruikerId;
}
