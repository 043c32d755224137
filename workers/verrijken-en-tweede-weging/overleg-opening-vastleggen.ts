import { z } from 'zod';
import { jaNeeSchema } from '../../domain/keuze.js';
import { complete, retry } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { overlegVariables } from './overleg-variables.js';

/** Lays down who sits at the table; with quorum the casus is in F4. Of a meeting that was just moved the job is about to end. */
export const overlegOpeningVastleggen = defineWorker({
  type: 'overleg-opening-vastleggen',
  variables: z.object({ casusId: casusIdSchema, ...overlegVariables, quorum: jaNeeSchema }),
  async run({ job, variables, store }) {
    const { overlegId, quorum } = variables;
    const isVastgelegd = await store.recordOverlegOpening({ ...stapOf(job, variables), overlegId, quorum });
    return isVastgelegd ? complete() : retry('OVERLEG_VERZET');
  },
});
