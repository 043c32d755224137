import { toetsBesluitSchema } from '../../domain/weging/doorlaatverbod.js';
import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { toetsVariables } from './toets-variables.js';

/** Keeps what police or OM decided; the store refuses JA without two independent bewijsmiddelen (INV4). */
export const besluitVastleggen = defineWorker({
  type: 'besluit-vastleggen',
  variables: toetsVariables.extend({ toetsBesluit: toetsBesluitSchema }),
  async run({ job, variables, store }) {
    const { toetsId, toetsBesluit } = variables;
    await store.recordToetsBesluit({ ...stapOf(job, variables), toetsId, besluit: toetsBesluit });
    return complete();
  },
});
