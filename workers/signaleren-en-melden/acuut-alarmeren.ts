import { complete } from '../outcome.js';
import { casusVariables, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Calls the piket at once, without content (T02). */
export const acuutAlarmeren = defineWorker({
  type: 'acuut-alarmeren',
  variables: casusVariables,
  async run({ job, variables, store }) {
    await store.alarmPiket({ ...stapOf(job, variables), soort: 'ACUUT' });
    return complete();
  },
});
