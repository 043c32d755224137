import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** Keeps how many measures of each kind there were in a half year (A1.3). */
export const maatregelenVastleggen = defineWorker({
  type: 'maatregelen-vastleggen',
  variables: z.object({ zaakId: z.string().min(1), halfjaarNaam: z.string().regex(/^\d{4}-H[12]$/) }),
  async run({ variables: { zaakId, halfjaarNaam: halfjaar }, store }) {
    await store.recordMaatregelen({ zaakId, halfjaar });
    return complete();
  },
});
