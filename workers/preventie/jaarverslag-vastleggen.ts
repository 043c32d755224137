import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** The report is there: the year is done. */
export const jaarverslagVastleggen = defineWorker({
  type: 'jaarverslag-vastleggen',
  variables: z.object({ zaakId: z.string().min(1) }),
  async run({ variables: { zaakId }, store }) {
    await store.closePreventiejaar(zaakId);
    return complete();
  },
});
