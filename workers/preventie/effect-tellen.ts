import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Reads from published figures whether more was reported after an activity (INV11). */
export const effectTellen = defineWorker({
  type: 'effect-tellen',
  variables: z.object({ activiteitId: z.string().min(1) }),
  async run({ variables: { activiteitId }, store }) {
    await store.measureEffect(activiteitId);
    return complete();
  },
});
