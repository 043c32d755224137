import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Looks whether the melding may be about somebody who has a dossier; the process learns a number and nothing else. */
export const kandidatenZoeken = defineWorker({
  type: 'kandidaten-zoeken',
  variables: z.object({ casusId: casusIdSchema, meldingId: z.string().min(1) }),
  async run({ job, variables, store }) {
    const { meldingId } = variables;
    const aantalKandidaten = await store.findKandidaten({ ...stapOf(job, variables), meldingId });
    return complete({ aantalKandidaten, matchGevolg: 'VERDER' });
  },
});
