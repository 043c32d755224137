import { rmSync } from 'node:fs';
import { State, CELL_NAMES, TABLE_NAMES } from '../../../engine/state/state.js';
import { Store } from '../../../engine/storage/store.js';
import { noTables } from './start-engine.js';
import type { TestEngine } from './start-engine.js';

/** Nothing lives on that belongs to something ended, and no defect was reported. */
export function expectNoOrphans({ state, defects }: Pick<TestEngine, 'state' | 'defects'>): void {
  expect(defects).toEqual([]);
  const scopes = new Set<string>([
    ...[...state.processInstances.values()].map(({ key }) => key),
    ...[...state.elementInstances.values()].map(({ key }) => key),
  ]);
  const orphans = [
    ...[...state.elementInstances.values()].filter(({ scopeKey }) => !scopes.has(scopeKey)),
    ...[...state.processInstances.values()].filter(
      ({ parentElementInstanceKey: caller }) => caller !== null && !scopes.has(caller),
    ),
    ...[state.variables, state.tokens, state.multiInstances].flatMap((table) =>
      [...table.values()].filter(({ key }) => !scopes.has(key)),
    ),
    ...[
      state.jobs,
      state.userTasks,
      state.timers,
      state.messageSubscriptions,
      state.signalSubscriptions,
      state.incidents,
    ].flatMap((table) =>
      [...table.values()].filter(({ elementInstanceKey }) => !scopes.has(elementInstanceKey)),
    ),
    ...[...state.jobs.values()].filter(
      ({ userTaskKey }) => userTaskKey !== null && !state.userTasks.has(userTaskKey),
    ),
    ...state.deferredSteps.value,
  ];
  expect(orphans).toEqual([]);
}

/** Nothing lives any more at all: every instance has ended, and took everything along. */
export function expectAllEnded(engine: TestEngine): void {
  expectNoOrphans(engine);
  expect([...engine.state.processInstances.values()]).toEqual([]);
  expect(engine.state.due.nextDueAt()).toBeNull();
}

/** Reading the log again gives the state that is in memory. */
export function expectReplayEqual(engine: TestEngine): void {
  const dataDir = engine.copyOfDisk();
  const replayed = new State();
  const store = Store.open(dataDir, replayed, noTables);
  expect(contentOf(replayed)).toEqual(contentOf(engine.state));
  store.close();
  rmSync(dataDir, { recursive: true });
}

/** All rows and cells of a state. */
export function contentOf(state: State): Record<string, unknown> {
  return Object.fromEntries([
    ...TABLE_NAMES.map((name) => [name, [...state[name].values()].sort((a, b) => (a.key < b.key ? -1 : 1))]),
    ...CELL_NAMES.map((name) => [name, state[name].value]),
  ]);
}
