import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Another evaluation goes first; after its next term this one comes back. */
export const evaluatieUitstellen = defineWorker({
  type: 'evaluatie-uitstellen',
  variables: z.object({ zaakId: z.string().min(1) }),
  async run({ variables: { zaakId }, store }) {
    await store.postponeEvaluatie(zaakId);
    return complete();
  },
});
