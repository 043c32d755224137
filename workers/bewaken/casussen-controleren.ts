import { z } from 'zod';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { zaken } from './zaken.js';

/**
 * Of what stands still in the compartment of police and OM a task of procesregie would tell (INV8); technical management
 * sees it in the engine.
 */
const COMPARTIMENT = 'strafrechtelijk-traject';

/** INV1 from outside: what the engine says of itself, held against every casus, and the other way round. */
export const casussenControleren = defineWorker({
  type: 'casussen-controleren',
  variables: z.object({}),
  async run({ job: { processInstanceKey: sleutel }, store, camunda, clock }) {
    const gelezenOp = clock.now();
    const [instanties, taken, incidenten] = await Promise.all([
      camunda.searchActiveInstances('ketenaanpak'),
      camunda.searchOpenTasks(),
      camunda.searchIncidents(),
    ]);
    const storingen = incidenten.filter(({ processDefinitionId }) => processDefinitionId !== COMPARTIMENT);
    const motor = { gelezenOp, instanties, taken: new Set(taken), storingen };
    return complete({ schendingen: zaken(await store.checkCasussen({ sleutel, motor })) });
  },
});
