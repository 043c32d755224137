import { variabelen } from '../../domain/variabelen/variabelen.js';
import { voortgangsmoment } from '../../domain/plan/voortgang.js';
import { deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { complete, halt } from '../outcome.js';
import { readTermijnregel } from '../regels.js';
import { casusVariables } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Says when the progress is discussed: as the plan asks, and no later than the priority allows (T16). */
export const monitorMoment = defineWorker({
  type: 'monitor-moment',
  variables: casusVariables,
  outputs: variabelen('voortgangOp'),
  async run({ variables: { casusId }, store, camunda, clock }) {
    const stand = await store.readTaakstand(casusId);
    const termijnregel = await readTermijnregel(camunda, { code: 'T16', ...stand });
    if (termijnregel === null) return halt('TERMIJN_ONTBREEKT');
    const nu = clock.now();
    const uiterlijk = deriveUiterlijk(termijnregel, stand.prioriteit, nu);
    const interval = await store.readMonitoring(casusId);
    return complete({ voortgangOp: voortgangsmoment({ uiterlijk, interval, nu }).toISOString() });
  },
});
