import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { NIVEAUS } from '../../domain/evaluatie/ketenevaluatie.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Which evaluations are due (T23), or the one that somebody asked for. */
export const evaluatiesBepalen = defineWorker({
  type: 'evaluaties-bepalen',
  variables: z.object({ niveau: z.enum(NIVEAUS).nullish() }),
  outputs: variabelen('teEvalueren'),
  async run({ job: { processInstanceKey: sleutel }, variables: { niveau }, store }) {
    return complete({ teEvalueren: await store.openEvaluaties({ sleutel, niveau: niveau ?? null }) });
  },
});
