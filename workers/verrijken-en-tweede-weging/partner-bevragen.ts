import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Asks a partner that was added what procesregie wants to know, when it comes and may have content (T10, INV9). */
export const partnerBevragen = defineWorker({
  type: 'partner-bevragen',
  variables: z.object({ casusId: casusIdSchema, uitnodigingId: z.string().min(1) }),
  outputs: variabelen('bijdrageGevraagd', 'overlegOp', 'uitvoerderGroepen', 'verzoekId'),
  async run({ job, variables, store, camunda }) {
    const { casusId, uitnodigingId } = variables;
    const stand = await store.readTaakstand(casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T10', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const vraag = await store.askPartner({ ...stapOf(job, variables), uitnodigingId, termijnregel });
    if (vraag === null) return complete({ bijdrageGevraagd: 'nee' });
    const { verzoekId, groepen, op } = vraag;
    return complete({ bijdrageGevraagd: 'ja', verzoekId, uitvoerderGroepen: groepen, overlegOp: op });
  },
});
