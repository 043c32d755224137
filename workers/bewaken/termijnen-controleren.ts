import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { zaken } from './zaken.js';

/** Overdue terms that nobody was warned of. */
export const termijnenControleren = defineWorker({
  type: 'termijnen-controleren',
  variables: z.object({}),
  outputs: variabelen('teLaat'),
  async run({ job: { processInstanceKey: sleutel }, store }) {
    return complete({ teLaat: zaken(await store.checkTermijnen({ sleutel })) });
  },
});
