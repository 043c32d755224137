import { createConnection } from 'node:net';
import { RejectionError } from '../../../engine/rejection.js';
import { operationsElsewhere } from '../../../engine/rest/operations-elsewhere.js';
import { FakeEngine } from './fake-engine.js';
import { authorization, serving } from './serving.js';

const engine = new FakeEngine();
let rest: Awaited<ReturnType<typeof serving>>;
beforeAll(async () => {
  rest = await serving(engine);
});
afterAll(() => rest.close());

function expectProblem(
  answer: { status: number; type: string; body: unknown },
  status: number,
  title: string,
) {
  expect(answer.type).toContain('application/problem+json');
  expect(answer.body).toEqual({
    type: 'about:blank',
    title,
    status,
    detail: expect.stringMatching(/./),
    instance: expect.stringMatching(/^\//),
  });
  expect(answer.status).toBe(status);
}

describe('a refusal', () => {
  it.each([
    ['INVALID_ARGUMENT', 400],
    ['NOT_FOUND', 404],
    ['INVALID_STATE', 409],
    ['ALREADY_EXISTS', 409],
  ] as const)('of a command with %s is answered with %i', async (code, status) => {
    engine.answer('completeJob', () => {
      throw new RejectionError(code, `Expected job '7' to be active, but it is not`);
    });

    const answer = await rest.ask('POST', '/jobs/7/completion?x=1', {});

    expectProblem(answer, status, code);
    expect(answer.body).toMatchObject({
      detail: `Command 'completeJob' rejected with code '${code}': Expected job '7' to be active, but it is not`,
      instance: '/v2/jobs/7/completion',
    });
  });

  it.each([
    ['POST', '/process-instances', { processDefinitionId: 12 }, 'body.processDefinitionId'],
    ['POST', '/process-instances', {}, 'either processDefinitionId or processDefinitionKey'],
    ['POST', '/process-instances', { processDefinitionId: 'a', processDefinitionKey: '1' }, 'either'],
    ['POST', '/process-instances', { processDefinitionId: 'a', variables: [1] }, 'body.variables'],
    [
      'POST',
      '/process-instances',
      { processDefinitionId: 'a', awaitCompletion: 'ja' },
      'body.awaitCompletion',
    ],
    ['POST', '/process-instances', { processDefinitionId: 'a', tags: ['1x'] }, 'body.tags[0]'],
    ['POST', '/process-instances', { processDefinitionId: 'a', tenantId: 'b' }, 'body.tenantId'],
    [
      'POST',
      '/process-instances',
      { processDefinitionId: 'a', startInstructions: [{}] },
      'body.startInstructions',
    ],
    ['POST', '/jobs/activation', { type: 'a', timeout: 'long', maxJobsToActivate: 1 }, 'body.timeout'],
    ['POST', '/jobs/activation', { type: 'a', timeout: 1, maxJobsToActivate: 0 }, 'body.maxJobsToActivate'],
    ['POST', '/jobs/activation', { timeout: 1, maxJobsToActivate: 1 }, 'body.type'],
    ['PATCH', '/jobs/1', { changeset: {} }, 'body.changeset'],
    ['POST', '/jobs/1/completion', { result: { type: 'adHocSubProcess' } }, 'body.result.type'],
    ['POST', '/jobs/abc/completion', {}, 'path.jobKey'],
    ['POST', '/user-tasks/1/assignment', {}, 'body.assignee'],
    ['PATCH', '/user-tasks/1', { changeset: { dueDate: 'tomorrow' } }, 'body.changeset.dueDate'],
    ['PATCH', '/user-tasks/1', { changeset: { priority: 101 } }, 'body.changeset.priority'],
    ['PATCH', '/user-tasks/1', { changeset: { assignee: 'a' } }, 'body.changeset.assignee'],
    ['PATCH', '/user-tasks/1', { changeset: {} }, 'body.changeset'],
    ['POST', '/user-tasks/search', { filter: { state: 'open' } }, 'filter.state'],
    ['POST', '/user-tasks/search', { filters: {} }, 'body.filters'],
    ['POST', '/user-tasks/search', [], 'body'],
    ['POST', '/variables/search?truncateValues=maybe', {}, 'query.truncateValues'],
    ['GET', '/decision-instances/abc', undefined, 'path.decisionEvaluationInstanceKey'],
    ['PUT', '/clock', { timestamp: -1 }, 'body.timestamp'],
    ['PUT', '/clock', { timestamp: 1e300 }, 'body.timestamp'],
    ['PUT', '/element-instances/1/variables', { variables: {} }, 'body.variables'],
    ['POST', '/messages/publication', { correlationKey: 'a' }, 'body.name'],
    ['POST', '/decision-definitions/evaluation', {}, 'either decisionDefinitionId'],
    ['POST', '/expression/evaluation', { expression: '' }, 'body.expression'],
  ])('of %s %s with %j names %s', async (method, path, body, named) => {
    const answer = await rest.ask(method, path, body);

    expectProblem(answer, 400, 'INVALID_ARGUMENT');
    expect(answer.body.detail).toContain(named);
  });

  it('never repeats the value that was wrong', async () => {
    const { body } = await rest.ask('POST', '/user-tasks/search', { filter: { state: 'Jan Jansen' } });

    expect(JSON.stringify(body)).not.toContain('Jansen');
  });

  it.each([
    'process-definitions',
    'process-instances',
    'element-instances',
    'variables',
    'user-tasks',
    'incidents',
    'decision-definitions',
    'decision-requirements',
  ])('of a key in %s that is not there is 404', async (resource) =>
    expectProblem(await rest.ask('GET', `/${resource}/4503599627370495`), 404, 'NOT_FOUND'),
  );
});

describe('a defect', () => {
  it('is answered without its cause and logged without its message', async () => {
    engine.answer('resolveIncident', () => {
      throw new Error('Jan Jansen, geboren 1 mei');
    });

    const answer = await rest.ask('POST', '/incidents/7/resolution');

    expectProblem(answer, 500, 'INTERNAL_ERROR');
    const errors = rest.log.lines.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify([answer.body, rest.log.lines])).not.toContain('Jansen');
    expect(JSON.stringify(errors)).toContain('problems.test');
  });
});

describe('who may ask', () => {
  it.each([
    ['nobody', undefined],
    ['an empty header, as some clients send', ''],
    ['a wrong password', `Basic ${Buffer.from('worker:geheim:2').toString('base64')}`],
    ['a wrong name', `Basic ${Buffer.from('Worker:geheim:1').toString('base64')}`],
    ['another scheme', 'Bearer abc'],
    ['half a header', 'Basic'],
  ])('is not %s', async (_, header) => {
    for (const path of ['topology', 'nothing', 'license']) {
      const response = await fetch(`${rest.address}/v2/${path}`, {
        headers: header === undefined ? {} : { authorization: header },
      });

      expectProblem(
        { status: response.status, type: response.headers.get('content-type')!, body: await response.json() },
        401,
        'UNAUTHORIZED',
      );
      expect(response.headers.get('www-authenticate')).toContain('Basic');
    }
  });

  it('is everybody when the engine was told to ask for nothing', async () => {
    const open = await serving(new FakeEngine(), { credentials: null });

    const response = await fetch(`${open.address}/v2/topology`, { headers: { authorization: '' } });

    expect(response.status).toBe(200);
    await open.close();
  });
});

describe('what is not there', () => {
  it.each(operationsElsewhere.map(([method, url, operation]) => [method, url, operation] as const))(
    '%s %s is known and answered with 501',
    async (method, url, operation) => {
      const answer = await rest.ask(method, url.replace(/:\w+/g, '12'));

      expectProblem(answer, 501, 'NOT_IMPLEMENTED');
      expect(answer.body.detail).toContain(operation);
    },
  );

  it.each([
    ['GET', '/nothing'],
    ['GET', '/jobs/activation'],
    ['POST', '/topology'],
    ['GET', '/process-definitions/1/xml/more'],
  ])('%s %s is 404', async (method, path) => {
    expectProblem(await rest.ask(method, path), 404, 'NOT_FOUND');
  });
});

describe('a body', () => {
  const create = (body: string, type = 'application/json') =>
    rest.ask('POST', '/process-instances', body, { 'content-type': type });

  it.each([
    ['half an object', '{"processDefinitionId":'],
    ['two objects', '{}{}'],
    ['a prototype', '{"processDefinitionId":"a","variables":{"__proto__":{"a":1}}}'],
    ['an escaped prototype', '{"processDefinitionId":"a","variables":{"\\u005f_proto__":{"a":1}}}'],
    [
      'a constructor with a prototype',
      '{"processDefinitionId":"a","variables":{"constructor":{"prototype":1}}}',
    ],
    [
      'a list nested too deep',
      `{"processDefinitionId":"a","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    ],
    [
      'objects nested too deep',
      `{"processDefinitionId":"a","variables":{"x":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}}`,
    ],
    ['a string', '"abc"'],
    ['null', 'null'],
    ['nothing', ''],
  ])('of %s is refused', async (_, body) => {
    expectProblem(await create(body), 400, 'INVALID_ARGUMENT');
  });

  it('with brackets in its texts is not nested', async () => {
    engine.answer('publishMessage', () => ({ messageKey: '1' as never }));

    const { status } = await rest.ask('POST', '/messages/publication', {
      name: 'a',
      variables: { text: `"${'[{'.repeat(500)}\\` },
    });

    expect(status).toBe(200);
    expect(engine.commands.at(-1)).toMatchObject({ variables: { text: `"${'[{'.repeat(500)}\\` } });
  });

  it('of another kind is refused', async () => {
    expectProblem(await create('a=1', 'application/x-www-form-urlencoded'), 415, 'UNSUPPORTED_MEDIA_TYPE');
    expectProblem(await create('{}', 'text/plain'), 415, 'UNSUPPORTED_MEDIA_TYPE');
  });

  it('that is too large is refused', async () => {
    const answer = await create(
      JSON.stringify({ processDefinitionId: 'a', variables: { x: 'y'.repeat(5 * 1024 * 1024) } }),
    );

    expectProblem(answer, 413, 'PAYLOAD_TOO_LARGE');
  });

  it('may be left out where nothing is needed, whatever the header says', async () => {
    engine.answer('cancelProcessInstance', () => undefined);

    for (const body of [undefined, '', 'null', '{}']) {
      expect((await rest.ask('POST', '/process-instances/1/cancellation', body)).status).toBe(204);
    }
  });
});

describe('what is no HTTP as it should be', () => {
  it('is refused as a problem', async () => {
    expectProblem(await rest.ask('GET', '/process-instances/%zz'), 400, 'INVALID_ARGUMENT');
    expectProblem(await rest.ask('GET', `/process-instances/${'1'.repeat(400)}`), 414, 'INVALID_ARGUMENT');
  });

  it('does not stop the engine', async () => {
    const { port } = new URL(rest.address);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = createConnection(Number(port), '127.0.0.1', () => socket.end('NONSENSE\r\n\r\n'));
      socket.on('data', (data) => (text += data.toString())).on('close', () => resolve(text));
    });

    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect((await rest.ask('GET', '/status')).status).toBe(204);
  });
});

describe('the log of requests', () => {
  it('has the route, not what was in path, query, header or body', async () => {
    await rest.ask('POST', '/messages/publication?naam=Jansen', { name: 'Jansen' }, { 'x-naam': 'Jansen' });
    await rest.ask('GET', '/Jansen');

    const lines = rest.log.lines.slice(-2);
    expect(lines.map(({ facts }) => facts)).toEqual([
      { method: 'POST', route: '/v2/messages/publication', status: 200, ms: expect.any(Number) },
      { method: 'GET', route: 'none', status: 404, ms: expect.any(Number) },
    ]);
    expect(JSON.stringify(rest.log.lines)).not.toMatch(/Jansen|127\.0\.0\.1/);
  });
});

it('credentials may hold a colon in the password', () => {
  expect(Buffer.from(authorization.slice(6), 'base64').toString()).toBe('worker:geheim:1');
});
