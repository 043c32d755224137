import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { GEVOLGEN, type Gevolg } from '../../domain/casus/instap.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps what was decided after a new weging, unless the casus went to another phase since. */
export const gevolgVastleggen = defineWorker({
  type: 'gevolg-vastleggen',
  variables: z.object({ casusId: casusIdSchema, gevolg: z.enum(Object.keys(GEVOLGEN) as Gevolg[]) }),
  outputs: variabelen('gevolgStatus'),
  async run({ job, variables, store }) {
    const { gevolg } = variables;
    return complete({ gevolgStatus: await store.recordGevolg({ ...stapOf(job, variables), gevolg }) });
  },
});
