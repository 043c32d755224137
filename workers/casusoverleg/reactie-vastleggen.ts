import { z } from 'zod';
import { PARTNERREACTIES } from '../../domain/overleg/uitnodiging.js';
import { complete } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

/** Keeps what procesregie agreed with a partner that did not answer. */
export const reactieVastleggen = defineWorker({
  type: 'reactie-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    uitnodigingId: z.string().min(1),
    partnerReactie: z.enum(PARTNERREACTIES),
  }),
  async run({ job, variables, store }) {
    const { uitnodigingId, partnerReactie } = variables;
    await store.recordPartnerreactie({ ...stapOf(job, variables), uitnodigingId, partnerReactie });
    return complete();
  },
});
