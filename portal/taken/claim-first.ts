import { DomainError } from '../../domain/errors.js';
import type { VisibleTask } from './visible-task.js';

/**
 * A task is filled in by who has it, so that two people do not write over each other.
 * @throws DomainError CONFLICT when nobody, or somebody else by now, has the task
 */
export function claimFirst(task: VisibleTask): void {
  if (!task.isMine) throw new DomainError('CONFLICT');
}
