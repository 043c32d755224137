import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { VARIABELEN } from '../../domain/variabelen/index.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Brings the eleven points where they belong: the person, the casus, and a dossier for each victim (A2.2). */
export const dossierVastleggen = defineWorker({
  type: 'dossier-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    meldingId: z.string().min(1),
    lvbVermoeden: VARIABELEN.lvbVermoeden.schema,
  }),
  outputs: variabelen('puntenBekend'),
  async run({ job, variables, store }) {
    const { meldingId, lvbVermoeden } = variables;
    const stap = { ...stapOf(job, variables), meldingId, lvbVermoeden };
    return complete({ puntenBekend: await store.recordDossiervorming(stap) });
  },
});
