import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { isTweedeBeoordelaarNodig, wegingInvoerSchema } from '../../domain/weging/weging.js';
import {
  acuutAdviesSchema,
  actueelAdviesSchema,
  doorlaatverbodAdviesSchema,
  kwalificatieAdviesSchema,
  prioriteitAdviesSchema,
  readAdviezen,
  veiligheidAdviesSchema,
} from '../advies.js';
import { complete, retry } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Keeps input and advices of this weging, each advice with the table, version and rule it came from (INV16), and tells whether
 * the rule D5.2 asks for a second opinion.
 */
export const adviesVastleggen = defineWorker({
  type: 'advies-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    wegingVersie: z.number().int().min(1),
    ...wegingInvoerSchema.shape,
    acuutAdvies: acuutAdviesSchema,
    actueelAdvies: actueelAdviesSchema,
    veiligheidAdvies: veiligheidAdviesSchema,
    doorlaatverbodAdvies: doorlaatverbodAdviesSchema,
    kwalificatieAdvies: kwalificatieAdviesSchema,
    prioriteitAdvies: prioriteitAdviesSchema,
  }),
  outputs: variabelen('tweedeBeoordelaar'),
  async run({ job, variables, store, camunda }) {
    const adviezen = await readAdviezen(camunda, job.processInstanceKey, {
      acuut: variables.acuutAdvies.acuut,
      actueel: variables.actueelAdvies.actueel,
      veiligheid: variables.veiligheidAdvies.veiligheid,
      doorlaatverbod: variables.doorlaatverbodAdvies.doorlaatverbod,
      kwalificatie: variables.kwalificatieAdvies.kwalificatie,
      prioriteit: variables.prioriteitAdvies,
    });
    if (adviezen === null) return retry('ADVIES_NOG_NIET_LEESBAAR');
    const invoer = wegingInvoerSchema.parse(variables);
    await store.recordAdviezen({
      ...stapOf(job, variables),
      versie: variables.wegingVersie,
      invoer,
      adviezen,
    });
    return complete({ tweedeBeoordelaar: isTweedeBeoordelaarNodig(adviezen) ? 'NODIG' : 'NIET_NODIG' });
  },
});
