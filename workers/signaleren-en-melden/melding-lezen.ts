import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Takes the closed values out of the melding that D1-D3 and D7 ask for; its content stays in the dossier. */
export const meldingLezen = defineWorker({
  type: 'melding-lezen',
  variables: z.object({ meldingId: z.string().min(1) }),
  outputs: variabelen(
    'aantalSlachtoffers',
    'acuutVolgensMelder',
    'dagenSindsLaatsteSignaal',
    'directGevaar',
    'geweldOfDreiging',
    'kwetsbaar',
    'minderjarig',
    'nogInSituatie',
    'vrijheidsbeperking',
  ),
  async run({ variables: { meldingId }, store }) {
    return complete({ ...(await store.readMeldingWaarden(meldingId)) });
  },
});
