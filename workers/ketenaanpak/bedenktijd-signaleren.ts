import { z } from 'zod';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Reminds that a bedenktijd ends soon; whether it does is read from the dossier (T17). */
export const bedenktijdSignaleren = defineWorker({
  type: 'bedenktijd-signaleren',
  variables: z.object({ casusId: casusIdSchema, bedenktijdId: z.string().min(1) }),
  async run({ job, variables, store }) {
    await store.signalBedenktijd({ ...stapOf(job, variables), bedenktijdId: variables.bedenktijdId });
    return complete();
  },
});
