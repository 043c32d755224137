import { Temporal } from 'temporal-polyfill';
import { Decimal } from '../values/decimal.js';
import type { Value } from '../values/value.js';
import { ZonedDateTime } from '../values/zoned-date-time.js';
import { builtin, type Builtins } from './builtin.js';
import { dayOf } from './conversions.js';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const temporal: Builtins = {
  now: [{ parameters: [], isVariadic: false, invoke: (_values, { now }) => new ZonedDateTime(moment(now)) }],
  today: [{ parameters: [], isVariadic: false, invoke: (_values, { now }) => moment(now).toPlainDate() }],
  'day of week': [ofDay((date) => days[date.dayOfWeek - 1]!)],
  'day of year': [ofDay((date) => Decimal.of(date.dayOfYear))],
  'week of year': [ofDay((date) => Decimal.of(date.weekOfYear!))],
  'month of year': [ofDay((date) => months[date.month - 1]!)],
  'last day of month': [ofDay((date) => date.with({ day: date.daysInMonth }))],
};

function ofDay(compute: (date: Temporal.PlainDate) => Value) {
  return builtin('date: any', (value: Value) => compute(dayOf(value)));
}

/** The engine's clock is in UTC. */
function moment(now: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('+00:00');
}
