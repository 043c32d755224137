import { createHash } from 'node:crypto';
import { CELL_NAMES, TABLE_NAMES } from '../state/state.js';
import type { State } from '../state/state.js';

/** A checksum of each table and cell of a state, by its name: equal for states that hold the same. */
export function digestOfState(state: State): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const name of TABLE_NAMES) {
    digests.set(name, digestOf([...state[name].values()].map((row) => JSON.stringify(row, inOrder)).sort()));
  }
  for (const name of CELL_NAMES) digests.set(name, digestOf([JSON.stringify(state[name].value, inOrder)]));
  return digests;
}

// helpers

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('base64');
}

/** Fields in the order of their names: which was set first does not count. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
