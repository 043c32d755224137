import { chain, end, headers, inputs, model, outputs, serviceTask, start } from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import { SECOND } from '../support/fake-clock.js';

afterEach(closeEngines);

const straight = (task: string, id = 'p') => model(id, start(), task, end(), chain('start', 'work', 'end'));

it('waits for its job and goes on when a worker completes it', async () => {
  // given
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work', 'pay', headers({ currency: 'EUR' }))));
  const processInstanceKey = await engine.create('p', { amount: 12 });

  // when
  const [job] = await engine.activate('pay');
  await engine.completeJob(job!.jobKey, { paid: true });

  // then
  expect(job).toMatchObject({
    jobType: 'pay',
    kind: 'BPMN_ELEMENT',
    listenerEventType: 'UNSPECIFIED',
    processInstanceKey,
    elementId: 'work',
    customHeaders: { currency: 'EUR' },
    retries: 3,
    variables: { amount: 12 },
    deadline: engine.clock.now() + 60 * SECOND,
    userTask: null,
  });
  expect(engine.completed()).toEqual(['start', 'work', 'end']);
  expect(engine.variable('paid')).toBe(true);
  expectAllEnded(engine);
});

it('evaluates job type and retries', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work', '= "pay-" + currency', '', '= tries')));
  await engine.create('p', { currency: 'eur', tries: 7 });

  const [job] = await engine.activate('pay-eur');

  expect(job?.retries).toBe(7);
});

it('gives a worker only the variables that it asks for', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p', { a: 1, b: 2, constructor: 3 });

  const [job] = await engine.activate('work', {
    fetchVariables: ['b', 'missing', 'constructor', 'toString'],
  });

  expect(job?.variables).toEqual({ b: 2, constructor: 3 });
});

it('hands a job that nobody received to the next worker, with all its retries', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p');
  const jobs = await engine.activate('work');

  await engine.execute({ type: 'yieldJobs', jobs });
  const [again] = await engine.activate('work');

  expect(again).toMatchObject({ jobKey: jobs[0]!.jobKey, retries: 3 });
});

it('leaves a job alone that another worker has by now', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p');
  const jobs = await engine.activate('work');
  await engine.advance(61 * SECOND);
  await engine.activate('work');

  await engine.execute({ type: 'yieldJobs', jobs });

  expect(await engine.activate('work')).toEqual([]);
});

it('keeps input mappings at the task and merges only what output mappings name', async () => {
  const engine = await startEngine();
  const mappings = inputs({ 'order.id': '= orderId', 'order.lines': '= 2', kind: 'fixed' }) + '';
  const results = outputs({ 'order.state': '= state', total: '= price * 2' });
  const io = mappings.replace('</zeebe:ioMapping>', '') + results.replace('<zeebe:ioMapping>', '');
  await engine.deploy(straight(serviceTask('work', 'work', io)));
  const processInstanceKey = await engine.create('p', { orderId: 'A1', order: { old: true } });

  const [job] = await engine.activate('work');
  await engine.completeJob(job!.jobKey, { state: 'ok', price: 21 });

  expect(job?.variables).toEqual({ orderId: 'A1', order: { id: 'A1', lines: 2 }, kind: 'fixed' });
  const atRoot = engine.events.flatMap((event) =>
    (event.type === 'variableCreated' || event.type === 'variableUpdated') &&
    event.scopeKey === processInstanceKey
      ? [[event.name, event.value]]
      : [],
  );
  expect(Object.fromEntries(atRoot)).toEqual({ orderId: 'A1', order: { old: true, state: 'ok' }, total: 42 });
});

it('updates a local variable of the same name rather than the outer one', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work', 'work', inputs({ local: '= 1' }))));
  const processInstanceKey = await engine.create('p', { outer: 0 });

  await engine.work('work', { local: 2, outer: 3, fresh: 4 });

  const written = engine.events.flatMap((event) =>
    event.type === 'variableUpdated' || event.type === 'variableCreated'
      ? [[event.name, event.value, event.scopeKey === processInstanceKey]]
      : [],
  );
  expect(written).toEqual([
    ['outer', 0, true],
    ['local', 1, false],
    ['local', 2, false],
    ['outer', 3, true],
    ['fresh', 4, true],
  ]);
});

it('hands a job out again, with the same retries, when its worker is silent', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p');
  await engine.activate('work', { timeout: 10 * SECOND });

  await engine.advance(9 * SECOND);
  expect(await engine.activate('work')).toEqual([]);
  await engine.advance(1 * SECOND);
  const [again] = await engine.activate('work', { worker: 'second' });

  expect(again).toMatchObject({ retries: 3, worker: 'second' });
  expectNoOrphans(engine);
});

it('hands out no more at a time than 4 MiB of variables, the rest to who asks next, and each job once', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  const created: string[] = [];
  for (const bytes of [1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 6_000_000, 1_000]) {
    created.push(await engine.create('p', { text: 'x'.repeat(bytes) }));
  }

  const polls: string[][] = [];
  for (let number = 0; number < 5; number += 1) {
    const jobs = await engine.activate('work', { maxJobsToActivate: 1_000 });
    polls.push(jobs.map(({ processInstanceKey }) => processInstanceKey));
  }

  const [a, b, c, d, e, large, small] = created;
  expect(polls).toEqual([[a, b, c, d], [e], [large], [small], []]);
});

it('counts only the variables that a worker asks for', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  for (let number = 0; number < 6; number += 1)
    await engine.create('p', { text: 'x'.repeat(1_000_000), number });

  expect(await engine.activate('work', { fetchVariables: ['number'] })).toHaveLength(6);
});

it('accepts the answer of a worker whose lock ended while nobody else answered', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p');
  const [job] = await engine.activate('work', { timeout: SECOND });
  await engine.advance(2 * SECOND);

  await engine.completeJob(job!.jobKey);

  await expect(engine.completeJob(job!.jobKey)).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });
  expectAllEnded(engine);
});

it('waits before a retry when the worker asks for it', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p');
  const [job] = await engine.activate('work');

  await engine.execute({
    type: 'failJob',
    jobKey: job!.jobKey,
    retries: 2,
    retryBackOff: 30 * SECOND,
    errorMessage: 'busy',
    variables: { attempt: 1 },
  });

  expect(await engine.activate('work')).toEqual([]);
  await engine.advance(30 * SECOND);
  const [again] = await engine.activate('work');
  expect(again).toMatchObject({ jobKey: job!.jobKey, retries: 2, variables: { attempt: 1 } });
});

it('becomes an incident without retries, and goes on once it has some and is resolved', async () => {
  // given
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p');
  const [job] = await engine.activate('work');
  const { jobKey } = job!;
  await engine.execute({ type: 'failJob', jobKey, retries: 0, errorMessage: 'no power', variables: {} });
  const { incidentKey, ...incident } = engine.onlyEvent('incidentCreated');
  expect(incident).toMatchObject({
    errorType: 'JOB_NO_RETRIES',
    errorMessage: 'no power',
    jobKey,
    elementId: 'work',
  });
  await expect(engine.completeJob(jobKey)).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
  await expect(engine.execute({ type: 'resolveIncident', incidentKey })).rejects.toMatchObject({
    rejection: { code: 'INVALID_STATE' },
  });

  // when
  await engine.execute({ type: 'updateJob', jobKey, retries: 2 });
  expect(await engine.activate('work')).toEqual([]);
  await engine.execute({ type: 'resolveIncident', incidentKey });

  // then
  expect(await engine.activate('work')).toMatchObject([{ jobKey, retries: 2 }]);
  await engine.completeJob(jobKey);
  expectAllEnded(engine);
});

it('hands out the oldest job first, as many as asked for', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  for (const n of [1, 2, 3]) await engine.create('p', { n });

  const jobs = await engine.activate('work', { maxJobsToActivate: 2 });

  expect(jobs.map(({ variables }) => variables['n'])).toEqual([1, 2]);
});

it('moves the deadline of a job that a worker holds', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  await engine.create('p');
  const [job] = await engine.activate('work', { timeout: SECOND });

  await engine.execute({ type: 'updateJob', jobKey: job!.jobKey, timeout: 10 * SECOND });

  await engine.advance(5 * SECOND);
  expect(await engine.activate('work')).toEqual([]);
  await engine.advance(5 * SECOND);
  expect(await engine.activate('work')).toHaveLength(1);
});

it('calls back when a job of the type can be had', async () => {
  const engine = await startEngine();
  await engine.deploy(straight(serviceTask('work')));
  const calls: string[] = [];
  engine.engine.onJobsAvailable('other', () => calls.push('other'));
  const unsubscribe = engine.engine.onJobsAvailable('work', () => calls.push('work'));

  await engine.create('p');
  unsubscribe();
  await engine.create('p');

  expect(calls).toEqual(['work']);
});

it.each([
  ['input', 'IO_MAPPING_ERROR', inputs({ fine: '= 1', checked: '= assert(given, given > 0)' })],
  ['output', 'IO_MAPPING_ERROR', outputs({ fine: '= 1', checked: '= assert(given, given > 0)' })],
])(
  'has an incident for an %s mapping that fails, and has done nothing of it',
  async (direction, errorType, io) => {
    // given
    const engine = await startEngine();
    await engine.deploy(straight(serviceTask('work', 'work', io)));
    const scopeKey = await engine.create('p', { given: 0 });
    if (direction === 'output') await engine.work('work');
    const { incidentKey, ...incident } = engine.onlyEvent('incidentCreated');
    expect(incident).toMatchObject({ errorType, elementId: 'work', jobKey: null });
    expect(engine.variable('fine')).toBeUndefined();

    // when
    await engine.execute({ type: 'setVariables', scopeKey, variables: { given: 1 }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    if (direction === 'input') await engine.work('work');

    // then
    expect(engine.variable('checked')).toBe(1);
    expectAllEnded(engine);
  },
);

it.each([
  ['a job type that is no string', serviceTask('work', '= 1')],
  ['retries that are no number', serviceTask('work', 'work', '', '= "many"')],
])('has an incident for %s, which goes when the instance is cancelled', async (_name, task) => {
  const engine = await startEngine();
  await engine.deploy(straight(task));
  const processInstanceKey = await engine.create('p');
  expect(engine.onlyEvent('incidentCreated').errorType).toBe('EXTRACT_VALUE_ERROR');

  await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

  expect(engine.eventsOf('incidentResolved')).toHaveLength(1);
  expectAllEnded(engine);
});
