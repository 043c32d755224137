import { z } from 'zod';
import { INSTEMMINGEN } from '../../domain/evaluatie/evaluatie.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Keeps what a partner said of the begeleider; the header speaks for who said nothing in time. */
export const instemmingVastleggen = defineWorker({
  type: 'instemming-vastleggen',
  variables: evaluatieVariables({
    instemmingId: z.string().min(1),
    instemming: z.enum(INSTEMMINGEN).nullish(),
  }),
  headers: z.object({ antwoord: z.literal('GEEN_REACTIE').optional() }),
  async run({ job, variables, headers: { antwoord }, store }) {
    await store.recordInstemming({
      ...evaluatiestapOf(job, variables),
      instemmingId: variables.instemmingId,
      instemming: antwoord ?? variables.instemming ?? 'GEEN_REACTIE',
    });
    return complete();
  },
});
