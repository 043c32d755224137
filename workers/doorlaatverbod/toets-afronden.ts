import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { toetsVariables } from './toets-variables.js';

/** Closes the toets and wakes an afschalen that waits for it. */
export const toetsAfronden = defineWorker({
  type: 'toets-afronden',
  variables: toetsVariables,
  async run({ job, variables, store }) {
    await store.closeToets({ ...stapOf(job, variables), toetsId: variables.toetsId });
    return complete();
  },
});
