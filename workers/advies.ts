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
import type { TweedeTabel } from '../domain/weging/tweede-weging.js';
import type { DecisionReader, Evaluation } from './camunda.js';

/** The advices as the decision tasks write them: with a second output column a context, else the outcome alone. */
export const acuutAdviesSchema = z.object({ acuut: acuutSchema });
export const actueelAdviesSchema = z.object({ actueel: actueelSchema });
export const veiligheidAdviesSchema = z.object({ veiligheid: veiligheidSchema });
export const doorlaatverbodAdviesSchema = z.object({ doorlaatverbod: doorlaatverbodSchema });
export const kwalificatieAdviesSchema = z.object({ kwalificatie: kwalificatieSchema });
export const prioriteitAdviesSchema = prioriteitSchema;

/** An advice with its table, version and rule. */
type GelezenAdvies<T> = Omit<Advies, 'tabel'> & { tabel: T };

/**
 * Finds for each advice the evaluation it came from: the newest of its table in this process instance.
 * Null while one of them cannot be read yet, or still shows an earlier outcome: reads of a distributed cluster run behind
 * its processes.
 */
export async function readAdviezen<T extends Tabel | TweedeTabel>(
  camunda: DecisionReader,
  processInstanceKey: string,
  uitkomsten: Partial<Record<T, string>>,
): Promise<GelezenAdvies<T>[] | null> {
  const evaluations = await camunda.searchEvaluations(processInstanceKey);
  const adviezen: GelezenAdvies<T>[] = [];
  for (const [tabel, uitkomst] of Object.entries(uitkomsten) as [T, string][]) {
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

/** The column with the outcome is named after its table, but for D6. */
const columnName = (tabel: Tabel | TweedeTabel): string => (tabel === 'tweede-weging' ? 'uitkomst' : tabel);

function columnOf({ result }: Evaluation, tabel: Tabel | TweedeTabel): unknown {
  return isContext(result) ? result[columnName(tabel)] : result;
}

/** The text of the other output column. */
function redenOf({ result }: Evaluation, tabel: Tabel | TweedeTabel): string | undefined {
  if (!isContext(result)) return undefined;
  const [, reden] = Object.entries(result).find(([column]) => column !== columnName(tabel)) ?? [];
  return typeof reden === 'string' ? reden : undefined;
}

function isContext(result: unknown): result is Record<string, unknown> {
  return typeof result === 'object' && result !== null && !Array.isArray(result);
}
