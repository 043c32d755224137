import { z } from 'zod';
import { inhaalstatusSchema } from '../../domain/casus/inhalen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps how something that was made up for ended; changed facts ask for a new weging. */
export const inhaaltaakVastleggen = defineWorker({
  type: 'inhaaltaak-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    inhaalId: z.string().min(1),
    inhaalStatus: inhaalstatusSchema,
  }),
  async run({ job, variables, store }) {
    const { inhaalId, inhaalStatus: status } = variables;
    await store.finishInhaaltaak({ ...stapOf(job, variables), inhaalId, status });
    return complete();
  },
});
