import { z } from 'zod';
import { taakNaamSchema } from '../../domain/taak/taak.js';
import { complete, deny, halt } from '../outcome.js';
import { alleTaakVariables, zaakOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Guards the end of every user task, whichever door it came through: portal, Tasklist or API. The store judges
 * values, dossier half, mandate, motivation and the other person; a refusal reaches the person as a fixed sentence.
 */
export const taakAfronden = defineWorker({
  type: 'taak-afronden',
  variables: alleTaakVariables,
  headers: z.object({ taak: taakNaamSchema }),
  async run({ job: { userTask, elementInstanceKey }, variables, headers: { taak }, store }) {
    if (userTask === null) return halt('GEEN_TAAK');
    const { userTaskKey, assignee } = userTask;
    const afronding = await store.checkTaakAfronding({
      userTaskKey,
      elementInstanceKey,
      ...zaakOf(variables),
      taak,
      assignee,
      variables,
    });
    return afronding.akkoord ? complete() : deny(afronding.reden);
  },
});
