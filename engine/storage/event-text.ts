import type { EngineEvent } from '../events/event.js';
import { FIELD_ORDER } from './field-order.js';

/**
 * How a row of the log holds its events: a JSON array, with for each event either an object, as it is, or
 *
 *     [type, said, ...values, others?]
 *
 * The values are those of the fields in `FIELD_ORDER`, without the ones that the row has said before: bit n of `said`
 * stands for field n, which then has the same value as when a field of that name was last written. `others` are fields
 * that the list does not have. Events of one history repeat each other: this way a row takes a third of the room, and
 * room is what writing the log costs most of (`docs/adr/0016-what-a-case-costs.md`).
 */
export function textOf(events: readonly EngineEvent[]): string {
  const said = new Map<string, unknown>();
  return JSON.stringify(events.map((event) => shortened(event as unknown as Fields, said)));
}

/**
 * The events that `textOf` wrote, or a version of the engine that wrote every event as an object. Throws an Error when a
 * newer version has written them.
 */
export function eventsIn(text: string): EngineEvent[] {
  const said = new Map<string, unknown>();
  const written = JSON.parse(text) as (Fields | Shortened)[];
  return written.map((one) => (Array.isArray(one) ? inFull(one, said) : one)) as unknown as EngineEvent[];
}

// helpers

type Fields = Record<string, unknown>;
type Shortened = [type: string, said: number, ...values: unknown[]];

const orders: ReadonlyMap<unknown, readonly string[]> = new Map(Object.entries(FIELD_ORDER));

function shortened(event: Fields, said: Map<string, unknown>): Fields | Shortened {
  const order = orders.get(event['type']);
  if (order === undefined || order.some((name) => event[name] === undefined)) return event;
  const short: Shortened = [event['type'] as string, 0];
  order.forEach((name, at) => {
    const value = event[name];
    if (said.get(name) === value) {
      short[1] |= 1 << at;
    } else {
      said.set(name, value);
      short.push(value);
    }
  });
  const names = Object.keys(event);
  if (names.length > order.length + 1) {
    const others = names.filter((name) => name !== 'type' && !order.includes(name));
    short.push(Object.fromEntries(others.map((name) => [name, event[name]])));
  }
  return short;
}

function inFull([type, repeated, ...values]: Shortened, said: Map<string, unknown>): Fields {
  const order = orders.get(type);
  if (order === undefined) {
    throw new Error(
      `Expected a log that this version of the engine can read, but a newer one wrote '${type}'`,
    );
  }
  const event: Fields = { type };
  let next = 0;
  order.forEach((name, at) => {
    if ((repeated & (1 << at)) === 0) said.set(name, values[next++]);
    event[name] = said.get(name);
  });
  return Object.assign(event, values[next]);
}
