import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Holds the begeleider who was proposed against everything that happened in the casus (INV12). */
export const neutraliteitToetsen = defineWorker({
  type: 'neutraliteit-toetsen',
  variables: evaluatieVariables({}),
  outputs: variabelen('begeleiderGroep', 'neutraal'),
  async run({ job, variables, store }) {
    const uitkomst = await store.checkNeutraliteit(evaluatiestapOf(job, variables));
    return complete({ begeleiderGroep: null, ...uitkomst });
  },
});
