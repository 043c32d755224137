import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { toetsVariables } from './toets-variables.js';

/** Counts the independent bewijsmiddelen and tells which deadline holds: T05 for a spoedtoets, else T06. */
export const toetsOpenen = defineWorker({
  type: 'toets-openen',
  variables: toetsVariables,
  outputs: variabelen('bewijsmiddelen', 'toetsTermijnCode'),
  async run({ job, variables, store }) {
    return complete(await store.openToets({ ...stapOf(job, variables), toetsId: variables.toetsId }));
  },
});
