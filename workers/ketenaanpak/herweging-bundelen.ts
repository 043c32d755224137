import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Never two wegingen beside each other: an open one takes the new fact along (B06). */
export const herwegingBundelen = defineWorker({
  type: 'herweging-bundelen',
  variables: casusVariables,
  outputs: variabelen('bundeling'),
  async run({ job, variables, store }) {
    return complete({ bundeling: await store.bundleHerweging(stapOf(job, variables)) });
  },
});
