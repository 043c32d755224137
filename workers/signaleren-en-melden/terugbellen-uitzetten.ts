import { z } from 'zod';
import { acuutSchema } from '../../domain/weging/weging.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Sets calling back or verifying out beside the main line, when it is acute or not known whether it is (D1). */
export const terugbellenUitzetten = defineWorker({
  type: 'terugbellen-uitzetten',
  variables: z.object({
    casusId: casusIdSchema,
    meldingId: z.string().min(1),
    acuutAdvies: z.object({ acuut: acuutSchema }),
  }),
  async run({ job, variables, store }) {
    const { meldingId, acuutAdvies } = variables;
    await store.planTerugbellen({ ...stapOf(job, variables), meldingId, acuut: acuutAdvies.acuut });
    return complete();
  },
});
