import { z } from 'zod';
import { CONTACTUITKOMSTEN, type Contactuitkomst } from '../../domain/nazorg/nazorg.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps a contact; relapse is an event of its own. */
export const contactVastleggen = defineWorker({
  type: 'contact-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    nazorgId: z.string().min(1),
    rang: z.number().int().min(1),
    contactUitkomst: z.enum(Object.keys(CONTACTUITKOMSTEN) as Contactuitkomst[]),
  }),
  async run({ job, variables, store }) {
    const { nazorgId, rang, contactUitkomst } = variables;
    await store.recordContact({ ...stapOf(job, variables), nazorgId, rang, contactUitkomst });
    return complete();
  },
});
