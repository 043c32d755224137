import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Ends the uitvoering as procesregie decided: withdraws what lapses, and says from when nazorg counts. */
export const uitvoeringVastleggen = defineWorker({
  type: 'uitvoering-vastleggen',
  variables: casusVariables,
  outputs: variabelen('f6einde'),
  async run({ job, variables, store }) {
    return complete({ ...(await store.finishUitvoering(stapOf(job, variables))) });
  },
});
