import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Offers messages that hang for more than five minutes again. */
export const outboxControleren = defineWorker({
  type: 'outbox-controleren',
  variables: z.object({}),
  async run({ store }) {
    return complete({ hangend: await store.reofferBerichten() });
  },
});
