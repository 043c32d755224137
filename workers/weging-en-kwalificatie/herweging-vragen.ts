import { z } from 'zod';
import { HERWEGINGSREDENEN, type Herwegingsreden } from '../../domain/casus/herweging.js';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

const redenen = Object.keys(HERWEGINGSREDENEN) as [Herwegingsreden, ...Herwegingsreden[]];

/** Asks the casus to be weighed again; the message reaches the process by the outbox. The header says why. */
export const herwegingVragen = defineWorker({
  type: 'herweging-vragen',
  variables: casusVariables,
  headers: z.object({ reden: z.enum(redenen).optional() }),
  async run({ job, variables, headers: { reden }, store }) {
    await store.requestHerweging({ ...stapOf(job, variables), ...(reden === undefined ? {} : { reden }) });
    return complete();
  },
});
