import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';

/** Tries again what could not go on; if the cause is still there, a new incident follows. */
export const resolveIncident: CommandHandler<'resolveIncident'> = (work, { incidentKey }) => {
  const incident = work.state.incidents.get(incidentKey);
  if (incident === undefined) {
    throw new RejectionError(
      'NOT_FOUND',
      `Expected an open incident with key '${incidentKey}', but found none`,
    );
  }
  const job = incident.jobKey === null ? undefined : work.state.jobs.get(incident.jobKey);
  if (job !== undefined && job.retries < 1) {
    throw new RejectionError(
      'INVALID_STATE',
      `Expected job '${job.key}' to have retries left; raise them first`,
    );
  }
  const { processInstanceKey, elementInstanceKey } = incident;
  work.emit({ type: 'incidentResolved', incidentKey, processInstanceKey, elementInstanceKey });
  work.enqueue(incident.step);
};
