import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Destroys what was kept long enough (INV14); what was destroyed already is gone, so that twice is once. */
export const vernietigen = defineWorker({
  type: 'vernietigen',
  variables: z.object({}),
  async run({ bewaren }) {
    await bewaren.destroyDue();
    return complete();
  },
});
