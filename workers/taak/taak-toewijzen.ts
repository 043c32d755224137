import { z } from 'zod';
import { taakNaamSchema } from '../../domain/taak/taak.js';
import { complete, deny, halt } from '../outcome.js';
import { taakVariables, zaakOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Runs when somebody is to get a task that not everybody of its group may have: who was involved in a casus does not get
 * the work of its begeleider, also as a substitute and whichever door it came through (INV12).
 */
export const taakToewijzen = defineWorker({
  type: 'taak-toewijzen',
  variables: taakVariables({}),
  headers: z.object({ taak: taakNaamSchema }),
  async run({ job: { userTask }, variables, headers: { taak }, store }) {
    if (userTask === null) return halt('GEEN_TAAK');
    const { userTaskKey, assignee } = userTask;
    const vraag = { ...zaakOf(variables), userTaskKey, taak, assignee };
    const toewijzing = await store.checkTaakToewijzing(vraag);
    return toewijzing.akkoord ? complete() : deny(toewijzing.reden);
  },
});
