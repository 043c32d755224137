import { z } from 'zod';
import { variabelen } from '../../domain/variabelen/variabelen.js';
import { controlemomentOp } from '../../domain/bewaken/controle.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';

/** The engine counts in UTC; five in the morning in the Netherlands is an hour earlier there in summer. */
export const controlePlannen = defineWorker({
  type: 'controle-plannen',
  variables: z.object({}),
  outputs: variabelen('controleOp'),
  // eslint-disable-next-line @typescript-eslint/require-await -- nothing is asked of the store
  async run({ clock }) {
    return complete({ controleOp: controlemomentOp(clock.now()).toISOString() });
  },
});
