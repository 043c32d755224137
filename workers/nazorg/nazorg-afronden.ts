import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Ends the nazorg: done, or taken back by the keten after relapse. */
export const nazorgAfronden = defineWorker({
  type: 'nazorg-afronden',
  variables: casusVariables,
  headers: z.object({ uitkomst: z.enum(['KLAAR', 'TERUGVAL']) }),
  async run({ job, variables, headers: { uitkomst }, store }) {
    await store.closeNazorg({ ...stapOf(job, variables), uitkomst });
    return complete();
  },
});
