import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { searchStoringen } from './search-storingen.js';
import { searchWaiting } from './search-waiting.js';
import { zaken } from './zaken.js';

/** INV1 from outside: what the engine says of itself, held against every casus, and the other way round. */
export const casussenControleren = defineWorker({
  type: 'casussen-controleren',
  variables: z.object({}),
  outputs: variabelen('schendingen'),
  async run({ job: { processInstanceKey: sleutel }, store, camunda, clock }) {
    const gelezenOp = clock.now();
    const [instanties, wachtend, storingen] = await Promise.all([
      camunda.searchActiveInstances('ketenaanpak'),
      searchWaiting(camunda),
      searchStoringen(camunda),
    ]);
    const motor = { gelezenOp, instanties, wachtend, storingen };
    return complete({ schendingen: zaken(await store.checkCasussen({ sleutel, motor })) });
  },
});
