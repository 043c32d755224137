import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Makes the plan that was adopted a version that changes no more (INV5). */
export const planVastleggen = defineWorker({
  type: 'plan-vastleggen',
  variables: z.object({ casusId: casusIdSchema, daderdeelNodig: z.boolean() }),
  outputs: variabelen('monitoringInterval', 'planVersie'),
  async run({ job, variables, store }) {
    const { daderdeelNodig } = variables;
    return complete({ ...(await store.recordPlan({ ...stapOf(job, variables), daderdeelNodig })) });
  },
});
