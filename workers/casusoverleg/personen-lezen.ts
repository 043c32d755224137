import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Gives the tables D8, D9 and D10 what they look at, without a name. */
export const personenLezen = defineWorker({
  type: 'personen-lezen',
  variables: casusVariables,
  outputs: variabelen('kwalificatie', 'personen', 'tabelkenmerken'),
  async run({ variables, store }) {
    return complete({ ...(await store.readOverlegPersonen(variables.casusId)) });
  },
});
