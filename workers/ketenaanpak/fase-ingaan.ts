import { z } from 'zod';
import { faseSchema } from '../../domain/casus/fase.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Begins a phase: a listener of the call activity, which has `fase` as its input. */
export const faseIngaan = defineWorker({
  type: 'fase-ingaan',
  variables: z.object({ casusId: casusIdSchema, fase: faseSchema }),
  async run({ job, variables, store }) {
    await store.enterFase({ ...stapOf(job, variables), fase: variables.fase });
    return complete();
  },
});
