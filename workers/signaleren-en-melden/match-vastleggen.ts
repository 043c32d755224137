import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { VARIABELEN } from '../../domain/variabelen/index.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Carries out what a person decided about the mogelijke bekenden (INV18). */
export const matchVastleggen = defineWorker({
  type: 'match-vastleggen',
  variables: z.object({ casusId: casusIdSchema, match: VARIABELEN.match.schema }),
  outputs: variabelen('matchGevolg'),
  async run({ job, variables, store }) {
    const oordeel = variables.match;
    return complete({ matchGevolg: await store.recordMatch({ ...stapOf(job, variables), oordeel }) });
  },
});
