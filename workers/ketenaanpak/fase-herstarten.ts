import { variabelen } from '../../domain/variabelen/variabelen.js';
import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Puts the phase ready in which the main line begins again; the only place where a phase jumps (B05). */
export const faseHerstarten = defineWorker({
  type: 'fase-herstarten',
  variables: casusVariables,
  outputs: variabelen('instapFase'),
  async run({ job, variables, store }) {
    return complete({ instapFase: await store.restartFase(stapOf(job, variables)) });
  },
});
