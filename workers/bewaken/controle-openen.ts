import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Begins the check, unless the one of today began already. */
export const controleOpenen = defineWorker({
  type: 'controle-openen',
  variables: z.object({ controleId: z.string().nullish() }),
  outputs: variabelen('controle'),
  async run({ job: { processInstanceKey: sleutel }, variables: { controleId }, store }) {
    return complete({ controle: await store.openControle({ sleutel, isGevraagd: Boolean(controleId) }) });
  },
});
