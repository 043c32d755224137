import type { Step } from '../behavior/step.js';
import type { IncidentErrorType } from '../events/incident-events.js';
import type { ElementInstanceKey, IncidentKey, JobKey, ProcessInstanceKey } from '../keys.js';
import { Table } from './table.js';

export interface Incident {
  readonly key: IncidentKey;
  readonly processInstanceKey: ProcessInstanceKey;
  readonly elementInstanceKey: ElementInstanceKey;
  readonly jobKey: JobKey | null;
  readonly errorType: IncidentErrorType;
  /** What is tried again when the incident is resolved. */
  readonly step: Step;
}

export class IncidentTable extends Table<IncidentKey, Incident> {
  readonly byElementInstance = this.multiIndex((incident) => incident.elementInstanceKey);
}
