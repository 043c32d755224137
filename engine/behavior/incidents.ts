import type { IncidentErrorType } from '../events/incident-events.js';
import type { IncidentKey, JobKey } from '../keys.js';
import type { Step } from './step.js';
import { elementFacts } from './visit.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Thrown in a step that cannot go on because a model, a worker or data is wrong: what the step did is taken back, and
 * an incident waits at the element.
 */
export class StepStuck extends Error {
  constructor(
    readonly errorType: IncidentErrorType,
    message: string,
    /** What resolving tries again, when that is not the stuck step itself. */
    readonly retry?: Step,
  ) {
    super(message);
    this.name = 'StepStuck';
  }
}

export interface IncidentCause {
  readonly errorType: IncidentErrorType;
  readonly message: string;
  readonly jobKey: JobKey | null;
  /** What resolving tries again. */
  readonly step: Step;
}

export function raiseIncident(
  work: Work,
  visit: Visit,
  { errorType, message, jobKey, step }: IncidentCause,
): void {
  work.emit({
    type: 'incidentCreated',
    ...elementFacts(visit),
    incidentKey: work.newKey<IncidentKey>(),
    errorType,
    errorMessage: message,
    jobKey,
    step,
  });
}
