import { z } from 'zod';
import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { actieVariables } from './actie-variables.js';

/** Keeps that an action is late, or ends it: done, lapsed or withdrawn. The element says which. */
export const actieVastleggen = defineWorker({
  type: 'actie-vastleggen',
  variables: actieVariables,
  headers: z.object({ slot: z.enum(['VERTRAAGD', 'GEREED', 'VERVALLEN', 'INGETROKKEN']) }),
  async run({ job, variables, headers: { slot }, store }) {
    const stap = { ...stapOf(job, variables), actieId: variables.actieId };
    await (slot === 'VERTRAAGD' ? store.delayActie(stap) : store.finishActie({ ...stap, slot }));
    return complete();
  },
});
