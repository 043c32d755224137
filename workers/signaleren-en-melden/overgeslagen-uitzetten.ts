import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Puts out, beside the main line, the steps of people that a casus left out by coming in later (B13). */
export const overgeslagenUitzetten = defineWorker({
  type: 'overgeslagen-uitzetten',
  variables: z.object({ casusId: casusIdSchema, meldingId: z.string().min(1) }),
  async run({ job, variables, store }) {
    const { meldingId } = variables;
    await store.putOutOvergeslagen({ ...stapOf(job, variables), meldingId });
    return complete();
  },
});
