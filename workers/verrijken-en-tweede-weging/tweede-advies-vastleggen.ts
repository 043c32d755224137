import { z } from 'zod';
import { tweedeInvoerSchema, uitkomstSchema } from '../../domain/weging/tweede-weging.js';
import { prioriteitAdviesSchema, readAdviezen } from '../advies.js';
import { complete, retry } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps what the table made of the dossier with the advices of D6 and D7, each with its table, version and rule (INV16). */
export const tweedeAdviesVastleggen = defineWorker({
  type: 'tweede-advies-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    wegingVersie: z.number().int().min(1),
    ...tweedeInvoerSchema.shape,
    uitkomstAdvies: z.object({ uitkomst: uitkomstSchema }),
    prioriteitAdvies: prioriteitAdviesSchema,
  }),
  async run({ job, variables, store, camunda }) {
    const { wegingVersie: versie, uitkomstAdvies, prioriteitAdvies } = variables;
    const adviezen = await readAdviezen(camunda, job.processInstanceKey, {
      'tweede-weging': uitkomstAdvies.uitkomst,
      prioriteit: prioriteitAdvies,
    });
    if (adviezen === null) return retry('ADVIES_NOG_NIET_LEESBAAR');
    const invoer = tweedeInvoerSchema.parse(variables);
    await store.recordTweedeAdviezen({ ...stapOf(job, variables), versie, invoer, adviezen });
    return complete();
  },
});
