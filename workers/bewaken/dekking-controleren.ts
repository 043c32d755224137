import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { zaken } from './zaken.js';

/** Roles with work, and nobody in the rota on a working day of the coming week (INV15). */
export const dekkingControleren = defineWorker({
  type: 'dekking-controleren',
  variables: z.object({}),
  outputs: variabelen('dekkingstekorten'),
  async run({ job: { processInstanceKey: sleutel }, store }) {
    return complete({ dekkingstekorten: zaken(await store.checkDekking({ sleutel })) });
  },
});
