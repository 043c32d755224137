import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps how the piket followed up an acute melding. */
export const acuutOpvolgingVastleggen = defineWorker({
  type: 'acuut-opvolging-vastleggen',
  variables: z.object({ casusId: casusIdSchema, opvolging: z.enum(['POLITIE', 'BEL_TERUG', 'GEEN']) }),
  async run({ job, variables, store }) {
    await store.recordAcuutOpvolging({ ...stapOf(job, variables), opvolging: variables.opvolging });
    return complete();
  },
});
