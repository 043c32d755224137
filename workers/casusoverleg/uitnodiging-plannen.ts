import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Lays down until when a partner that was added to a casus under way can answer (T09). */
export const uitnodigingPlannen = defineWorker({
  type: 'uitnodiging-plannen',
  variables: z.object({ casusId: casusIdSchema, uitnodigingId: z.string().min(1) }),
  outputs: variabelen('uitnodigingUiterlijk'),
  async run({ job, variables, store, camunda }) {
    const { casusId, uitnodigingId } = variables;
    const stand = await store.readTaakstand(casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T09', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const plan = { ...stapOf(job, variables), uitnodigingId, termijnregel };
    return complete({ uitnodigingUiterlijk: await store.planUitnodiging(plan) });
  },
});
