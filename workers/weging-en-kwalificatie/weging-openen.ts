import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Opens the next version of the weging (INV5) with what is known of its input. */
export const wegingOpenen = defineWorker({
  type: 'weging-openen',
  variables: casusVariables,
  async run({ job, variables, store }) {
    const { versie, invoer } = await store.openWeging(stapOf(job, variables));
    return complete({ wegingVersie: versie, ...invoer });
  },
});
