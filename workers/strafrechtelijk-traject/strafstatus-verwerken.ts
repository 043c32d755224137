import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Looks whether something was released that care has to be coordinated around; it gives back no status (INV8). */
export const strafstatusVerwerken = defineWorker({
  type: 'strafstatus-verwerken',
  variables: z.object({ casusId: casusIdSchema, trajectId: z.string().min(1) }),
  outputs: variabelen('afstemmingNodig', 'trajectKlaar', 'uitvoerderGroep'),
  async run({ job, variables, store }) {
    const { trajectId } = variables;
    return complete({ ...(await store.processStrafstatus({ ...stapOf(job, variables), trajectId })) });
  },
});
