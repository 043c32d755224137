import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { bestemmingSchema } from '../../domain/casus/overdracht.js';
import { deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Asks the destination to take over, and tells until when procesregie waits for the answer (T21). */
export const overdrachtVersturen = defineWorker({
  type: 'overdracht-versturen',
  variables: z.object({
    casusId: casusIdSchema,
    overdrachtId: z.string().min(1),
    bestemming: bestemmingSchema,
  }),
  outputs: variabelen('overdrachtUiterlijk', 'uitvoerderGroep'),
  async run({ job, variables, store, camunda, clock }) {
    const { casusId, overdrachtId, bestemming } = variables;
    const stand = await store.readTaakstand(casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T21', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const uitvoerderGroep = await store.sendOverdracht({
      ...stapOf(job, variables),
      overdrachtId,
      bestemming,
    });
    const uiterlijk = deriveUiterlijk(termijnregel, stand.prioriteit, clock.now());
    return complete({ uitvoerderGroep, overdrachtUiterlijk: uiterlijk.toISOString() });
  },
});
