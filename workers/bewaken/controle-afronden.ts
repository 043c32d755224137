import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Everything was looked at; from here on people have the work. */
export const controleAfronden = defineWorker({
  type: 'controle-afronden',
  variables: z.object({}),
  async run({ job: { processInstanceKey: sleutel }, store }) {
    await store.closeControle({ sleutel });
    return complete();
  },
});
