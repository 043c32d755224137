import { z } from 'zod';
import { OVERLEGUITKOMSTEN } from '../../domain/overleg/casusoverleg.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps whether the casus goes on to fetching and bringing, the casusoverleg was moved, or it led to afschalen. */
export const overlegVastleggen = defineWorker({
  type: 'overleg-vastleggen',
  variables: z.object({ casusId: casusIdSchema, overlegUitkomst: z.enum(OVERLEGUITKOMSTEN) }),
  async run({ job, variables, store }) {
    const { overlegUitkomst } = variables;
    await store.recordOverleg({ ...stapOf(job, variables), overlegUitkomst });
    return complete();
  },
});
