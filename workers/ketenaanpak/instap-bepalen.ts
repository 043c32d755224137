import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { INSTAPFASEN } from '../../domain/casus/instap.js';
import { complete } from '../outcome.js';
import { casusIdSchema } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Says where the main line begins; without weging, grondslag and doel never later than the weging (INV2). */
export const instapBepalen = defineWorker({
  type: 'instap-bepalen',
  variables: z.object({ casusId: casusIdSchema, instapFase: z.enum(INSTAPFASEN) }),
  outputs: variabelen('instapFase'),
  async run({ variables: { casusId, instapFase }, store }) {
    return complete({ instapFase: await store.readInstap({ casusId, gevraagd: instapFase }) });
  },
});
