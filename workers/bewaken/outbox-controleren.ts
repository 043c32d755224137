import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Offers messages that hang for more than five minutes again. */
export const outboxControleren = defineWorker({
  type: 'outbox-controleren',
  variables: z.object({}),
  outputs: variabelen('hangend'),
  async run({ store }) {
    return complete({ hangend: await store.reofferBerichten() });
  },
});
