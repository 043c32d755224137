import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Lets the melder see, with the code that was given, that the melding is being handled (T01). */
export const melderBevestigen = defineWorker({
  type: 'melder-bevestigen',
  variables: z.object({ casusId: casusIdSchema, meldingId: z.string().min(1) }),
  async run({ job, variables, store }) {
    await store.confirmMelder({ ...stapOf(job, variables), meldingId: variables.meldingId });
    return complete();
  },
});
