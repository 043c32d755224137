import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { bestemmingenSchema } from '../../domain/casus/overdracht.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Opens a hand-over for each destination that was chosen; none for GEEN. */
export const overdrachtenOpenen = defineWorker({
  type: 'overdrachten-openen',
  variables: z.object({ casusId: casusIdSchema, bestemmingen: bestemmingenSchema }),
  outputs: variabelen('overdrachten'),
  async run({ job, variables, store }) {
    const { bestemmingen } = variables;
    return complete({
      overdrachten: await store.openOverdrachten({ ...stapOf(job, variables), bestemmingen }),
    });
  },
});
