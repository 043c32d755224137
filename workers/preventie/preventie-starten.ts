import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Begins the plan of each region for the next year; a region that has one already gets no second. */
export const preventieStarten = defineWorker({
  type: 'preventie-starten',
  variables: z.object({}),
  async run({ store }) {
    await store.startPreventiejaren();
    return complete();
  },
});
