import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Erases what is left of a casus that was destroyed while its process ran. */
export const casusOpruimen = defineWorker({
  type: 'casus-opruimen',
  variables: casusVariables,
  async run({ job, variables, store }) {
    await store.removeCasus(stapOf(job, variables));
    return complete();
  },
});
