import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusIdSchema, periodeSchema } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Ties the casus to this instance, so that a start message that came twice ends in DUBBEL (processen.md B01). */
export const casusBinden = defineWorker({
  type: 'casus-binden',
  variables: z.object({ casusId: casusIdSchema, periode: periodeSchema }),
  outputs: variabelen('binding'),
  async run({ job: { processInstanceKey }, variables: { casusId, periode }, store }) {
    return complete({ binding: await store.bindCasus({ casusId, periode, processInstanceKey }) });
  },
});
