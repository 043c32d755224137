import type { Variables } from '../json.js';
import type { Job } from '../state/job-table.js';
import { StepStuck } from './incidents.js';
import { createJob } from './jobs.js';
import { propagateVariables, setLocalVariables } from './variables.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/** Before an element begins, or before it is left. */
export type ListenerEvent = 'START' | 'END';

/**
 * Creates the job of an execution listener; false when there is no listener with this index any more. Throws StepStuck:
 * all listeners of the event are asked again then (execution-listeners.md).
 */
export function askExecutionListener(work: Work, visit: Visit, event: ListenerEvent, index: number): boolean {
  const { startListeners, endListeners } = visit.element;
  const listener = (event === 'START' ? startListeners : endListeners)[index];
  if (listener === undefined) return false;
  try {
    createJob(work, visit, {
      ...listener,
      kind: 'EXECUTION_LISTENER',
      listenerEventType: event,
      userTaskKey: null,
      listenerIndex: index,
    });
    return true;
  } catch (error) {
    if (!(error instanceof StepStuck)) throw error;
    const elementInstanceKey = visit.key;
    const again = { do: 'askExecutionListener', elementInstanceKey, event, index: 0 } as const;
    throw new StepStuck(error.errorType, error.message, again);
  }
}

/** Takes in what a listener brought: at the start it stays at the element, at the end it goes outwards. */
export function answerExecutionListener(work: Work, visit: Visit, job: Job, variables: Variables): void {
  const event = job.listenerEventType === 'START' ? 'START' : 'END';
  if (event === 'START') setLocalVariables(work, visit.key, variables);
  else propagateVariables(work, visit.scopeKey, variables);
  const index = (job.listenerIndex ?? 0) + 1;
  work.enqueue({ do: 'askExecutionListener', elementInstanceKey: visit.key, event, index });
}
