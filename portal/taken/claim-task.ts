import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { taakOf } from '../../domain/taak/taak.js';
import type { ProfessionalContext } from '../route.js';
import { findVisibleTask } from './visible-task.js';

/** POST /taken/:userTaskKey/oppakken: the first one to claim has it; who comes later hears that. */
export async function claimTask(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const task = await findVisibleTask(context, request.params['userTaskKey']);
  if (!task.isMine) {
    const outcome = await context.deps.camunda.assignUserTask(
      task.userTaskKey,
      context.betrokkene.gebruikerId,
    );
    if (outcome === 'taken') throw new DomainError('CONFLICT');
    // Who was involved in a casus does not guide its evaluation; who wrote something does not check it.
    if (outcome === 'denied')
      throw new DomainError(taakOf(task.taak).rol === 'R10' ? 'GEEN_TOEGANG' : 'ZELFDE_PERSOON');
  }
  response.redirect(303, `/taken/${task.userTaskKey}`);
}

/** POST /taken/:userTaskKey/teruggeven: back to the group. What was saved stays with the task. */
export async function releaseTask(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const task = await findVisibleTask(context, request.params['userTaskKey']);
  if (task.isMine) await context.deps.camunda.unassignUserTask(task.userTaskKey);
  response.redirect(303, '/werkplek');
}
