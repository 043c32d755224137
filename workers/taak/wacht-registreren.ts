import { z } from 'zod';
import { WACHTMOMENT_ELEMENTEN } from '../../domain/taak/wachtmoment.js';
import { complete, halt } from '../outcome.js';
import { casusIdSchema, stapOf } from '../stap.js';
import { defineWorker } from '../worker.js';

const momentSchema = z.iso.datetime({ offset: true });
const elementSchema = z.enum(WACHTMOMENT_ELEMENTEN);

/**
 * Runs where a process begins to wait for a moment on the clock: the casus waits for it with an owner and a deadline
 * (processen.md 3.2). Which element it is says the rest. Without a group procesregie watches.
 */
export const wachtRegistreren = defineWorker({
  type: 'wacht-registreren',
  variables: z.object({
    casusId: casusIdSchema,
    voortgangOp: momentSchema.nullish(),
    contact: z.object({ vanaf: momentSchema }).nullish(),
    nazorgId: z.string().min(1).nullish(),
    uitvoerderGroep: z.string().min(1).nullish(),
  }),
  async run({ job, variables, store }) {
    const { contact, nazorgId, uitvoerderGroep, voortgangOp } = variables;
    const element = elementSchema.safeParse(job.elementId).data;
    if (element === undefined) return halt('WACHTMOMENT_ONBEKEND');
    const isNazorg = element === 'CatchEvent_TotContact';
    const moment = isNazorg ? contact?.vanaf : voortgangOp;
    if (!moment) return halt('ANKER_ONTBREEKT');
    await store.awaitMoment({
      ...stapOf(job, variables),
      element,
      moment: new Date(moment),
      groepen: [(isNazorg ? uitvoerderGroep : null) ?? 'r03.zvh'],
      onderwerpId: isNazorg ? (nazorgId ?? null) : null,
    });
    return complete();
  },
});
