import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { stapVan, voorvalVariables } from './voorval-variables.js';

/** What rests on consent alone is not shared until people decided; nothing closes by itself (B20). */
export const delenOpschorten = defineWorker({
  type: 'delen-opschorten',
  variables: voorvalVariables,
  async run({ job, variables, store }) {
    await store.suspendDelen(stapVan(job, variables));
    return complete();
  },
});
