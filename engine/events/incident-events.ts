import type { Step } from '../behavior/step.js';
import type { ElementInstanceKey, IncidentKey, JobKey, ProcessInstanceKey } from '../keys.js';
import type { ElementFacts } from './facts.js';

export type IncidentErrorType =
  | 'UNKNOWN'
  | 'IO_MAPPING_ERROR'
  | 'JOB_NO_RETRIES'
  | 'EXECUTION_LISTENER_NO_RETRIES'
  | 'TASK_LISTENER_NO_RETRIES'
  | 'CONDITION_ERROR'
  | 'EXTRACT_VALUE_ERROR'
  | 'CALLED_ELEMENT_ERROR'
  | 'UNHANDLED_ERROR_EVENT'
  | 'CALLED_DECISION_ERROR'
  | 'DECISION_EVALUATION_ERROR'
  | 'FORM_NOT_FOUND';

/** A model, a worker or data is wrong: the element waits until somebody mends the cause and resolves this. */
export interface IncidentCreated extends ElementFacts {
  readonly type: 'incidentCreated';
  readonly incidentKey: IncidentKey;
  readonly errorType: IncidentErrorType;
  readonly errorMessage: string;
  readonly jobKey: JobKey | null;
  /** What is tried again when the incident is resolved. */
  readonly step: Step;
}

/** The cause is mended, or the element ended. */
export interface IncidentResolved {
  readonly type: 'incidentResolved';
  readonly incidentKey: IncidentKey;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly elementInstanceKey: ElementInstanceKey;
}

export type IncidentEvent = IncidentCreated | IncidentResolved;
