import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  ADVIESTABELLEN,
  type Adviestabel,
  type Tabeladvies,
  tabeladviesSchema,
} from '../../domain/weging/tabeladvies.js';
import type { DecisionReader, Evaluation } from '../camunda.js';
import { complete, retry } from '../outcome.js';
import { casusIdSchema } from '../stap.js';
import { defineWorker } from '../worker.js';

/**
 * Runs after a table advised outside a weging: keeps what the tables of this process said so far, each advice with the
 * version and the rules it came from (INV16). Reads of a distributed cluster run behind its processes, so it waits until
 * it sees what the process itself saw.
 */
export const tabeladviezenVastleggen = defineWorker({
  type: 'tabeladviezen-vastleggen',
  variables: z.object({
    casusId: casusIdSchema,
    partnerselectieAdvies: z.json().optional(),
    bestemmingAdvies: z.json().optional(),
    zorgcoordinatieAdviezen: z.array(z.unknown()).nullish(),
    bedenktijdAdviezen: z.array(z.unknown()).nullish(),
  }),
  async run({ job, variables, store, camunda }) {
    const evaluations = await camunda.searchEvaluations(job.processInstanceKey);
    const of = (tabel: Adviestabel) => evaluations.filter(({ decisionId }) => decisionId === tabel);
    const isSeen = (tabel: Adviestabel, uitkomst: unknown) =>
      uitkomst === undefined || isDeepStrictEqual(of(tabel)[0]?.result, uitkomst);
    const areSeen = (tabel: Adviestabel, perPersoon: readonly unknown[] | null | undefined) =>
      of(tabel).length >= (perPersoon?.length ?? 0);
    const isReadable =
      isSeen('partnerselectie', variables.partnerselectieAdvies) &&
      isSeen('bestemming-bij-afschalen', variables.bestemmingAdvies) &&
      areSeen('zorgcoordinatie', variables.zorgcoordinatieAdviezen) &&
      areSeen('bedenktijd', variables.bedenktijdAdviezen);
    if (!isReadable) return retry('ADVIES_NOG_NIET_LEESBAAR');
    const adviezen = await Promise.all(
      ADVIESTABELLEN.flatMap((tabel) => of(tabel).map((evaluation) => toAdvies(camunda, tabel, evaluation))),
    );
    await store.recordTabeladviezen({ casusId: variables.casusId, adviezen });
    return complete();
  },
});

async function toAdvies(
  camunda: DecisionReader,
  tabel: Adviestabel,
  { evaluationKey, decisionVersion, result }: Evaluation,
): Promise<Tabeladvies> {
  const rules = await camunda.readMatchedRules(evaluationKey);
  return tabeladviesSchema.parse({
    sleutel: evaluationKey,
    tabel,
    tabelVersie: decisionVersion,
    regels: rules.map(({ ruleId }) => ruleId),
    uitkomst: result,
  });
}
