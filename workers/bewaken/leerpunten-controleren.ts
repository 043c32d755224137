import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** What somebody should have looked at or done by now: access every quarter (T26). */
export const leerpuntenControleren = defineWorker({
  type: 'leerpunten-controleren',
  variables: z.object({}),
  outputs: variabelen('opvolgingen'),
  async run({ job: { processInstanceKey: sleutel }, store }) {
    const opvolgingen = await store.checkOpvolging({ sleutel });
    return complete({
      opvolgingen: opvolgingen.map(({ zaakId, uitvoerderGroep }) => ({ zaakId, uitvoerderGroep })),
    });
  },
});
