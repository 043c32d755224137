import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Draws up the figures of a quarter that has ended, once and through the protection of small numbers (A1.2, INV11). */
export const cijfersSamenstellen = defineWorker({
  type: 'cijfers-samenstellen',
  variables: z.object({}),
  async run({ store }) {
    await store.publishCijfers();
    return complete();
  },
});
