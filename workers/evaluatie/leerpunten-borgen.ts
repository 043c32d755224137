import { evaluatievormSchema } from '../../domain/evaluatie/evaluatie.js';
import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Takes the lessons in, each with its owner and term, and ends the evaluation (A5.3). */
export const leerpuntenBorgen = defineWorker({
  type: 'leerpunten-borgen',
  variables: evaluatieVariables({ evaluatievorm: evaluatievormSchema }),
  async run({ job, variables, store }) {
    const { evaluatievorm } = variables;
    await store.secureLeerpunten({ ...evaluatiestapOf(job, variables), evaluatievorm });
    return complete();
  },
});
