import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Plans the activities, and the moments at which figures and measures are looked at. */
export const jaarplanVastleggen = defineWorker({
  type: 'jaarplan-vastleggen',
  variables: z.object({ zaakId: z.string().min(1) }),
  outputs: variabelen('activiteiten', 'halfjaren', 'kwartalen'),
  async run({ variables: { zaakId }, store }) {
    return complete({ ...(await store.recordJaarplan(zaakId)) });
  },
});
