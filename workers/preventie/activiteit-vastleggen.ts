import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Keeps how an activity went, or its new day. */
export const activiteitVastleggen = defineWorker({
  type: 'activiteit-vastleggen',
  variables: z.object({
    activiteitId: z.string().min(1),
    activiteitStatus: z.enum(['UITGEVOERD', 'VERZET', 'VERVALLEN']),
    bereik: z.number().int().min(0).nullish(),
    tevredenheid: z.number().int().min(0).max(10).nullish(),
    nieuweDag: z.iso.date().nullish(),
  }),
  outputs: variabelen('metenOp', 'uitvoerenOp'),
  async run({ variables, store }) {
    const { activiteitId, activiteitStatus: status, bereik, tevredenheid, nieuweDag } = variables;
    const momenten = await store.recordActiviteit({
      activiteitId,
      status,
      bereik: bereik ?? null,
      tevredenheid: tevredenheid ?? null,
      nieuweDag: nieuweDag ?? null,
    });
    return complete({ ...momenten });
  },
});
