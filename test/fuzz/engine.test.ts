import fc from 'fast-check';
import { routes } from '../../engine/rest/routes.js';
import { running } from '../engine/rest/running.js';
import { authorization } from '../engine/rest/serving.js';
import { anyForm, anyJson, anyPart, endConnections, hostileRequest, sendHostile } from './hostile.js';

const RUNS = 500;
/** Many requests, on a machine that may be busy. */
const LONG = 60_000;

/** Names that operations read; the others of the API are reached by chance. */
const names = [
  'filter',
  'sort',
  'page',
  'field',
  'order',
  'limit',
  'from',
  'after',
  '$in',
  '$like',
  '$exists',
  'variables',
  'processDefinitionId',
  'processDefinitionKey',
  'processInstanceKey',
  'startInstructions',
  'type',
  'worker',
  'timeout',
  'maxJobsToActivate',
  'retries',
  'errorCode',
  'assignee',
  'changeset',
  'name',
  'correlationKey',
  'timeToLive',
  'messageId',
  'signalName',
  'expression',
  'decisionDefinitionId',
  'timestamp',
  'tenantId',
];

let engine: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  engine = await running();
});
afterAll(async () => {
  endConnections();
  await engine.close();
});

it(
  'nothing that is sent gives a 500, on any operation',
  async () => {
    const asked = fc.constantFrom(...routes).chain(({ method, url }) =>
      fc.record({
        path: anyPart(['2251799813685249']).map((key) => url.replace(/:\w+/g, key)),
        query: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, anyForm(names)),
        request: hostileRequest({ method, form: anyForm(names), json: anyJson(names) }),
        isKnown: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
      }),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, query, request, isKnown }) => {
        const headers = { ...request.headers, ...(isKnown ? { authorization } : {}) };
        const status = await sendHostile(`${engine.address}/v2${path}${query === '' ? '' : `?${query}`}`, {
          ...request,
          headers,
        });
        expect(status).not.toBe(500);
      }),
      { numRuns: RUNS, seed: 20261124 },
    );
    expect(engine.log.lines.filter(({ message }) => message === 'defect')).toEqual([]);
  },
  LONG,
);
