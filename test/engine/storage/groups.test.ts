import { cpSync } from 'node:fs';
import type { LoggedEvent } from '../../../engine/events/event.js';
import { State } from '../../../engine/state/state.js';
import type { Projections } from '../../../engine/storage/projections.js';
import { Store } from '../../../engine/storage/store.js';
import { newFolder } from '../support/start-engine.js';

const stores: Store[] = [];
afterEach(() => stores.splice(0).forEach((store) => store.abandon()));

type Projected = Record<'tasks' | 'rest', number[]>;

/** A store with two groups of tables, that can be told to refuse an event, and the positions that each was given. */
function open(dataDir = newFolder(), refused: Partial<Record<keyof Projected, number>> = {}) {
  const projected: Projected = { tasks: [], rest: [] };
  const group = (name: keyof Projected) => ({
    name,
    prepare: () => (events: readonly LoggedEvent[]) => {
      if (events.some(({ position }) => position === refused[name])) throw new Error(`${name} cannot`);
      projected[name].push(...events.map(({ position }) => position));
    },
  });
  const projections: Projections = {
    version: 1,
    schema: [],
    groups: [group('tasks'), group('rest')],
    forget: () => 0,
  };
  const store = Store.open(dataDir, new State(), projections);
  stores.push(store);
  const log = (count = 1) => {
    const events = Array.from({ length: count }, () => ({ type: 'clockPinned' as const, pinnedAt: 1 }));
    store.commit([{ timestamp: 1, lastKey: 0, events }]);
  };
  const killed = () => {
    const copy = newFolder();
    cpSync(dataDir, copy, { recursive: true });
    return copy;
  };
  return { store, projected, log, killed };
}

it('a search brings in the tables that it reads, and the others go on waiting', () => {
  const { store, projected, log } = open();
  log();
  log();

  store.searchable('tasks');
  log();

  expect(projected).toEqual({ tasks: [1, 2], rest: [] });
  store.searchable();
  expect(projected).toEqual({ tasks: [1, 2, 3], rest: [1, 2, 3] });
});

it('after a kill each goes on from its own end', () => {
  const { store, log, killed } = open();
  log();
  store.searchable();
  log();
  store.searchable('tasks');
  log();

  const { projected } = open(killed());

  expect(projected).toEqual({ tasks: [3], rest: [2, 3] });
});

it('what was brought in and not kept comes in again, also in a group that had no part in the failure', () => {
  const { store, projected, log, killed } = open(newFolder(), { rest: 2 });
  log();
  store.searchable();
  log();
  store.searchable('tasks');

  expect(() => store.searchable()).toThrow('rest cannot');

  expect(projected).toEqual({ tasks: [1, 2], rest: [1] });
  store.searchable('tasks');
  expect(projected.tasks).toEqual([1, 2, 2]);
  log();
  expect(open(killed()).projected).toEqual({ tasks: [3], rest: [2, 3] });
});

it('without a search the tables keep up one group at a time, the one furthest behind', () => {
  const { store, projected, log } = open();
  log(2_000);
  store.searchable('tasks');
  log(1_000);
  const counts = () => Object.values(projected).map(({ length }) => length);

  store.keepUp();
  expect(counts()).toEqual([2_000, 3_000]);
  log(2_000);
  // The table of histories is a group as well, and behind all the others by now.
  store.keepUp();
  expect(counts()).toEqual([2_000, 3_000]);
  store.keepUp();
  expect(counts()).toEqual([5_000, 3_000]);
  store.keepUp();
  expect(counts()).toEqual([5_000, 3_000]);
});

it('tables that cannot keep up refuse commits, before too much waits for them', () => {
  const { store, projected, log, killed } = open(newFolder(), { tasks: 1 });
  log(3_000);
  expect(() => store.keepUp()).toThrow('tasks cannot');
  log(9_000);

  expect(() => log()).toThrow('tasks cannot');

  expect(projected.tasks).toEqual([]);
  expect(open(killed()).projected.tasks).toHaveLength(12_000);
});
