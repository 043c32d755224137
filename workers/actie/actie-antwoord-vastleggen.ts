import { ACTIEREACTIES } from '../../domain/plan/actie.js';
import { z } from 'zod';
import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { actieVariables } from './actie-variables.js';

/** Keeps whether the holder takes the action (T14). */
export const actieAntwoordVastleggen = defineWorker({
  type: 'actie-antwoord-vastleggen',
  variables: actieVariables.extend({ actieReactie: z.enum(ACTIEREACTIES) }),
  async run({ job, variables, store }) {
    const { actieId, actieReactie: reactie } = variables;
    await store.answerActie({ ...stapOf(job, variables), actieId, reactie });
    return complete();
  },
});
