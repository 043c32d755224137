import { jest } from '@jest/globals';
import { called, decisions, everything, form } from './models.js';
import { running } from './running.js';
import { authorization } from './serving.js';

jest.setTimeout(30_000);

/** What the official clients in other languages send, as captured from them. */
const engine = await running({ apiVersion: '8.9' });
afterAll(() => engine.close());

async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`${engine.address}/v2${path}`, {
    method,
    headers: {
      authorization,
      'content-type': 'application/json; charset=UTF-8',
      accept: 'application/json, application/problem+json',
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** A multipart body written out, so that each header is as the client writes it. */
async function upload(
  parts: { headers: string; content: string }[],
  boundary = 'grens_1',
  type = `multipart/form-data; boundary=${boundary}`,
) {
  const body =
    parts.map(({ headers, content }) => `--${boundary}\r\n${headers}\r\n\r\n${content}\r\n`).join('') +
    `--${boundary}--\r\n`;
  const response = await fetch(`${engine.address}/v2/deployments`, {
    method: 'POST',
    headers: { authorization, 'content-type': type },
    body,
  });
  return { status: response.status, body: await response.json() };
}

const part = (name: string, content: string, type = '') => ({
  headers: `Content-Disposition: form-data; name="resources"; filename="${name}"${type && `\r\nContent-Type: ${type}`}`,
  content,
});

it('a whole path as file name, and parts of any content type or none', async () => {
  const { status, body } = await upload(
    [
      part('/home/user/modellen/alles.bpmn', everything, 'application/octet-stream'),
      part('C:\\modellen\\geroepen.bpmn', called, 'application/xml'),
      part('prioriteren.dmn', decisions),
      part('weging.form', form, 'application/json'),
      { headers: 'Content-Disposition: form-data; name="tenantId"', content: '<default>' },
    ],
    'httpclient_boundary_060b1911',
    'multipart/form-data; charset=ISO-8859-1; boundary=httpclient_boundary_060b1911',
  );

  expect(status).toBe(200);
  expect(body).toMatchObject({ tenantId: '<default>', deploymentKey: expect.stringMatching(/^\d+$/) });
  expect(body.deployments).toHaveLength(6);
  expect(body.deployments[0]).toEqual({
    processDefinition: {
      processDefinitionId: 'alles',
      processDefinitionVersion: 1,
      processDefinitionKey: expect.stringMatching(/^\d+$/),
      resourceName: '/home/user/modellen/alles.bpmn',
      tenantId: '<default>',
    },
    decisionDefinition: null,
    decisionRequirements: null,
    form: null,
    resource: null,
  });
});

it('the same resources again keep version and key', async () => {
  const first = await upload([part('geroepen.bpmn', called)]);
  const again = await upload([part('geroepen.bpmn', called)]);

  expect(again.body.deployments).toEqual(first.body.deployments);
});

it('version -1 and empty lists in a creation', async () => {
  const { status, body } = await ask('POST', '/process-instances', {
    processDefinitionVersion: -1,
    variables: { zaak: 'J-1', acuut: false },
    startInstructions: [],
    runtimeInstructions: [],
    tenantId: '<default>',
    awaitCompletion: false,
    requestTimeout: 0,
    fetchVariables: [],
    tags: [],
    processDefinitionId: 'alles',
  });

  expect(status).toBe(200);
  expect(body).toMatchObject({ processDefinitionVersion: 1, businessId: null, tags: [], variables: {} });
});

it('empty arrays in filters say nothing', async () => {
  const { body } = await ask('POST', '/process-instances/search', {
    page: { limit: 100, from: 0 },
    sort: [],
    filter: { state: { $eq: 'ACTIVE', $in: [] }, variables: [], tags: [], $or: [] },
  });

  expect(
    body.items.map(({ processDefinitionId }: { processDefinitionId: string }) => processDefinitionId),
  ).toEqual(['alles', 'geroepen']);
});

it('one of several filters', async () => {
  const { body } = await ask('POST', '/process-instances/search', {
    filter: { state: 'ACTIVE', $or: [{ processDefinitionId: 'geroepen' }, { businessId: 'geen' }] },
  });

  expect(body.items).toMatchObject([{ processDefinitionId: 'geroepen' }]);
});

it('fields without a value are null, and keys are strings of digits', async () => {
  const { body } = await ask('POST', '/process-instances/search', {
    filter: { processDefinitionId: 'alles' },
  });

  expect(body.items).toEqual([
    {
      processInstanceKey: expect.stringMatching(/^\d+$/),
      rootProcessInstanceKey: body.items[0].processInstanceKey,
      parentProcessInstanceKey: null,
      parentElementInstanceKey: null,
      processDefinitionKey: expect.stringMatching(/^\d+$/),
      processDefinitionId: 'alles',
      processDefinitionName: 'alles name',
      processDefinitionVersion: 1,
      processDefinitionVersionTag: null,
      state: 'ACTIVE',
      startDate: '2026-03-02T09:00:00.000Z',
      endDate: null,
      hasIncident: false,
      tags: [],
      businessId: null,
      tenantId: '<default>',
    },
  ]);
});

it('an empty search, in lower case, without a body', async () => {
  expect((await ask('POST', '/user-tasks/search', {})).body.page).toMatchObject({
    totalItems: 1,
    hasMoreTotalItems: false,
  });
  expect((await ask('POST', '/user-tasks/search')).status).toBe(200);
  expect(
    (await ask('POST', '/user-tasks/search', { sort: [{ field: 'dueDate', order: 'asc' }] })).status,
  ).toBe(200);
});

it('fetchVariable that is empty, tenants missing or given', async () => {
  const base = {
    type: 'registreren',
    worker: 'w',
    timeout: 30_000,
    maxJobsToActivate: 4,
    requestTimeout: -1,
  };
  const { body } = await ask('POST', '/jobs/activation', {
    ...base,
    fetchVariable: [],
    tenantIds: ['<default>'],
    tenantFilter: 'PROVIDED',
  });

  expect(body.jobs).toMatchObject([
    {
      variables: { zaak: 'J-1', acuut: false },
      userTask: null,
      rootProcessInstanceKey: expect.any(String),
      deadline: expect.any(Number),
    },
  ]);
  expect((await ask('POST', '/jobs/activation', base)).body).toEqual({ jobs: [] });
  expect((await ask('POST', '/jobs/activation', { ...base, tenantIds: ['ander'] })).status).toBe(400);
});

it('values of decisions and variables are JSON text', async () => {
  const { body } = await ask('POST', '/decision-definitions/evaluation', {
    decisionDefinitionId: 'prioriteit',
    variables: { acuut: true },
  });

  expect(body).toMatchObject({
    output: '"hoog"',
    failedDecisionDefinitionId: null,
    failureMessage: null,
    evaluatedDecisions: [
      {
        decisionEvaluationInstanceKey: `${body.decisionEvaluationKey}-1`,
        evaluatedInputs: [{ inputValue: 'true' }],
      },
    ],
  });
});

it('an expression', async () => {
  expect(
    (await ask('POST', '/expression/evaluation', { expression: '=a + 1', variables: { a: 2 } })).body,
  ).toEqual({ expression: '=a + 1', result: 3, warnings: [] });
  expect((await ask('POST', '/expression/evaluation', { expression: '=1 +' })).status).toBe(400);
});

describe('a deployment', () => {
  it.each<[string, () => Promise<{ status: number }>, number]>([
    ['without parts', () => upload([]), 400],
    ['that is no multipart', () => ask('POST', '/deployments', {}), 415],
    ['without a boundary', () => upload([part('a.bpmn', called)], 'x', 'multipart/form-data'), 400],
    ['cut off', () => upload([part('a.bpmn', called)], 'x', 'multipart/form-data; boundary=y'), 400],
    [
      'with a part of another name',
      () =>
        upload([
          { headers: 'Content-Disposition: form-data; name="bestand"; filename="a.bpmn"', content: called },
        ]),
      400,
    ],
    [
      'with a part without a file name',
      () => upload([{ headers: 'Content-Disposition: form-data; name="resources"', content: called }]),
      400,
    ],
    [
      'for another tenant',
      () =>
        upload([
          { headers: 'Content-Disposition: form-data; name="tenantId"', content: 'ander' },
          part('a.bpmn', called),
        ]),
      400,
    ],
    ['of an unknown kind', () => upload([part('a.exe', 'x')]), 400],
    ['of a broken model', () => upload([part('a.bpmn', '<bpmn')]), 400],
    ['of a broken table', () => upload([part('a.dmn', '<dmn')]), 400],
    ['of a broken form', () => upload([part('a.form', '{')]), 400],
    ['of an empty file', () => upload([part('a.bpmn', '')]), 400],
    [
      'with one broken file among good ones',
      () => upload([part('a.bpmn', called), part('b.bpmn', 'x')]),
      400,
    ],
    ['of a file that is too large', () => upload([part('a.bpmn', ' '.repeat(5 * 1024 * 1024))]), 413],
  ])('%s is refused', async (_, send, status) => {
    expect((await send()).status).toBe(status);
  });
});

describe('hostile input', () => {
  const values: unknown[] = [
    null,
    true,
    -1,
    1e308,
    '',
    'x'.repeat(5000),
    '=1/0',
    [],
    [[]],
    {},
    { $eq: {} },
    { $in: [true] },
    { toString: 1 },
    '\u0000',
    '\ud800',
  ];
  const keys = ['0', '-1', '9'.repeat(25)];
  let turn = 0;

  it.each([
    [
      'POST',
      '/process-instances',
      [
        'processDefinitionId',
        'processDefinitionKey',
        'variables',
        'tags',
        'businessId',
        'processDefinitionVersion',
      ],
    ],
    [
      'POST',
      '/jobs/activation',
      ['type', 'timeout', 'maxJobsToActivate', 'fetchVariable', 'worker', 'tenantIds'],
    ],
    ['POST', '/jobs/KEY/completion', ['variables', 'result']],
    ['POST', '/jobs/KEY/failure', ['retries', 'errorMessage', 'retryBackOff', 'variables']],
    ['POST', '/jobs/KEY/error', ['errorCode', 'errorMessage', 'variables']],
    ['PATCH', '/jobs/KEY', ['changeset']],
    ['POST', '/user-tasks/KEY/assignment', ['assignee', 'allowOverride', 'action']],
    ['POST', '/user-tasks/KEY/completion', ['variables', 'action']],
    ['PATCH', '/user-tasks/KEY', ['changeset', 'action']],
    ['POST', '/messages/publication', ['name', 'correlationKey', 'timeToLive', 'messageId', 'variables']],
    ['POST', '/messages/correlation', ['name', 'correlationKey', 'variables']],
    ['PUT', '/element-instances/KEY/variables', ['variables', 'local']],
    [
      'POST',
      '/decision-definitions/evaluation',
      ['decisionDefinitionId', 'decisionDefinitionKey', 'variables'],
    ],
    ['POST', '/expression/evaluation', ['expression', 'variables']],
    ['POST', '/process-instances/search', ['filter', 'sort', 'page']],
    ['POST', '/user-tasks/search', ['filter', 'sort', 'page']],
    ['POST', '/variables/search', ['filter', 'sort', 'page']],
    ['POST', '/incidents/KEY/resolution', ['operationReference']],
  ])('in %s %s never gives 500', async (method, path, fields) => {
    const base = {
      type: 'x',
      timeout: 1,
      maxJobsToActivate: 1,
      requestTimeout: -1,
      name: 'x',
      expression: '1',
      errorCode: 'x',
      assignee: 'x',
      decisionDefinitionId: 'prioriteit',
    };
    const relevant = Object.fromEntries(
      Object.entries(base).filter(([name]) => [...fields, 'requestTimeout'].includes(name)),
    );
    const statuses = new Set<number>();
    for (const field of fields) {
      for (const value of values) {
        const { status } = await ask(method, path.replace('KEY', keys[turn++ % keys.length]!), {
          ...relevant,
          [field]: value,
        });
        statuses.add(status);
      }
    }

    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
    expect(engine.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('in every filter field never gives 500', async () => {
    const fields = [
      'name',
      'state',
      'dueDate',
      'priority',
      'userTaskKey',
      'candidateGroup',
      'tags',
      'processInstanceVariables',
      'localVariables',
      '__proto__',
      'toString',
    ];
    for (const field of fields) {
      for (const value of [
        ...values,
        { $like: '*'.repeat(1000) },
        { $like: '[' },
        { $in: Array(5000).fill('a') },
        [{ name: 'a', value: { $like: '?' } }],
      ]) {
        const { status } = await ask('POST', '/user-tasks/search', { filter: { [field]: value } });
        expect(status).toBeLessThan(500);
      }
    }
  });
});
