import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { FormKey, UserTaskKey } from '../keys.js';
import { userTaskSearch, userTaskSearchFor } from '../projections/user-task-search.js';
import { visibleFrom } from '../projections/visible-variables.js';
import { execute } from './execute.js';
import { formAnswer } from './form-answer.js';
import { keyParameter } from './key-parameter.js';
import { parse } from './parse.js';
import { inTime, LISTENER_PATIENCE } from './patience.js';
import { invalidArgument, notFound } from './problem.js';
import type { RestContext } from './route.js';
import { optionalText, variables } from './schemas.js';
import { findIn, searchBody, searchIn } from './search-route.js';
import { userTaskChanges } from './user-task-attributes.js';
import { variableListing } from './variables.js';

/** POST /user-tasks/search */
export function searchUserTasks(context: RestContext, request: FastifyRequest) {
  return searchIn(context, userTaskSearchFor(searchBody(request).filter), request);
}

/** GET /user-tasks/{userTaskKey} */
export function getUserTask(context: RestContext, request: FastifyRequest) {
  return findIn(context, userTaskSearch, 'a user task', keyParameter(request, 'userTaskKey'));
}

/** GET /user-tasks/{userTaskKey}/form: nothing when the task has no form that was deployed. */
export function getUserTaskForm(context: RestContext, request: FastifyRequest) {
  const { formKey } = getUserTask(context, request);
  if (formKey === null) return undefined;
  const form = context.engine.read.form(formKey as FormKey);
  if (form === null) throw notFound(`Expected a form with key '${formKey}' to exist, but none was found`);
  return formAnswer(form);
}

/**
 * POST /user-tasks/{userTaskKey}/variables/search and …/effective-variables/search: what the task sees, each name once.
 */
export function searchUserTaskVariables(context: RestContext, request: FastifyRequest) {
  const { elementInstanceKey } = getUserTask(context, request);
  const visible = visibleFrom(context.engine.read.database, elementInstanceKey);
  return searchIn(context, variableListing(request), request, visible);
}

const assignment = z.object({
  assignee: z.string({ error: 'expected who gets the task' }).min(1, { error: 'expected who gets the task' }),
  allowOverride: z.boolean().nullish(),
  action: optionalText,
});

/** POST /user-tasks/{userTaskKey}/assignment: answers when the listeners of the task have agreed, as all changes do. */
export function assignUserTask({ engine, closing }: RestContext, request: FastifyRequest): Promise<void> {
  const userTaskKey = keyParameter<UserTaskKey>(request, 'userTaskKey');
  const { assignee, allowOverride, action } = parse(assignment, request.body);
  const assigned = execute(engine, {
    type: 'assignUserTask',
    userTaskKey,
    assignee,
    ...(allowOverride != null && { allowOverride }),
    ...(action && { action }),
  });
  return inTime(assigned, { time: LISTENER_PATIENCE, closing });
}

/** DELETE /user-tasks/{userTaskKey}/assignee */
export function unassignUserTask({ engine, closing }: RestContext, request: FastifyRequest): Promise<void> {
  const unassigned = execute(engine, {
    type: 'unassignUserTask',
    userTaskKey: keyParameter<UserTaskKey>(request, 'userTaskKey'),
  });
  return inTime(unassigned, { time: LISTENER_PATIENCE, closing });
}

const update = z.object({ changeset: userTaskChanges, action: optionalText });

/** PATCH /user-tasks/{userTaskKey}: who does the task is changed by assignment, not here. */
export async function updateUserTask(
  { engine, closing }: RestContext,
  request: FastifyRequest,
): Promise<void> {
  const userTaskKey = keyParameter<UserTaskKey>(request, 'userTaskKey');
  const { changeset: changes, action } = parse(update, request.body);
  if ('assignee' in changes)
    throw invalidArgument('body.changeset.assignee: expected to be set by an assignment');
  if (Object.keys(changes).length === 0 && !action) {
    throw invalidArgument('body.changeset: expected at least one of the attributes that can be changed');
  }
  const updated = execute(engine, {
    type: 'updateUserTask',
    userTaskKey,
    changes,
    ...(action && { action }),
  });
  await inTime(updated, { time: LISTENER_PATIENCE, closing });
}

const completion = z
  .object({ variables, action: optionalText })
  .nullish()
  .transform((body) => body ?? { variables: {}, action: undefined });

/** POST /user-tasks/{userTaskKey}/completion: answers when the listeners of the task have agreed. */
export function completeUserTask({ engine, closing }: RestContext, request: FastifyRequest): Promise<void> {
  const userTaskKey = keyParameter<UserTaskKey>(request, 'userTaskKey');
  const { variables, action } = parse(completion, request.body);
  const completed = execute(engine, {
    type: 'completeUserTask',
    userTaskKey,
    variables,
    ...(action && { action }),
  });
  return inTime(completed, { time: LISTENER_PATIENCE, closing });
}
