import { complete } from '../outcome.js';
import { defineWorker } from '../worker.js';
import { evaluatiestapOf, evaluatieVariables } from './evaluatiestap.js';

/** Appoints the begeleider on whom the partners agree. */
export const begeleiderAanstellen = defineWorker({
  type: 'begeleider-aanstellen',
  variables: evaluatieVariables({}),
  async run({ job, variables, store }) {
    await store.appointBegeleider(evaluatiestapOf(job, variables));
    return complete();
  },
});
