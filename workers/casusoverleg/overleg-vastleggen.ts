import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps whether the casusoverleg was moved or led to afschalen. */
export const overlegVastleggen = defineWorker({
  type: 'overleg-vastleggen',
  variables: z.object({ casusId: casusIdSchema, overlegUitkomst: z.enum(['VERZET', 'AFSCHALEN']) }),
  async run({ job, variables, store }) {
    const { overlegUitkomst } = variables;
    await store.recordOverleg({ ...stapOf(job, variables), overlegUitkomst });
    return complete();
  },
});
