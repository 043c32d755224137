import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Do the partners agree with the begeleider (A5.1)? */
export const instemmingTellen = defineWorker({
  type: 'instemming-tellen',
  variables: evaluatieVariables({}),
  outputs: variabelen('overeenstemming'),
  async run({ job, variables, store }) {
    return complete({ overeenstemming: await store.countInstemming(evaluatiestapOf(job, variables)) });
  },
});
