import { z } from 'zod';
import { doorlaatverbodSchema } from '../../domain/weging/weging.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Asks for a toets by police and OM when the advice of D4 calls for one and none is open. */
export const doorlaattoetsVragen = defineWorker({
  type: 'doorlaattoets-vragen',
  variables: z.object({ casusId: casusIdSchema, doorlaatverbodUitkomst: doorlaatverbodSchema }),
  async run({ job, variables, store }) {
    const uitkomst = variables.doorlaatverbodUitkomst;
    await store.requestDoorlaattoets({ ...stapOf(job, variables), uitkomst });
    return complete();
  },
});
