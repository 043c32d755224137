import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Carries out the decision to keep a casus longer, or lets its time end. */
export const verlengingVastleggen = defineWorker({
  type: 'verlenging-vastleggen',
  variables: z.object({
    zaakId: z.string().min(1),
    verlengingsbesluit: z.enum(['VERLENGEN', 'VERNIETIGEN']),
    verlengdTot: z.iso.date().nullish(),
  }),
  async run({ variables: { zaakId, verlengingsbesluit: besluit, verlengdTot: tot }, store }) {
    await store.recordVerlenging({ zaakId, besluit, tot: tot ?? null });
    return complete();
  },
});
