import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Makes the dossier of the person whom the melding is about. */
export const dossierAanmaken = defineWorker({
  type: 'dossier-aanmaken',
  variables: z.object({ casusId: casusIdSchema, meldingId: z.string().min(1) }),
  outputs: variabelen('aantalDossiers'),
  async run({ job, variables, store }) {
    const { meldingId } = variables;
    return complete({ aantalDossiers: await store.createDossiers({ ...stapOf(job, variables), meldingId }) });
  },
});
