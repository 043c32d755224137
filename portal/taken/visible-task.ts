import type { Professional } from '../../domain/betrokkene.js';
import { DomainError } from '../../domain/errors.js';
import { type TaakNaam, taakNaamSchema } from '../../domain/taak.js';
import type { UserTask } from '../ports/camunda-port.js';
import type { ProfessionalContext } from '../route.js';

/** A task that this person may see, with what the portal needs of it for certain. */
export interface VisibleTask extends UserTask {
  casusId: string;
  taak: TaakNaam;
  /** Whether this person has it; only then may it be saved or completed. */
  isMine: boolean;
}

/**
 * The open task under this key, when this person has it or may take it.
 * @throws DomainError NIET_GEVONDEN for every other task: of another group, of a colleague, finished, or not there.
 */
export async function findVisibleTask(
  { deps, betrokkene }: ProfessionalContext,
  unsafeKey: unknown,
): Promise<VisibleTask> {
  if (typeof unsafeKey !== 'string' || !/^\d{1,19}$/.test(unsafeKey)) throw new DomainError('NIET_GEVONDEN');
  const task = await deps.camunda.getUserTask(unsafeKey);
  const visible = task === null ? null : toVisibleTask(task, betrokkene);
  if (visible === null) throw new DomainError('NIET_GEVONDEN');
  return visible;
}

/** The same question about a task that is already at hand; null when it is not for this person. */
export function toVisibleTask(task: UserTask, betrokkene: Professional): VisibleTask | null {
  const taak = taakNaamSchema.safeParse(task.customHeaders['taak']);
  const isOfMyGroups = task.candidateGroups.some((group) => betrokkene.groepen.includes(group));
  const isMine = task.assignee === betrokkene.gebruikerId;
  const isFree = task.assignee === null;
  if (!task.isOpen || !isOfMyGroups || !(isMine || isFree)) return null;
  if (!taak.success || task.casusId === null) return null;
  return { ...task, casusId: task.casusId, taak: taak.data, isMine };
}
