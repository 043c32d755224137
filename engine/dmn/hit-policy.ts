import { Context } from '../feel/values/context.js';
import { Decimal } from '../feel/values/decimal.js';
import { same } from '../feel/values/equality.js';
import { typeOf } from '../feel/values/kind.js';
import type { Value } from '../feel/values/value.js';
import { functionsAmong } from './bind.js';
import { DecisionFailure } from './decision-failure.js';
import type { DecisionTable, HitPolicy, Output } from './model.js';

/** The values of a rule that matched, in the order of the outputs. */
export type Hit = readonly Value[];

type Policy = (hits: readonly [Hit, ...Hit[]], outputs: readonly Output[]) => Value;

const policies: Record<HitPolicy, Policy> = {
  UNIQUE: (hits, outputs) => {
    if (hits.length > 1) throw new DecisionFailure(`UNIQUE expects one rule to match, found ${hits.length}`);
    return resultOf(hits[0], outputs);
  },
  FIRST: (hits, outputs) => resultOf(hits[0], outputs),
  ANY: (hits, outputs) => {
    const isSame = hits.every((hit) => hit.every((value, place) => same(value, hits[0][place]!)));
    if (!isSame)
      throw new DecisionFailure('ANY expects the rules that match to agree, found different outputs');
    return resultOf(hits[0], outputs);
  },
  PRIORITY: (hits, outputs) => resultOf(byPriority(hits, outputs)[0]!, outputs),
  'OUTPUT ORDER': (hits, outputs) => byPriority(hits, outputs).map((hit) => resultOf(hit, outputs)),
  'RULE ORDER': everyResult,
  COLLECT: everyResult,
  'COLLECT SUM': (hits) => numbersOf(hits).reduce((sum, number) => sum.plus(number)),
  'COLLECT MIN': (hits) =>
    numbersOf(hits).reduce((least, number) => (number.compare(least) < 0 ? number : least)),
  'COLLECT MAX': (hits) =>
    numbersOf(hits).reduce((most, number) => (number.compare(most) > 0 ? number : most)),
  'COLLECT COUNT': (hits) => Decimal.of(hits.length),
};

/** The result of the rules that matched, at least one; throws DecisionFailure when the policy forbids them. */
export function applyHitPolicy(table: DecisionTable, hits: readonly [Hit, ...Hit[]]): Value {
  return policies[table.hitPolicy](hits, table.outputs);
}

/** One output is its value, more are a context. */
export function resultOf(hit: Hit, outputs: readonly Output[]): Value {
  if (outputs.length === 1) return hit[0]!;
  const values = new Map(outputs.map(({ name }, place) => [name, hit[place]!]));
  return new Context(values, functionsAmong(values), true);
}

function everyResult(hits: readonly Hit[], outputs: readonly Output[]): Value {
  return hits.map((hit) => resultOf(hit, outputs));
}

/** By the place of the first output in its list of values, then of the second; what is not listed comes last. */
function byPriority(hits: readonly Hit[], outputs: readonly Output[]): Hit[] {
  const ranks = (hit: Hit) => outputs.map(({ values }, place) => rank(hit[place]!, values));
  return hits.toSorted((left, right) => {
    const [leftRanks, rightRanks] = [ranks(left), ranks(right)];
    return (
      leftRanks.map((value, place) => value - rightRanks[place]!).find((distance) => distance !== 0) ?? 0
    );
  });
}

function rank(value: Value, values: readonly string[]): number {
  const text = typeof value === 'string' || value instanceof Decimal ? value.toString() : null;
  const place = text === null ? -1 : values.indexOf(text);
  return place < 0 ? values.length : place;
}

function numbersOf(hits: readonly Hit[]): Decimal[] {
  return hits.map(([value]) => {
    if (value instanceof Decimal) return value;
    throw new DecisionFailure(`An aggregation expects numbers, found ${typeOf(value!)}`);
  });
}
