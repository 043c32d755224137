import { z } from 'zod';
import { faseSchema } from '../../domain/casus/fase.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Begins a phase: a listener of the call activity, which has `fase` as its input. What the meldpunt still had open of a casus
 * that it does not see any more goes to others: first in the engine, so that a stop in between is made up for.
 */
export const faseIngaan = defineWorker({
  type: 'fase-ingaan',
  variables: z.object({ casusId: casusIdSchema, fase: faseSchema }),
  async run({ job, variables, store, camunda }) {
    const { casusId, fase } = variables;
    await store.enterFase({ ...stapOf(job, variables), fase });
    for (const taak of await store.listMeldpunttaken(casusId)) {
      await camunda.moveTask(taak.elementInstanceKey, taak.groepen);
      await store.handOverTaak({ casusId, ...taak });
    }
    return complete();
  },
});
