import { z } from 'zod';
import { taakNaamSchema } from '../../domain/taak.js';
import { termijnCodeSchema } from '../../domain/termijncode.js';
import { complete, halt } from '../outcome.js';
import { casusIdSchema, periodeSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Runs before every user task: lays down for whom it is and until when, and gives the task its groups, dates and order
 * (processen.md 3.1). The deadline is in the header, or in a variable when the process decides it.
 */
export const taakKlaarzetten = defineWorker({
  type: 'taak-klaarzetten',
  variables: z.object({
    casusId: casusIdSchema,
    periode: periodeSchema,
    toetsTermijnCode: termijnCodeSchema.nullish(),
  }),
  headers: z.object({
    taak: taakNaamSchema,
    activiteit: z.string(),
    termijnCode: termijnCodeSchema.optional(),
  }),
  async run({ job, variables, headers: { taak, activiteit, termijnCode: vaste }, store }) {
    const termijnCode = vaste ?? variables.toetsTermijnCode;
    if (!termijnCode) return halt('TERMIJN_ONTBREEKT');
    const stap = stapOf(job, variables);
    return complete({
      ...(await store.openWachtpunt({ ...stap, periode: variables.periode, taak, activiteit, termijnCode })),
    });
  },
});
