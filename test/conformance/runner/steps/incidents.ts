import { z } from 'zod';
import { step } from './step-kind.js';

export const incidentSteps = {
  /** Resolves the incident of an element. */
  resolve: step(
    z.strictObject({ resolve: z.string(), of: z.string().optional() }),
    async (play, { resolve: elementId, of }) => {
      const processInstanceKey = await play.instanceKey(of);
      const incidentKey = await play.eventually(async () => {
        const found = await play.search<{ incidentKey: string }>('searchIncidents', {
          processInstanceKey,
          elementId,
          state: 'ACTIVE',
        });
        return found[0]?.incidentKey ?? null;
      }, `Expected an incident of ${elementId}`);
      await play.client.resolveIncident({ incidentKey });
    },
  ),
};
