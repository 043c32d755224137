import { z } from 'zod';
import { uitkomstVoorKetenSchema } from '../../domain/casus/straftraject.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps the outcome of the pre-weeg in the compartment, with what was released of it. */
export const preweegVerwerken = defineWorker({
  type: 'preweeg-verwerken',
  variables: z.object({
    casusId: casusIdSchema,
    trajectId: z.string().min(1),
    preweegGedaan: z.boolean(),
    preweegOp: z.iso.date().nullish(),
    uitkomstVoorKeten: uitkomstVoorKetenSchema,
  }),
  async run({ job, variables, store }) {
    const { trajectId, preweegGedaan, preweegOp = null, uitkomstVoorKeten } = variables;
    await store.recordPreweeg({
      ...stapOf(job, variables),
      trajectId,
      preweegGedaan,
      preweegOp,
      uitkomstVoorKeten,
    });
    return complete();
  },
});
