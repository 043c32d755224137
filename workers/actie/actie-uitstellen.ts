import { z } from 'zod';
import { UITSTELBESLUITEN } from '../../domain/plan/actie.js';
import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { actieVariables } from './actie-variables.js';

/** Keeps what procesregie decided on an action that is late. */
export const actieUitstellen = defineWorker({
  type: 'actie-uitstellen',
  variables: actieVariables.extend({ uitstelBesluit: z.enum(UITSTELBESLUITEN) }),
  async run({ job, variables, store }) {
    const { actieId, uitstelBesluit: besluit } = variables;
    await store.postponeActie({ ...stapOf(job, variables), actieId, besluit });
    return complete();
  },
});
