import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { SLUITREDENEN, type Sluitreden } from '../../domain/casus/casus.js';
import { complete } from '../outcome.js';
import { casusIdSchema, periodeSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Brings the casus to F8 and sets until when it is kept (T24), unless something is still open. */
export const casusAfsluiten = defineWorker({
  type: 'casus-afsluiten',
  variables: z.object({
    casusId: casusIdSchema,
    periode: periodeSchema,
    afsluitreden: z.enum(Object.keys(SLUITREDENEN) as Sluitreden[]),
  }),
  outputs: variabelen('afsluitResultaat', 'evaluatieNodig'),
  async run({ job, variables, store }) {
    const { periode, afsluitreden } = variables;
    return complete({ ...(await store.closeCasus({ ...stapOf(job, variables), periode, afsluitreden })) });
  },
});
