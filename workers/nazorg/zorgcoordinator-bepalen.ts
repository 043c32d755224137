import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Says for whom the tasks of care are: who coordinates it in this casus, else procesregie. */
export const zorgcoordinatorBepalen = defineWorker({
  type: 'zorgcoordinator-bepalen',
  variables: casusVariables,
  outputs: variabelen('uitvoerderGroep'),
  async run({ variables: { casusId }, store }) {
    return complete({ uitvoerderGroep: await store.findZorgcoordinator(casusId) });
  },
});
