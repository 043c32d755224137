import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Counts who comes, and says whether care and safety are both at the table. */
export const bezetting = defineWorker({
  type: 'bezetting',
  variables: z.object({ casusId: casusIdSchema, overlegId: z.string().min(1) }),
  outputs: variabelen('bezetting'),
  async run({ job, variables, store }) {
    const { overlegId } = variables;
    return complete({ bezetting: await store.countBezetting({ ...stapOf(job, variables), overlegId }) });
  },
});
