import { z } from 'zod';
import {
  acuutAdviesSchema,
  actueelAdviesSchema,
  prioriteitAdviesSchema,
  readAdviezen,
  veiligheidAdviesSchema,
} from '../advies.js';
import { complete, retry } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps the advices that the casus starts with, each with the table, version and rule it came from (INV16). */
export const voorlopigePrioriteitVastleggen = defineWorker({
  type: 'voorlopige-prioriteit-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    acuutAdvies: acuutAdviesSchema,
    actueelAdvies: actueelAdviesSchema,
    veiligheidAdvies: veiligheidAdviesSchema,
    prioriteitAdvies: prioriteitAdviesSchema,
  }),
  async run({ job, variables, store, camunda }) {
    const { acuut } = variables.acuutAdvies;
    const prioriteit = variables.prioriteitAdvies;
    const adviezen = await readAdviezen(camunda, job.processInstanceKey, {
      acuut,
      actueel: variables.actueelAdvies.actueel,
      veiligheid: variables.veiligheidAdvies.veiligheid,
      prioriteit,
    });
    if (adviezen === null) return retry('ADVIES_NOG_NIET_LEESBAAR');
    await store.recordVoorlopigePrioriteit({ ...stapOf(job, variables), adviezen, prioriteit });
    return complete();
  },
});
