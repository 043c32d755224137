import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Holds the plan as it was written against what the casus is now: what it lacks goes back to who writes it. */
export const planControleren = defineWorker({
  type: 'plan-controleren',
  variables: casusVariables,
  outputs: variabelen('aantalActies', 'planCompleet'),
  async run({ job, variables, store }) {
    return complete({ ...(await store.checkPlan(stapOf(job, variables))) });
  },
});
