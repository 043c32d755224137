import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { type Contactmoment, contactmomentVoor } from '../../domain/nazorg/contactmoment.js';
import { CONTACTRANGEN } from '../../domain/nazorg/nazorg.js';
import { deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Makes the trajects with their contacts at 1, 3, 6 and 12 months after the end of F6 (T20). */
export const trajectenMaken = defineWorker({
  type: 'trajecten-maken',
  variables: z.object({ casusId: casusIdSchema, f6einde: z.iso.datetime({ offset: true }) }),
  outputs: variabelen('trajecten'),
  async run({ job, variables, store, camunda }) {
    const { casusId, f6einde } = variables;
    const stand = await store.readTaakstand(casusId);
    const contactmomenten: Contactmoment[] = [];
    for (const rang of CONTACTRANGEN) {
      const termijnregel = await readTermijnregel(camunda, { code: 'T20', rang, ...stand });
      if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
      contactmomenten.push(
        contactmomentVoor(rang, deriveUiterlijk(termijnregel, stand.prioriteit, new Date(f6einde))),
      );
    }
    const trajecten = await store.createNazorg({ ...stapOf(job, variables), anker: f6einde });
    return complete({ trajecten: trajecten.map((traject) => ({ ...traject, contactmomenten })) });
  },
});
