import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Puts an invitation ready for a partner, and in the second round for its substitute, with a new deadline (T09). */
export const uitnodigingVersturen = defineWorker({
  type: 'uitnodiging-versturen',
  variables: z.object({ casusId: casusIdSchema, uitnodigingId: z.string().min(1) }),
  headers: z.object({ ronde: z.enum(['1', '2']) }),
  outputs: variabelen('vervangerUiterlijk'),
  async run({ job, variables, headers, store, camunda }) {
    const stand = await store.readTaakstand(variables.casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T09', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const uiterlijk = await store.sendUitnodiging({
      ...stapOf(job, variables),
      uitnodigingId: variables.uitnodigingId,
      ronde: headers.ronde === '1' ? 1 : 2,
      termijnregel,
    });
    return complete(headers.ronde === '1' ? {} : { vervangerUiterlijk: uiterlijk });
  },
});
