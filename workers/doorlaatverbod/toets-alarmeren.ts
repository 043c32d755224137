import { complete } from '../outcome.js';
import { stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';
import { toetsVariables } from './toets-variables.js';

/** Calls the piket of police and OM, without content. */
export const toetsAlarmeren = defineWorker({
  type: 'toets-alarmeren',
  variables: toetsVariables,
  async run({ job, variables, store }) {
    await store.alarmToets({ ...stapOf(job, variables), toetsId: variables.toetsId });
    return complete();
  },
});
