import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Brings the casus to F3, with grondslag and doel laid down (INV2). */
export const inbrengVastleggen = defineWorker({
  type: 'inbreng-vastleggen',
  variables: casusVariables,
  async run({ job, variables, store }) {
    await store.recordInbreng(stapOf(job, variables));
    return complete();
  },
});
