import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Holds the tasks that the dossier waits for against those that are open in the engine. */
export const projectieBijwerken = defineWorker({
  type: 'projectie-bijwerken',
  variables: z.object({}),
  async run({ store, camunda, clock }) {
    const gelezenOp = clock.now();
    await store.compareProjectie({ taken: new Set(await camunda.searchOpenTasks()), gelezenOp });
    return complete();
  },
});
