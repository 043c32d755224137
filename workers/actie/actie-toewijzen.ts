import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { actieVariables } from './actie-variables.js';

/** Gives an action the holder that procesregie chose, and says whose it is now. */
export const actieToewijzen = defineWorker({
  type: 'actie-toewijzen',
  variables: actieVariables,
  outputs: variabelen('uitvoerderGroep'),
  async run({ job, variables, store }) {
    const { actieId } = variables;
    return complete({ uitvoerderGroep: await store.reassignActie({ ...stapOf(job, variables), actieId }) });
  },
});
