import type { Decimal } from '../values/decimal.js';
import { DaysTime, YearsMonths } from '../values/duration.js';
import type { Value } from '../values/value.js';
import { builtin, type Builtins, refuse } from './builtin.js';

const fromAi = ['value', 'description', 'type', 'schema', 'options'];

/** The functions that Camunda 8 adds to those of its FEEL engine. */
export const camunda: Builtins = {
  cycle: [
    builtin('interval: any', (interval: Value) => repeated('', interval)),
    builtin('repetitions: number?, interval: any', (times: Decimal | null, interval: Value) =>
      repeated(times === null ? '' : String(times.toInt()), interval),
    ),
  ],
  // Here it only hands on the value: it tells an agent what to fill in.
  fromAi: fromAi.map((_, index) =>
    builtin(
      fromAi
        .slice(0, index + 1)
        .map((name) => `${name}: any`)
        .join(', '),
      (value: Value) => value,
    ),
  ),
};

/** A repeating interval of ISO 8601, as timers take it. */
function repeated(times: string, interval: Value): string {
  if (interval instanceof DaysTime || interval instanceof YearsMonths)
    return `R${times}/${interval.toString()}`;
  return refuse('expected a duration as interval');
}
