import { FatalFailure } from '../evaluate/failure.js';
import { order } from '../values/order.js';
import { Range } from '../values/range.js';
import type { Value } from '../values/value.js';
import { builtin, type Builtin, type Builtins, refuse } from './builtin.js';

interface Relation {
  points?: (a: Value, b: Value) => boolean;
  pointRange?: (point: Value, range: Range) => boolean;
  rangePoint?: (range: Range, point: Value) => boolean;
  ranges?: (a: Range, b: Range) => boolean;
}

const parameters: Record<keyof Relation, [string, string]> = {
  points: ['point1', 'point2'],
  pointRange: ['point', 'range'],
  rangePoint: ['range', 'point'],
  ranges: ['range1', 'range2'],
};

/** Relations between points and ranges, as the DMN standard defines them (table 78). */
export const ranges: Builtins = {
  before: relation({
    points: (a, b) => compare(a, b) < 0,
    pointRange: (point, { start, startIncluded }) => beyond(compare(start, point), startIncluded),
    rangePoint: ({ end, endIncluded }, point) => beyond(compare(point, end), endIncluded),
    ranges: endsBefore,
  }),
  after: relation({
    points: (a, b) => compare(a, b) > 0,
    pointRange: (point, { end, endIncluded }) => beyond(compare(point, end), endIncluded),
    rangePoint: ({ start, startIncluded }, point) => beyond(compare(start, point), startIncluded),
    ranges: (a, b) => endsBefore(b, a),
  }),
  meets: relation({ ranges: meets }),
  'met by': relation({ ranges: (a, b) => meets(b, a) }),
  overlaps: relation({ ranges: (a, b) => !endsBefore(a, b) && !endsBefore(b, a) }),
  'overlaps before': relation({ ranges: overlapsBefore }),
  'overlaps after': relation({ ranges: (a, b) => overlapsBefore(b, a) }),
  finishes: relation({
    pointRange: (point, range) => range.endIncluded && compare(point, range.end) === 0,
    ranges: finishes,
  }),
  'finished by': relation({
    rangePoint: (range, point) => range.endIncluded && compare(point, range.end) === 0,
    ranges: (a, b) => finishes(b, a),
  }),
  includes: relation({ rangePoint: holds, ranges: covers }),
  during: relation({ pointRange: (point, range) => holds(range, point), ranges: (a, b) => covers(b, a) }),
  starts: relation({
    pointRange: (point, range) => range.startIncluded && compare(point, range.start) === 0,
    ranges: starts,
  }),
  'started by': relation({
    rangePoint: (range, point) => range.startIncluded && compare(point, range.start) === 0,
    ranges: (a, b) => starts(b, a),
  }),
  coincides: relation({
    points: (a, b) => compare(a, b) === 0,
    pointRange: () => false,
    rangePoint: () => false,
    ranges: (a, b) => compareStarts(a, b) === 0 && compareEnds(a, b) === 0,
  }),
};

/** One overload for each combination that the relation knows; it refuses the others. */
function relation(known: Relation): Builtin[] {
  return (Object.keys(known) as (keyof Relation)[]).map((combination) => {
    const [first, second] = parameters[combination];
    return builtin(`${first}: any, ${second}: any`, (a: Value, b: Value) => holdsFor(known, a, b));
  });
}

function holdsFor(relation: Relation, a: Value, b: Value): boolean {
  if (!isPointOrRange(a) || !isPointOrRange(b)) return refuse('expected numbers, temporal values or ranges');
  compare(pointOf(a), pointOf(b));
  return holdsBetween(relation, a, b) ?? unrelated();
}

function holdsBetween(
  { points, pointRange, rangePoint, ranges }: Relation,
  a: Value,
  b: Value,
): boolean | undefined {
  if (a instanceof Range) return b instanceof Range ? ranges?.(a, b) : rangePoint?.(a, b);
  return b instanceof Range ? pointRange?.(a, b) : points?.(a, b);
}

/** A combination that the standard does not define fails the evaluation, as in Camunda. */
function unrelated(): never {
  throw new FatalFailure('Expected another combination of points and ranges');
}

function isPointOrRange(value: Value): boolean {
  return value instanceof Range || (typeof value !== 'string' && order(value, value) !== null);
}

function pointOf(value: Value): Value {
  return value instanceof Range ? value.start : value;
}

function compare(a: Value, b: Value): number {
  return order(a, b) ?? refuse('expected points of one type');
}

/** Past a boundary, or on it while it does not belong to the range. */
function beyond(distance: number, included: boolean): boolean {
  return distance > 0 || (distance === 0 && !included);
}

function holds(range: Range, point: Value): boolean {
  return (
    !beyond(compare(range.start, point), range.startIncluded) &&
    !beyond(compare(point, range.end), range.endIncluded)
  );
}

function endsBefore(a: Range, b: Range): boolean {
  return beyond(compare(b.start, a.end), a.endIncluded && b.startIncluded);
}

function meets(a: Range, b: Range): boolean {
  return a.endIncluded && b.startIncluded && compare(a.end, b.start) === 0;
}

function overlapsBefore(a: Range, b: Range): boolean {
  return compareStarts(a, b) < 0 && !endsBefore(a, b) && compareEnds(a, b) <= 0;
}

function finishes(a: Range, b: Range): boolean {
  return compareEnds(a, b) === 0 && compareStarts(a, b) >= 0;
}

function starts(a: Range, b: Range): boolean {
  return compareStarts(a, b) === 0 && compareEnds(a, b) <= 0;
}

function covers(a: Range, b: Range): boolean {
  return compareStarts(a, b) <= 0 && compareEnds(a, b) >= 0;
}

/** A range that includes its start begins before one with the same start that does not. */
function compareStarts(a: Range, b: Range): number {
  return compare(a.start, b.start) || Number(b.startIncluded) - Number(a.startIncluded);
}

function compareEnds(a: Range, b: Range): number {
  return compare(a.end, b.end) || Number(a.endIncluded) - Number(b.endIncluded);
}
