import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Asks each partner that sat at the table whether it agrees with the begeleider, until T09. */
export const instemmingVragen = defineWorker({
  type: 'instemming-vragen',
  variables: evaluatieVariables({}),
  outputs: variabelen('betrokkenPartners', 'instemmingUiterlijk'),
  async run({ job, variables, store, camunda }) {
    const stand = await store.readTaakstandOf({ zaakId: variables.evaluatieId });
    const termijnregel = await readTermijnregel(camunda, { code: 'T09', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const gevraagd = await store.askInstemming({ ...evaluatiestapOf(job, variables), termijnregel });
    return complete({ ...gevraagd });
  },
});
