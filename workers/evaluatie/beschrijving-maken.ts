import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Writes the anonymous description of the casus from its events. */
export const beschrijvingMaken = defineWorker({
  type: 'beschrijving-maken',
  variables: evaluatieVariables({}),
  async run({ job, variables, store }) {
    await store.makeBeschrijving(evaluatiestapOf(job, variables));
    return complete();
  },
});
