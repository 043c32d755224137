import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { searchStoringen } from './search-storingen.js';
import { searchWaiting } from './search-waiting.js';

/** Holds what the dossier waits for against what the engine waits for, and what stands still in it. */
export const projectieBijwerken = defineWorker({
  type: 'projectie-bijwerken',
  variables: z.object({}),
  async run({ store, camunda, clock }) {
    const gelezenOp = clock.now();
    await store.compareProjectie({ wachtend: await searchWaiting(camunda), gelezenOp });
    await store.followStoringen(await searchStoringen(camunda));
    return complete();
  },
});
