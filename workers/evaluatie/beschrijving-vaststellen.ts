import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Makes the description that a second person checked the one that others read (INV13). */
export const beschrijvingVaststellen = defineWorker({
  type: 'beschrijving-vaststellen',
  variables: evaluatieVariables({}),
  async run({ job, variables, store }) {
    await store.confirmBeschrijving(evaluatiestapOf(job, variables));
    return complete();
  },
});
