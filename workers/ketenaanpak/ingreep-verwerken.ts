import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { stapVan, voorvalVariables } from './voorval-variables.js';

/** Tells an open toets of the doorlaatverbod that somebody intervened. */
export const ingreepVerwerken = defineWorker({
  type: 'ingreep-verwerken',
  variables: voorvalVariables,
  async run({ job, variables, store }) {
    await store.processIngreep(stapVan(job, variables));
    return complete();
  },
});
