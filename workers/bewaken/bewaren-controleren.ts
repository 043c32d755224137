import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Casussen whose retention ends within 30 days (T24, T25). */
export const bewarenControleren = defineWorker({
  type: 'bewaren-controleren',
  variables: z.object({}),
  outputs: variabelen('teBesluiten'),
  async run({ job: { processInstanceKey: sleutel }, store }) {
    const teBesluiten = await store.checkBewaren({ sleutel });
    return complete({
      teBesluiten: teBesluiten.map(({ zaakId, besluitVoor }) => ({ zaakId, besluitVoor })),
    });
  },
});
