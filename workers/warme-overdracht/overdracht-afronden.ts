import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Ends a hand-over: confirmed, or decided by procesregie with a second reader. */
export const overdrachtAfronden = defineWorker({
  type: 'overdracht-afronden',
  variables: z.object({ casusId: casusIdSchema, overdrachtId: z.string().min(1) }),
  headers: z.object({ uitkomst: z.enum(['BEVESTIGD', 'BESLOTEN']) }),
  async run({ job, variables, headers: { uitkomst }, store }) {
    const { overdrachtId } = variables;
    await store.closeOverdracht({ ...stapOf(job, variables), overdrachtId, uitkomst });
    return complete();
  },
});
