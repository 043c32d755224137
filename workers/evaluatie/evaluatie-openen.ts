import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Opens the evaluation of a casus under a key of its own, so that nobody who works on it learns that of the casus. */
export const evaluatieOpenen = defineWorker({
  type: 'evaluatie-openen',
  variables: casusVariables,
  outputs: variabelen('evaluatieId'),
  async run({ job, variables, store }) {
    return complete({ evaluatieId: await store.openEvaluatie(stapOf(job, variables)) });
  },
});
