import { z } from 'zod';
import { taakNaamSchema } from '../../domain/taak/taak.js';
import { complete } from '../outcome.js';
import { taakVariables, zaakOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Runs each time a task is late: the store raises the escalation, or does nothing when the task is done. */
export const taakOpvolgen = defineWorker({
  type: 'taak-opvolgen',
  variables: taakVariables({}),
  headers: z.object({ taak: taakNaamSchema }),
  async run({ job: { elementInstanceKey }, variables, headers: { taak }, store }) {
    await store.escalateTaak({ ...zaakOf(variables), elementInstanceKey, taak });
    return complete();
  },
});
