import { activateJobs } from './activate-jobs.js';
import { assignUserTask } from './assign-user-task.js';
import { broadcastSignal } from './broadcast-signal.js';
import { cancelProcessInstance } from './cancel-process-instance.js';
import type { CommandType } from './command.js';
import type { CommandHandler } from './command-handler.js';
import { completeJob } from './complete-job.js';
import { completeUserTask } from './complete-user-task.js';
import { correlateMessage } from './correlate-message.js';
import { createProcessInstance } from './create-process-instance.js';
import { deleteDecisionInstance } from './delete-decision-instance.js';
import { deleteProcessInstance } from './delete-process-instance.js';
import { deleteResource } from './delete-resource.js';
import { evaluateDecision } from './evaluate-decision.js';
import { evaluateExpression } from './evaluate-expression.js';
import { failJob } from './fail-job.js';
import { pinClock } from './pin-clock.js';
import { publishMessage } from './publish-message.js';
import { resetClock } from './reset-clock.js';
import { resolveIncident } from './resolve-incident.js';
import { setVariables } from './set-variables.js';
import { throwJobError } from './throw-job-error.js';
import { unassignUserTask } from './unassign-user-task.js';
import { updateJob } from './update-job.js';
import { updateUserTask } from './update-user-task.js';
import { yieldJobs } from './yield-jobs.js';

/** `deployResources` is not here: its resources are read before it is decided. */
type DecidedAtOnce = Exclude<CommandType, 'deployResources'>;

/** Who decides which command. */
export const commandHandlers: { readonly [Type in DecidedAtOnce]: CommandHandler<Type> } = {
  activateJobs,
  assignUserTask,
  broadcastSignal,
  cancelProcessInstance,
  completeJob,
  completeUserTask,
  correlateMessage,
  createProcessInstance,
  deleteDecisionInstance,
  deleteProcessInstance,
  deleteResource,
  evaluateDecision,
  evaluateExpression,
  failJob,
  pinClock,
  publishMessage,
  resetClock,
  resolveIncident,
  setVariables,
  throwJobError,
  unassignUserTask,
  updateJob,
  updateUserTask,
  yieldJobs,
};
