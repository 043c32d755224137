import type { Request, Response } from 'express';
import { EngineUnavailable } from '../ports/camunda-port.js';
import type { ProfessionalContext } from '../route.js';
import { giveBack } from './give-back.js';
import { keepDraft } from './keep-draft.js';
import { findVisibleTask, TaskMovedOn, type VisibleTask } from './visible-task.js';

/**
 * Does what a sent form of a task asks, for who has that task, so that two people do not write over each other. What
 * was typed is not lost on the way: it is kept when the engine does not answer, and given back when the task moved on.
 * @throws DomainError NIET_GEVONDEN for a task that is not for this person
 */
export async function fillIn(
  request: Request,
  response: Response,
  context: ProfessionalContext,
  work: (task: VisibleTask) => Promise<void>,
): Promise<void> {
  try {
    const task = await findVisibleTask(context, request.params['userTaskKey']);
    if (!task.isMine) throw new TaskMovedOn(task, 'TERUGGEGEVEN');
    await work(task);
  } catch (error) {
    if (error instanceof EngineUnavailable) return keepDraft(request, response, context);
    if (error instanceof TaskMovedOn) return giveBack(request, response, context, error);
    throw error;
  }
}
