import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** The task of a finding is done. When that repaired nothing, the next check finds it again. */
export const bevindingAfronden = defineWorker({
  type: 'bevinding-afronden',
  variables: z.object({
    zaakId: z.string().min(1),
    herstel: z.enum(['EIGENAAR_GEZET', 'STAP_HERSTELD', 'INCIDENT_OPGELOST']).nullish(),
    opvolgStatus: z.enum(['GEDAAN', 'NIET_GEDAAN']).nullish(),
  }),
  headers: z.object({ uitkomst: z.enum(['GEREGELD', 'VERVALLEN']).optional() }),
  async run({ variables: { zaakId, herstel, opvolgStatus }, headers, store }) {
    const uitkomst = headers.uitkomst ?? herstel ?? opvolgStatus ?? 'GEREGELD';
    await store.closeBevinding({ zaakId, uitkomst });
    return complete();
  },
});
