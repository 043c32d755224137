import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Sees whether afschalen is free, or waits for the toets or the actualiteit (INV3), and what D12 must know. */
export const afschalenToetsen = defineWorker({
  type: 'afschalen-toetsen',
  variables: casusVariables,
  outputs: variabelen('afschaalPoort', 'kenmerken'),
  async run({ job, variables, store }) {
    const afschaalPoort = await store.checkAfschalen(stapOf(job, variables));
    return complete({ afschaalPoort, kenmerken: await store.readKenmerken(variables.casusId) });
  },
});
