import { z } from 'zod';
import { VARIABELEN } from '../../domain/variabelen/index.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps the risk profile that an LVB list gave with the person; the answers never came here (E09). */
export const lvbVastleggen = defineWorker({
  type: 'lvb-vastleggen',
  variables: z.object({ casusId: casusIdSchema, lvbProfiel: VARIABELEN.lvbProfiel.schema }),
  async run({ job, variables, store }) {
    await store.recordLvbProfiel({ ...stapOf(job, variables), profiel: variables.lvbProfiel });
    return complete();
  },
});
