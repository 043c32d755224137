import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Asks the casus to be weighed again; the message reaches the process by the outbox. */
export const herwegingVragen = defineWorker({
  type: 'herweging-vragen',
  variables: casusVariables,
  async run({ job, variables, store }) {
    await store.requestHerweging(stapOf(job, variables));
    return complete();
  },
});
