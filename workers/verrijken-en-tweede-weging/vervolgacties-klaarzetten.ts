import { z } from 'zod';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Puts out what follows from the second weging by itself: registration (T18), care offered again (T19), bedenktijd. */
export const vervolgactiesKlaarzetten = defineWorker({
  type: 'vervolgacties-klaarzetten',
  variables: z.object({ casusId: casusIdSchema, wegingVersie: z.number().int().min(1) }),
  async run({ job, variables, store, camunda }) {
    const stand = await store.readTaakstand(variables.casusId);
    const [registratie, eerste, tweede] = await Promise.all([
      readTermijnregel(camunda, { code: 'T18', ...stand }),
      readTermijnregel(camunda, { code: 'T19', rang: 1, ...stand }),
      readTermijnregel(camunda, { code: 'T19', rang: 2, ...stand }),
    ]);
    if (registratie === null || eerste === null || tweede === null) return halt('TERMIJN_ONTBREEKT');
    await store.putOutVervolgacties({
      ...stapOf(job, variables),
      versie: variables.wegingVersie,
      registratie,
      zorgaanbod: [eerste, tweede],
    });
    return complete();
  },
});
