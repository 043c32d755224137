import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Finds out whether the outcome of the pre-weeg was recorded already, so that nobody is asked for it twice. */
export const trajectOpenen = defineWorker({
  type: 'traject-openen',
  variables: z.object({ casusId: casusIdSchema, trajectId: z.string().min(1) }),
  outputs: variabelen('preweegBekend'),
  async run({ job, variables, store }) {
    const { trajectId } = variables;
    return complete({ preweegBekend: await store.openTraject({ ...stapOf(job, variables), trajectId }) });
  },
});
