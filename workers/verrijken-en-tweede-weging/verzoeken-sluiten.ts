import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { overlegVariables } from './overleg-variables.js';

/** The overleg begins: who did not answer counts as no reaction. */
export const verzoekenSluiten = defineWorker({
  type: 'verzoeken-sluiten',
  variables: z.object({ casusId: casusIdSchema, ...overlegVariables }),
  async run({ job, variables, store }) {
    await store.closeVerzoeken({ ...stapOf(job, variables), overlegId: variables.overlegId });
    return complete();
  },
});
