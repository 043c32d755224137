import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Sees whether afschalen is free, or waits for the toets or the actualiteit (INV3). */
export const afschalenToetsen = defineWorker({
  type: 'afschalen-toetsen',
  variables: casusVariables,
  async run({ job, variables, store }) {
    return complete({ afschaalPoort: await store.checkAfschalen(stapOf(job, variables)) });
  },
});
