import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Looks whether the melding may be about somebody who has a dossier; the process learns a number, and whether people judge
 * now or, for a casus that came in later, beside the main line.
 */
export const kandidatenZoeken = defineWorker({
  type: 'kandidaten-zoeken',
  variables: z.object({ casusId: casusIdSchema, meldingId: z.string().min(1) }),
  outputs: variabelen('aantalKandidaten', 'matchGevolg', 'stappenInhalen'),
  async run({ job, variables, store }) {
    const { meldingId } = variables;
    const stap = { ...stapOf(job, variables), meldingId };
    const { aantalKandidaten, isLater } = await store.findKandidaten(stap);
    return complete({ aantalKandidaten, matchGevolg: 'VERDER', stappenInhalen: isLater ? 'JA' : 'NEE' });
  },
});
