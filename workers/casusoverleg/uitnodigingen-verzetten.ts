import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Asks partners anew when procesregie moved the casusoverleg (T09); otherwise says that one is still to be planned. */
export const uitnodigingenVerzetten = defineWorker({
  type: 'uitnodigingen-verzetten',
  variables: casusVariables,
  outputs: variabelen('overlegId', 'overlegOp', 'overlegVerzet', 'uitnodigingen'),
  async run({ job, variables, store, camunda }) {
    const stand = await store.readTaakstand(variables.casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T09', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const verzet = await store.askAnew({ ...stapOf(job, variables), termijnregel });
    if (verzet === null) return complete({ overlegVerzet: 'nee' });
    const { overlegId, op, uitnodigingen } = verzet;
    return complete({ overlegVerzet: 'ja', overlegId, overlegOp: op, uitnodigingen });
  },
});
