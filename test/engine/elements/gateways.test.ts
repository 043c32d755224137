import { chain, end, exclusive, flow, model, parallel, serviceTask, start } from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

describe('exclusive gateway', () => {
  const choice = model(
    'p',
    start(),
    exclusive('choose', 'choose-other'),
    flow('start', 'choose'),
    flow('choose', 'high', '= amount > 100'),
    flow('choose', 'low', '= amount > 10'),
    flow('choose', 'other', '= "the condition of a default flow is not evaluated"'),
    ...['high', 'low', 'other'].map((id) => end(id)),
  );

  it.each([
    [200, 'high'],
    [20, 'low'],
    [2, 'other'],
  ])('with amount %d takes %s: the first true condition, else the default', async (amount, taken) => {
    const engine = await startEngine();
    await engine.deploy(choice);

    await engine.create('p', { amount });

    expect(engine.completed()).toEqual(['start', 'choose', taken]);
    expectAllEnded(engine);
  });

  it('has an incident when a condition is null, and takes its flow once that is mended', async () => {
    const engine = await startEngine();
    await engine.deploy(choice);
    const scopeKey = await engine.create('p', { amount: 'unknown' });
    const { incidentKey } = engine.onlyEvent('incidentCreated');
    expect(engine.onlyEvent('incidentCreated')).toMatchObject({
      errorType: 'CONDITION_ERROR',
      elementId: 'choose',
    });

    await engine.execute({ type: 'setVariables', scopeKey, variables: { amount: 20 }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });

    expect(engine.completed()).toEqual(['start', 'choose', 'low']);
    expectAllEnded(engine);
  });

  it('has a new incident when the cause is still there', async () => {
    const engine = await startEngine();
    await engine.deploy(choice);
    await engine.create('p');
    const { incidentKey } = engine.onlyEvent('incidentCreated');

    await engine.execute({ type: 'resolveIncident', incidentKey });

    expect(engine.eventsOf('incidentResolved')).toHaveLength(1);
    expect(engine.eventsOf('incidentCreated')).toHaveLength(2);
    await expect(engine.execute({ type: 'resolveIncident', incidentKey })).rejects.toMatchObject({
      rejection: { code: 'NOT_FOUND' },
    });
  });

  it('has an incident when nothing is true and there is no default', async () => {
    const engine = await startEngine();
    const strict = model(
      'p',
      start(),
      exclusive('choose'),
      flow('start', 'choose'),
      flow('choose', 'a', '= x = 1'),
      flow('choose', 'b', '= x = 2'),
      end('a'),
      end('b'),
    );
    await engine.deploy(strict);

    await engine.create('p', { x: 3 });

    expect(engine.onlyEvent('incidentCreated').errorType).toBe('CONDITION_ERROR');
  });

  it('lets a loop without a wait run on in turns, beside other instances', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        exclusive('again', 'again-work'),
        exclusive('merge'),
        serviceTask('work'),
        end(),
        chain('start', 'merge', 'again'),
        flow('again', 'merge', '= go'),
        flow('again', 'work'),
        flow('work', 'end'),
      ),
    );
    const endless = await engine.create('p', { go: true });

    await engine.create('p', { go: false });

    await engine.work('work');
    expect(engine.eventsOf('stepsDeferred').length).toBeGreaterThan(0);
    await engine.execute({ type: 'cancelProcessInstance', processInstanceKey: endless });
    await engine.engine.idle();
    expectAllEnded(engine);
  });
});

describe('parallel gateway', () => {
  const forkAndJoin = model(
    'p',
    start(),
    parallel('fork'),
    serviceTask('left'),
    serviceTask('right'),
    parallel('join'),
    end(),
    chain('start', 'fork', 'left', 'join', 'end'),
    chain('fork', 'right', 'join'),
  );

  it('goes on when every incoming flow has a token', async () => {
    const engine = await startEngine();
    await engine.deploy(forkAndJoin);
    await engine.create('p');

    await engine.work('left');
    expect(engine.completed()).not.toContain('join');
    expectNoOrphans(engine);
    await engine.work('right');

    expect(engine.completed()).toEqual(['start', 'fork', 'left', 'right', 'join', 'end']);
    expectAllEnded(engine);
  });

  it('needs one token of each flow, not two of one', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        parallel('fork'),
        exclusive('merge'),
        serviceTask('slow'),
        parallel('join'),
        end(),
        chain('start', 'fork', 'merge', 'join', 'end'),
        '<bpmn:sequenceFlow id="second" sourceRef="fork" targetRef="merge" />',
        chain('fork', 'slow', 'join'),
      ),
    );
    await engine.create('p');
    expect(engine.completed()).not.toContain('join');

    await engine.work('slow');

    expect(engine.completed().filter((id) => id === 'join')).toHaveLength(1);
    expect(engine.eventsOf('processInstanceCompleted')).toHaveLength(0);
  });

  it('keeps an instance open while a token waits at a join', async () => {
    const engine = await startEngine();
    await engine.deploy(forkAndJoin);
    await engine.create('p');

    await engine.work('left');

    expect(engine.eventsOf('processInstanceCompleted')).toEqual([]);
    expect([...engine.state.tokens.values()].map(({ flows }) => flows)).toEqual([{ 'left-join': 1 }]);
  });
});

it('sends a token over each flow that leaves a task', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model(
      'p',
      start(),
      serviceTask('work'),
      end('a'),
      end('b'),
      chain('start', 'work', 'a'),
      flow('work', 'b'),
    ),
  );
  await engine.create('p');

  await engine.work('work');

  expect(engine.completed()).toEqual(['start', 'work', 'a', 'b']);
  expectAllEnded(engine);
});
