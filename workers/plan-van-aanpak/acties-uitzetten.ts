import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Puts out the actions of this version that are new or changed, and withdraws what it no longer asks. */
export const actiesUitzetten = defineWorker({
  type: 'acties-uitzetten',
  variables: z.object({ casusId: casusIdSchema, planVersie: z.number().int().min(1) }),
  async run({ job, variables, store }) {
    const { planVersie } = variables;
    await store.putOutPlan({ ...stapOf(job, variables), planVersie });
    return complete();
  },
});
