import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Takes the lessons up; the daily check sees to them. */
export const niveauLeerpuntenBorgen = defineWorker({
  type: 'niveau-leerpunten-borgen',
  variables: z.object({
    zaakId: z.string().min(1),
    wijzigingTabel: z.boolean(),
    wijzigingProces: z.boolean(),
  }),
  async run({ variables, store }) {
    await store.secureKetenevaluatie(variables);
    return complete();
  },
});
