import { allVisibleVariables, visibleVariables } from '../behavior/variables.js';
import { elementFacts, ownerOf } from '../behavior/visit.js';
import type { Visit } from '../behavior/visit.js';
import type { Work } from '../behavior/work.js';
import type { Variables } from '../json.js';
import { RejectionError } from '../rejection.js';
import { ownValue } from '../state/own-value.js';
import type { Job } from '../state/job-table.js';
import type { UserTask } from '../state/user-task-table.js';
import type { ActivatedJob } from './activated-job.js';
import type { ActivateJobs } from './command.js';
import type { CommandHandler } from './command-handler.js';
import { jobFacts } from './find-job.js';
import { listenedTask, taskHeaders } from './listened-user-task.js';

/** Variables of the jobs in one answer, as JSON (bytes): as much as a request may bring. */
export const MOST_BYTES_OF_VARIABLES = 4 * 1024 * 1024;

/**
 * Hands out the oldest jobs of a type; each is locked for this worker until its deadline. Fewer than asked for when
 * their variables would be more than an answer takes: the others wait for the next who asks. One is always given.
 */
export const activateJobs: CommandHandler<'activateJobs'> = (work, input) => {
  if (input.jobType === '')
    throw new RejectionError('INVALID_ARGUMENT', 'Expected a job type, but it is empty');
  requirePositive(input.timeout, 'timeout');
  requirePositive(input.maxJobsToActivate, 'maxJobsToActivate');

  const deadline = work.now + input.timeout;
  const jobs: ActivatedJob[] = [];
  let bytes = 0;
  while (jobs.length < input.maxJobsToActivate) {
    const key = work.state.jobs.queue.first(input.jobType);
    const job = key === undefined ? undefined : work.state.jobs.get(key);
    if (job === undefined) break;
    const given = activated(work, job, deadline, input);
    if (input.maxJobsToActivate > 1) bytes += Buffer.byteLength(JSON.stringify(given.variables));
    if (jobs.length > 0 && bytes > MOST_BYTES_OF_VARIABLES) break;
    work.emit({ type: 'jobActivated', ...jobFacts(job), worker: input.worker, deadline });
    jobs.push(given);
  }
  return { jobs };
};

// helpers

function requirePositive(number: number, what: string): void {
  if (number > 0) return;
  throw new RejectionError(
    'INVALID_ARGUMENT',
    `Expected ${what} to be greater than zero, but it is ${number}`,
  );
}

function activated(work: Work, job: Job, deadline: number, input: ActivateJobs): ActivatedJob {
  const visit = ownerOf(work, job.elementInstanceKey);
  if (visit === undefined) throw new Error(`Expected the element of job ${job.key} to be there`);
  const task = job.userTaskKey === null ? undefined : work.state.userTasks.get(job.userTaskKey);
  const listened = task === undefined ? null : listenedTask(task);
  const { processInstanceKey, rootProcessInstanceKey, processDefinitionKey, ...facts } = elementFacts(visit);
  return {
    jobKey: job.key,
    jobType: job.jobType,
    kind: job.kind,
    listenerEventType: job.listenerEventType,
    processInstanceKey,
    rootProcessInstanceKey,
    processDefinitionKey,
    processDefinitionId: facts.processDefinitionId,
    processDefinitionVersion: facts.processDefinitionVersion,
    elementId: facts.elementId,
    elementInstanceKey: facts.elementInstanceKey,
    customHeaders: listened === null ? job.customHeaders : { ...job.customHeaders, ...taskHeaders(listened) },
    worker: input.worker,
    retries: job.retries,
    deadline,
    variables: variablesFor(work, visit, task, input.fetchVariables ?? []),
    tags: visit.instance.tags,
    userTask: listened,
  };
}

/** A listener sees the variables that the task is being completed with over those of the process. */
function variablesFor(
  work: Work,
  visit: Visit,
  task: UserTask | undefined,
  names: readonly string[],
): Variables {
  const completion = task?.transition?.variables ?? {};
  if (names.length === 0) return { ...allVisibleVariables(work.state, visit.key), ...completion };
  const given = names.flatMap((name) => {
    const value = ownValue(completion, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...visibleVariables(work.state, visit.key, names), ...Object.fromEntries(given) };
}
