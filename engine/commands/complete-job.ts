import { answerExecutionListener } from '../behavior/execution-listeners.js';
import { takePayload } from '../behavior/mappings.js';
import { ownerOf } from '../behavior/visit.js';
import type { Work } from '../behavior/work.js';
import { RejectionError } from '../rejection.js';
import type { UserTaskAttributes } from '../events/user-task-events.js';
import type { Job } from '../state/job-table.js';
import type { UserTask } from '../state/user-task-table.js';
import type { InputOf, ListenerResult } from './command.js';
import type { CommandHandler } from './command-handler.js';
import { findAnswerableJob, jobFacts } from './find-job.js';
import { checkAttributes } from './user-task-attributes.js';

export const completeJob: CommandHandler<'completeJob'> = (work, input) => {
  const job = findAnswerableJob(work, input.jobKey);
  if (job.kind === 'TASK_LISTENER') completeListenerJob(work, job, input);
  else completeElementJob(work, job, input);
};

// helpers

function completeElementJob(work: Work, job: Job, { variables, result }: InputOf<'completeJob'>): void {
  if (result?.denied) {
    throw new RejectionError(
      'INVALID_ARGUMENT',
      `Expected a task listener to deny, but job '${job.key}' is none`,
    );
  }
  const visit = ownerOf(work, job.elementInstanceKey);
  if (visit === undefined) throw new Error(`Expected the element of job ${job.key} to be there`);
  work.emit({ type: 'jobCompleted', ...jobFacts(job), isDenied: null, deniedReason: null });
  if (job.kind === 'EXECUTION_LISTENER') {
    answerExecutionListener(work, visit, job, variables);
    return;
  }
  takePayload(work, visit, variables);
  work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
}

/** A listener agrees, with or without corrections, or denies; it cannot set variables (user-task-listeners.md). */
function completeListenerJob(work: Work, job: Job, { variables, result }: InputOf<'completeJob'>): void {
  if (Object.keys(variables).length > 0) {
    throw new RejectionError(
      'INVALID_ARGUMENT',
      `Expected task listener job '${job.key}' to set no variables`,
    );
  }
  const task = job.userTaskKey === null ? undefined : work.state.userTasks.get(job.userTaskKey);
  if (task === undefined) throw new Error(`Expected the user task of listener job ${job.key} to be there`);
  const { denied, deniedReason, corrections }: ListenerResult = result ?? NO_OBJECTION;
  if (denied && Object.keys(corrections).length > 0) {
    throw new RejectionError(
      'INVALID_ARGUMENT',
      `Expected task listener job '${job.key}' to deny or to correct, not both`,
    );
  }
  checkMayAnswer(task, denied, corrections);
  const { elementInstanceKey, processInstanceKey } = job;
  const taskFacts = { userTaskKey: task.key, processInstanceKey, elementInstanceKey };
  work.emit({
    type: 'jobCompleted',
    ...jobFacts(job),
    isDenied: denied,
    deniedReason: denied ? deniedReason : null,
  });
  if (denied) {
    const isCompletion = task.transition?.type === 'COMPLETING';
    const type = isCompletion ? 'userTaskCompletionDenied' : 'userTaskChangeDenied';
    work.emit({ type, ...taskFacts, deniedReason });
    return;
  }
  work.emit({ type: 'userTaskCorrected', ...taskFacts, corrections: checkAttributes(corrections) });
  work.enqueue({ do: 'askNextListener', userTaskKey: task.key });
}

/** A creation and a cancelation cannot be denied, and an assignee that the model gives is corrected when it is assigned. */
function checkMayAnswer(
  { key, transition }: UserTask,
  denied: boolean,
  corrections: Partial<UserTaskAttributes>,
): void {
  if (denied && (transition?.type === 'CREATING' || transition?.type === 'CANCELING')) {
    const what = transition.type === 'CREATING' ? 'creation' : 'cancelation';
    throw new RejectionError('INVALID_STATE', `Expected the ${what} of user task '${key}' not to be denied`);
  }
  if (transition?.type !== 'CREATING') return;
  if (corrections.assignee != null && transition.changes.assignee != null) {
    throw new RejectionError(
      'INVALID_STATE',
      `Expected the assignee of user task '${key}' to be corrected when it is assigned`,
    );
  }
}

const NO_OBJECTION: ListenerResult = { denied: false, deniedReason: null, corrections: {} };
