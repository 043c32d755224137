import { z } from 'zod';
import { canonical, difference, same, unlike } from '../matching.js';
import { nameOf, observe, type Observed } from '../observed.js';
import type { Play } from '../play.js';
import { step } from './step-kind.js';

const record = z.record(z.string(), z.unknown());
const states = z.enum(['ACTIVE', 'COMPLETED', 'TERMINATED']);

const expectation = z.strictObject({
  of: z.string().optional(),
  state: states.optional(),
  /** Elements by state; one that was entered twice stands there twice, in no order. */
  active: z.array(z.string()).optional(),
  completed: z.array(z.string()).optional(),
  terminated: z.array(z.string()).optional(),
  types: z.record(z.string(), z.string()).optional(),
  /** All variables of the instance itself. */
  variables: record.optional(),
  /** All variables of an element's own scope; of each instance of it where there are more. */
  locals: z.record(z.string(), z.union([record, z.array(record)])).optional(),
  /** All open incidents; the type where its name or the page says which it is. */
  incidents: z
    .array(z.strictObject({ element: z.string(), type: z.string().optional(), says: z.string().optional() }))
    .default([]),
  /** The states of all instances of processes. */
  instances: z.record(z.string(), z.array(states)).optional(),
  /** What searches find of this instance; fields that are not named may be anything. */
  tasks: z.array(record).optional(),
  jobs: z.array(record).optional(),
  subscriptions: z.array(record).optional(),
  decisions: z.array(record).optional(),
});
type Expectation = z.infer<typeof expectation>;

export const expectationSteps = {
  /** Waits until everything is as expected, and fails with all that is not when the time is up. */
  expect: step(z.strictObject({ expect: expectation }), async (play, { expect }) => {
    let different: string[] = [];
    await play
      .eventually(async () => {
        different = await differences(play, expect);
        return different.length === 0 ? true : null;
      }, 'not as expected')
      .catch((error: unknown) => {
        throw different.length === 0 ? error : new Error(different.join('\n'));
      });
  }),
};

// helpers

async function differences(play: Play, expected: Expectation): Promise<string[]> {
  const { instances, of, ...ofOne } = expected;
  const wrong = instances === undefined ? [] : await differentInstances(play, instances);
  const { incidents, ...rest } = ofOne;
  if (Object.keys(rest).length === 0 && incidents.length === 0) return wrong;
  try {
    const key = await play.instanceKey(of);
    return [
      ...wrong,
      ...differentInstance(await observe(play, key), expected),
      ...(await differentRows(play, key, expected)),
    ];
  } catch (error) {
    return [...wrong, error instanceof Error ? error.message : String(error)];
  }
}

async function differentInstances(
  play: Play,
  expected: NonNullable<Expectation['instances']>,
): Promise<string[]> {
  const seen = await Promise.all(
    Object.entries(expected).map(async ([processId, states]) => {
      const found = await play.search<{ state: string }>('searchProcessInstances', {
        processDefinitionId: play.names.of(processId),
      });
      return unlikeLists(
        `instances of ${processId}`,
        found.map(({ state }) => state),
        states,
      );
    }),
  );
  return seen.flat();
}

function differentInstance(seen: Observed, expected: Expectation): string[] {
  const { state, variables, locals = {}, types = {} } = expected;
  const root = seen.scopes.get(rootOf(seen)) ?? {};
  return [
    ...(state === undefined || seen.state === state ? [] : [`state: ${unlike(seen.state, state)}`]),
    ...(['active', 'completed', 'terminated'] as const).flatMap((name) => {
      const list = expected[name] ?? (expected.completed === undefined ? undefined : []);
      const found = seen.elements.filter((element) => element.state === name.toUpperCase()).map(nameOf);
      return list === undefined ? [] : unlikeLists(name, found, list);
    }),
    ...(variables === undefined || same(root, variables) ? [] : [`variables: ${unlike(root, variables)}`]),
    ...Object.entries(locals).flatMap(([name, own]) =>
      unlikeLists(`locals of ${name}`, localsOf(seen, name), Array.isArray(own) ? own : [own]),
    ),
    ...Object.entries(types).flatMap(([name, type]) => {
      const found = seen.elements.find((element) => nameOf(element) === name)?.type;
      return found === type ? [] : [`type of ${name}: ${unlike(found, type)}`];
    }),
    ...unlikeRows(
      'incidents',
      seen.incidents.map(({ elementId, errorType, errorMessage }) => ({
        elementId,
        errorType,
        errorMessage,
      })),
      expected.incidents.map(({ element, type }) => ({
        elementId: element,
        ...(type !== undefined && { errorType: type }),
      })),
    ),
    ...expected.incidents.flatMap(({ element, says }) => {
      const message = seen.incidents.find(({ elementId }) => elementId === element)?.errorMessage ?? '';
      return says === undefined || message.includes(says)
        ? []
        : [`incident of ${element}: ${unlike(message, says)}`];
    }),
  ];
}

async function differentRows(
  play: Play,
  processInstanceKey: string,
  expected: Expectation,
): Promise<string[]> {
  const searches = {
    tasks: 'searchUserTasks',
    jobs: 'searchJobs',
    subscriptions: 'searchMessageSubscriptions',
    decisions: 'searchDecisionInstances',
  } as const;
  const seen = await Promise.all(
    (['tasks', 'jobs', 'subscriptions', 'decisions'] as const).map(async (name) => {
      const rows = expected[name];
      return rows === undefined
        ? []
        : unlikeRows(name, await play.search(searches[name], { processInstanceKey }), rows);
    }),
  );
  return seen.flat();
}

/** The scope that is none of an element's: that of the instance. */
function rootOf({ scopes, elements }: Observed): string {
  const ofElements = new Set(elements.map(({ elementInstanceKey }) => elementInstanceKey));
  return [...scopes.keys()].find((key) => !ofElements.has(key)) ?? '';
}

function localsOf({ elements, scopes }: Observed, name: string): unknown[] {
  return elements
    .filter((element) => nameOf(element) === name)
    .map(({ elementInstanceKey }) => scopes.get(elementInstanceKey) ?? {});
}

/** Two lists that hold the same in whatever order are alike. */
function unlikeLists(what: string, seen: readonly unknown[], expected: readonly unknown[]): string[] {
  const sorted = (list: readonly unknown[]) => list.map(canonical).sort();
  return same(sorted(seen), sorted(expected)) ? [] : [`${what}: ${unlike(seen, expected)}`];
}

/** Every expected row has a row of its own that says so, and there are no others. */
function unlikeRows(what: string, seen: readonly object[], expected: readonly object[]): string[] {
  const left = [...seen];
  const missing = expected.filter((row) => {
    const index = left.findIndex((found) => difference(found, row) === null);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return missing.length === 0 && left.length === 0 ? [] : [`${what}: ${unlike(seen, expected)}`];
}
