import { z } from 'zod';
import { taakNaamSchema } from '../../domain/taak/taak.js';
import { complete } from '../outcome.js';
import { taakVariables, zaakOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Runs when the process gives a task up: its wachtpunt closes, so that nobody is chased for it (processen.md 3.1). */
export const taakVervallen = defineWorker({
  type: 'taak-vervallen',
  variables: taakVariables({}),
  headers: z.object({ taak: taakNaamSchema }),
  async run({ job: { elementInstanceKey }, variables, headers: { taak }, store }) {
    await store.vervalTaak({ ...zaakOf(variables), elementInstanceKey, taak });
    return complete();
  },
});
