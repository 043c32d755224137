import { z } from 'zod';
import { evaluatievormSchema } from '../../domain/evaluatie/evaluatie.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Puts figures ready that were published anyway (INV11). */
export const stuurcijfersMaken = defineWorker({
  type: 'stuurcijfers-maken',
  variables: z.object({
    zaakId: z.string().min(1),
    evaluatievorm: evaluatievormSchema,
  }),
  async run({ variables: { zaakId, evaluatievorm: vorm }, store }) {
    await store.prepareCijfers({ zaakId, vorm });
    return complete();
  },
});
