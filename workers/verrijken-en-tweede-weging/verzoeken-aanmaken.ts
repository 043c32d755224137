import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { overlegVariables } from './overleg-variables.js';

/** Makes the questions to partners, each with its own key and until the overleg at most (T10). */
export const verzoekenAanmaken = defineWorker({
  type: 'verzoeken-aanmaken',
  variables: z.object({
    casusId: casusIdSchema,
    ...overlegVariables,
    overlegOp: z.iso.datetime({ offset: true }),
  }),
  outputs: variabelen('melderContact', 'verzoeken'),
  async run({ job, variables, store, camunda }) {
    const { casusId, overlegId, overlegOp } = variables;
    const stand = await store.readTaakstand(casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T10', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const verzoeken = { ...stapOf(job, variables), overlegId, overlegOp: new Date(overlegOp), termijnregel };
    return complete({ ...(await store.createVerzoeken(verzoeken)) });
  },
});
