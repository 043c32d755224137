import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Opens the next version of the weging (INV5) with what is known of its input. */
export const wegingOpenen = defineWorker({
  type: 'weging-openen',
  variables: z.object({ casusId: casusIdSchema, wegingModus: z.enum(['EERSTE', 'HERWEGING']) }),
  outputs: variabelen(
    'aantalSlachtoffers',
    'acuutVolgensMelder',
    'bewijsmiddelen',
    'dagenSindsLaatsteSignaal',
    'directGevaar',
    'dwangmiddel',
    'geweldOfDreiging',
    'groteZekerheid',
    'handelingMH',
    'kenmerken',
    'kwetsbaar',
    'middelSignalen',
    'minderjarig',
    'nogInSituatie',
    'sterkeSignalen',
    'uitbuiting',
    'vrijheidsbeperking',
    'wegingVersie',
  ),
  async run({ job, variables, store }) {
    const { versie, invoer } = await store.openWeging({
      ...stapOf(job, variables),
      isHerweging: variables.wegingModus === 'HERWEGING',
    });
    return complete({ wegingVersie: versie, ...invoer });
  },
});
