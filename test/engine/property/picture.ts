import type { Value } from './expression.js';

/** One process instance or element instance, and what it waits for: what engine and reference are compared by. */
export interface Picture {
  readonly id: string;
  readonly loopCounter: number | null;
  readonly variables: Readonly<Record<string, Value>>;
  readonly job: { type: string; kind: string; retries: number; state: string } | null;
  readonly userTask: 'created' | 'completing' | null;
  readonly timers: readonly [elementId: string, dueAt: number, repeats: number][];
  readonly messages: readonly [elementId: string, name: string, key: string][];
  readonly signals: readonly [elementId: string, name: string][];
  readonly incidents: readonly string[];
  readonly called: Picture | null;
  /** By element, the older first. */
  readonly children: readonly Picture[];
}

/** Everything at a moment. */
export interface Snapshot {
  readonly instances: readonly Picture[];
  /** Messages in the buffer: name, key and when they expire. */
  readonly buffered: readonly [name: string, key: string, expiresAt: number][];
  /** How many instances of each element have ended in which way. */
  readonly completed: Readonly<Record<string, number>>;
  readonly terminated: Readonly<Record<string, number>>;
}

/** Puts what has no order of its own in one that can be compared. */
export function sorted<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0))
    .map(({ item }) => item);
}

export function sortedRecord<Item>(record: Readonly<Record<string, Item>>): Record<string, Item> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** By element; what was there first stays first. */
export function byElement<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}
