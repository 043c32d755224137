import { z } from 'zod';
import { prioriteitSchema } from '../domain/casus/prioriteit.js';
import {
  type Advies,
  type Tabel,
  acuutSchema,
  actueelSchema,
  doorlaatverbodSchema,
  kwalificatieSchema,
  veiligheidSchema,
} from '../domain/weging/weging.js';
import type { DecisionReader, Evaluation } from './camunda.js';

/** The advices as the decision tasks write them: with a second output column a context, else the outcome alone. */
export const acuutAdviesSchema = z.object({ acuut: acuutSchema });
export const actueelAdviesSchema = z.object({ actueel: actueelSchema });
export const veiligheidAdviesSchema = z.object({ veiligheid: veiligheidSchema });
export const doorlaatverbodAdviesSchema = z.object({ doorlaatverbod: doorlaatverbodSchema });
export const kwalificatieAdviesSchema = z.object({ kwalificatie: kwalificatieSchema });
export const prioriteitAdviesSchema = prioriteitSchema;

/**
 * Finds for each advice the evaluation it came from: the newest of its table in this process instance.
 * Null while one of them cannot be read yet, or still shows an earlier outcome: reads of a distributed cluster run behind
 * its processes.
 */
export async function readAdviezen(
  camunda: DecisionReader,
  processInstanceKey: string,
  uitkomsten: Partial<Record<Tabel, string>>,
): Promise<Advies[] | null> {
  const evaluations = await camunda.searchEvaluations(processInstanceKey);
  const adviezen: Advies[] = [];
  for (const [tabel, uitkomst] of Object.entries(uitkomsten) as [Tabel, string][]) {
    const evaluation = evaluations.find(({ decisionId }) => decisionId === tabel);
    if (evaluation === undefined || columnOf(evaluation, tabel) !== uitkomst) return null;
    const [rule] = await camunda.readMatchedRules(evaluation.evaluationKey);
    if (rule === undefined) return null;
    const reden = redenOf(evaluation, tabel);
    adviezen.push({
      tabel,
      tabelVersie: evaluation.decisionVersion,
      regel: rule.ruleId,
      uitkomst,
      ...(reden === undefined ? {} : { reden }),
    });
  }
  return adviezen;
}

function columnOf({ result }: Evaluation, tabel: Tabel): unknown {
  return isContext(result) ? result[tabel] : result;
}

/** The text of the other output column. */
function redenOf({ result }: Evaluation, tabel: Tabel): string | undefined {
  if (!isContext(result)) return undefined;
  const [, reden] = Object.entries(result).find(([column]) => column !== tabel) ?? [];
  return typeof reden === 'string' ? reden : undefined;
}

function isContext(result: unknown): result is Record<string, unknown> {
  return typeof result === 'object' && result !== null && !Array.isArray(result);
}
