import type { ElementInstanceKey, ScopeKey } from '../../../engine/keys.js';
import type { State } from '../../../engine/state/state.js';
import type { Value } from './expression.js';
import { byElement, sorted, sortedRecord } from './picture.js';
import type { Picture, Snapshot } from './picture.js';

/** How many instances of each element have ended in which way. */
export interface History {
  readonly completed: Record<string, number>;
  readonly terminated: Record<string, number>;
}

/** The state of an engine as the reference would draw it. */
export function snapshotOf(state: State, { completed, terminated }: History): Snapshot {
  return {
    instances: rootsOf(state).map((key) => pictureOf(state, key)),
    buffered: sorted(
      [...state.messages.values()].map((row) => [row.name, row.correlationKey, row.expiresAt]),
    ),
    completed: sortedRecord(completed),
    terminated: sortedRecord(terminated),
  };
}

/** The keys of everything that lives, in the order of a snapshot. */
export function keysOf(state: State): ScopeKey[] {
  return rootsOf(state).flatMap((key) => keysInside(state, key));
}

// helpers

function rootsOf(state: State): ScopeKey[] {
  return [...state.processInstances.values()]
    .filter(({ parentElementInstanceKey }) => parentElementInstanceKey === null)
    .map(({ key }) => key)
    .sort();
}

function keysInside(state: State, key: ScopeKey): ScopeKey[] {
  const called = state.processInstances.byCaller.get(key);
  const children = byElement(childrenOf(state, key));
  return [
    key,
    ...(called === undefined ? [] : keysInside(state, called)),
    ...children.flatMap((child) => keysInside(state, child.key)),
  ];
}

function childrenOf(state: State, key: ScopeKey): { id: string; key: ScopeKey }[] {
  return state.elementInstances.byScope
    .get(key)
    .map((child) => ({ id: state.elementInstances.get(child)?.elementId ?? '', key: child }));
}

function pictureOf(state: State, key: ScopeKey): Picture {
  const element = state.elementInstances.get(key as ElementInstanceKey);
  const instance = state.processInstances.get(key as never);
  const called = state.processInstances.byCaller.get(key);
  const jobKey = state.jobs.byElementInstance.get(key);
  const job = jobKey === undefined ? undefined : state.jobs.get(jobKey);
  const taskKey = state.userTasks.byElementInstance.get(key);
  const task = taskKey === undefined ? undefined : state.userTasks.get(taskKey);
  const rows = <Key, Row>(table: {
    byElementInstance: { get(key: string): Key[] };
    get(key: Key): Row | undefined;
  }) => table.byElementInstance.get(key).flatMap((rowKey) => table.get(rowKey) ?? []);
  const variables = Object.entries(state.variables.get(key)?.variables ?? {});
  return {
    id: element?.elementId ?? instance?.definitionId ?? '',
    loopCounter: element?.loopCounter ?? null,
    variables: sortedRecord(Object.fromEntries(variables.map(([name, { value }]) => [name, value as Value]))),
    job: job
      ? {
          type: job.jobType,
          kind: job.kind,
          retries: job.retries,
          state: job.state === 'failed' || job.state === 'errorThrown' ? job.state : 'open',
        }
      : null,
    userTask: task ? (task.transition === null ? 'created' : 'completing') : null,
    timers: sorted(rows(state.timers).map((row) => [row.elementId, row.dueAt, row.repetitions])),
    messages: sorted(
      rows(state.messageSubscriptions).map((row) => [row.elementId, row.messageName, row.correlationKey]),
    ),
    signals: sorted(rows(state.signalSubscriptions).map((row) => [row.elementId, row.signalName])),
    incidents: sorted(rows(state.incidents).map(({ errorType }) => errorType)),
    called: called === undefined ? null : pictureOf(state, called),
    children: byElement(childrenOf(state, key)).map((child) => pictureOf(state, child.key)),
  };
}
