import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Says whether actions are open at the end of the uitvoering: each of those needs a decision. */
export const afrondenToetsen = defineWorker({
  type: 'afronden-toetsen',
  variables: casusVariables,
  outputs: variabelen('afrondPoort'),
  async run({ variables: { casusId }, store }) {
    return complete({ afrondPoort: (await store.hasOpenActies(casusId)) ? 'OPEN' : 'VRIJ' });
  },
});
