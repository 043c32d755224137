import {
  chain,
  definitions,
  end,
  message,
  messageBoundary,
  messageStart,
  outputs,
  process,
  receiveTask,
  serviceTask,
  start,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans } from '../support/expect-sound.js';
import { HOUR, MINUTE } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const paid = message('m-paid', 'paid', '= orderId');
const receiving = (id = 'p', extensions = '') =>
  definitions(
    paid,
    process(id, start(), receiveTask('wait', 'm-paid', extensions), end(), chain('start', 'wait', 'end')),
  );
const starting = (id = 'started') =>
  definitions(
    message('m-new', 'new order'),
    process(id, messageStart('begin', 'm-new'), serviceTask('work'), end(), chain('begin', 'work', 'end')),
  );
const createdOf = (engine: Awaited<ReturnType<typeof startEngine>>, id: string) =>
  engine.eventsOf('processInstanceCreated').filter(({ processDefinitionId }) => processDefinitionId === id);

describe('receive task', () => {
  it('goes on with the variables of the message that has its name and key', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving());
    await engine.create('p', { orderId: 'A1' });

    await engine.publish('paid', 'A2');
    await engine.publish('refunded', 'A1');
    expect(engine.completed()).not.toContain('wait');
    await engine.publish('paid', 'A1', { variables: { amount: 5 } });

    expect(engine.completed()).toEqual(['start', 'wait', 'end']);
    expect(engine.variable('amount')).toBe(5);
    expectAllEnded(engine);
  });

  it('merges only what its output mappings name', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving('p', outputs({ total: '= amount + 1' })));
    const processInstanceKey = await engine.create('p', { orderId: 'A1' });

    await engine.publish('paid', 'A1', { variables: { amount: 5 } });

    const atRoot = engine
      .eventsOf('variableCreated')
      .filter(({ scopeKey }) => scopeKey === processInstanceKey);
    expect(atRoot.map(({ name, value }) => [name, value])).toEqual([
      ['orderId', 'A1'],
      ['total', 6],
    ]);
  });

  it('takes a number for a correlation key, and has an incident for anything else', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving());
    await engine.create('p', { orderId: 7 });
    await engine.publish('paid', '7');
    expectAllEnded(engine);

    const scopeKey = await engine.create('p', { orderId: null });
    const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('EXTRACT_VALUE_ERROR');
    await engine.execute({ type: 'setVariables', scopeKey, variables: { orderId: 'B' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.publish('paid', 'B');
    expectAllEnded(engine);
  });
});

describe('buffer', () => {
  it('gives a message to a subscription that opens within its time to live, the oldest first', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving());
    await engine.publish('paid', 'A1', { timeToLive: HOUR, variables: { n: 1 } });
    await engine.publish('paid', 'A1', { timeToLive: HOUR, variables: { n: 2 } });

    await engine.create('p', { orderId: 'A1' });
    expect(engine.variable('n')).toBe(1);
    await engine.create('p', { orderId: 'A1' });

    expect(engine.variable('n')).toBe(2);
    expect(engine.eventsOf('processInstanceCompleted')).toHaveLength(2);
  });

  it('lets go of a message when its time is over', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving());
    await engine.publish('paid', 'A1', { timeToLive: MINUTE });

    await engine.advance(MINUTE);
    await engine.create('p', { orderId: 'A1' });

    expect(engine.eventsOf('messageExpired')).toHaveLength(1);
    expect(engine.completed()).not.toContain('wait');
  });

  it('keeps a message that has been correlated for other processes, each gets it once', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving('p'), receiving('q'));
    await engine.create('p', { orderId: 'A1' });
    await engine.create('p', { orderId: 'A1' });

    await engine.publish('paid', 'A1', { timeToLive: HOUR });
    expect(engine.eventsOf('processInstanceCompleted')).toHaveLength(1);
    await engine.create('p', { orderId: 'A1' });
    expect(engine.eventsOf('processInstanceCompleted')).toHaveLength(1);
    await engine.create('q', { orderId: 'A1' });

    expect(engine.eventsOf('messageCorrelated').map((e) => e.processDefinitionId)).toEqual(['p', 'q']);
  });

  it('refuses a message with the id of one that it holds, and takes it again afterwards', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving());
    const publish = () => engine.publish('paid', 'A1', { timeToLive: MINUTE, messageId: 'once' });
    await publish();

    await expect(publish()).rejects.toMatchObject({ rejection: { code: 'ALREADY_EXISTS' } });
    await engine.publish('paid', 'A2', { timeToLive: MINUTE, messageId: 'once' });
    await engine.advance(MINUTE);
    await publish();

    expect(engine.eventsOf('messagePublished')).toHaveLength(3);
  });
});

describe('message start event', () => {
  it('creates an instance with the variables of the message', async () => {
    const engine = await startEngine();
    await engine.deploy(starting());

    await engine.publish('new order', '', { variables: { orderId: 'A1' } });
    await engine.publish('new order', '', { variables: { orderId: 'A2' } });

    const jobs = await engine.activate('work');
    expect(jobs.map(({ variables }) => variables)).toEqual([{ orderId: 'A1' }, { orderId: 'A2' }]);
  });

  it('creates no second instance with the same correlation key while the first runs', async () => {
    const engine = await startEngine();
    await engine.deploy(starting());
    await engine.publish('new order', 'A1');

    await engine.publish('new order', 'A1');
    await engine.publish('new order', 'A2');
    expect(createdOf(engine, 'started')).toHaveLength(2);
    await engine.work('work');
    await engine.publish('new order', 'A1');

    expect(createdOf(engine, 'started')).toHaveLength(3);
  });

  it.each(['completed', 'cancelled'])(
    'lets a buffered message start the next one when the first is %s',
    async (how) => {
      const engine = await startEngine();
      await engine.deploy(starting());
      for (const n of [1, 2, 3]) {
        await engine.publish('new order', 'A1', { timeToLive: HOUR, variables: { n } });
      }
      const [first] = createdOf(engine, 'started');

      if (how === 'completed') await engine.work('work');
      else
        await engine.execute({
          type: 'cancelProcessInstance',
          processInstanceKey: first!.processInstanceKey,
        });

      expect(createdOf(engine, 'started')).toHaveLength(2);
      const jobs = await engine.activate('work');
      expect(jobs.map(({ variables }) => variables['n'])).toEqual([2]);
    },
  );

  it('starts the newest version alone, and none when that has no such event', async () => {
    const engine = await startEngine();
    await engine.deploy(starting());
    await engine.deploy(starting().replace('id="work"', 'id="work" name="newer"'));
    await engine.publish('new order');
    expect(createdOf(engine, 'started').map((e) => e.processDefinitionVersion)).toEqual([2]);

    await engine.deploy(definitions(process('started', start(), end(), chain('start', 'end'))));
    await engine.publish('new order');

    expect(createdOf(engine, 'started')).toHaveLength(1);
  });

  it('gives one message to a waiting instance of one process and starts another', async () => {
    const engine = await startEngine();
    const both = message('m-new', 'new order', '= orderId');
    await engine.deploy(
      starting(),
      definitions(
        both,
        process('p', start(), receiveTask('wait', 'm-new'), end(), chain('start', 'wait', 'end')),
      ),
    );
    await engine.create('p', { orderId: 'A1' });

    await engine.publish('new order', 'A1');

    expect(engine.eventsOf('messageCorrelated').map((e) => e.processDefinitionId)).toEqual(['p', 'started']);
  });
});

describe('boundary event', () => {
  const withBoundary = (interrupting: boolean) =>
    definitions(
      paid,
      process(
        'p',
        start(),
        serviceTask('work'),
        messageBoundary({ id: 'told', on: 'work', interrupting }, 'm-paid'),
        end(),
        end('after'),
        chain('start', 'work', 'end'),
        chain('told', 'after'),
      ),
    );

  it('that interrupts ends the task and its job', async () => {
    const engine = await startEngine();
    await engine.deploy(withBoundary(true));
    await engine.create('p', { orderId: 'A1' });

    await engine.publish('paid', 'A1', { variables: { amount: 1 } });

    expect(engine.completed()).toEqual(['start', 'told', 'after']);
    expect(engine.eventsOf('jobCanceled')).toHaveLength(1);
    expect(engine.variable('amount')).toBe(1);
    expectAllEnded(engine);
  });

  it('that does not interrupt takes every message while the task runs', async () => {
    const engine = await startEngine();
    await engine.deploy(withBoundary(false));
    await engine.create('p', { orderId: 'A1' });

    await engine.publish('paid', 'A1');
    await engine.publish('paid', 'A1');
    await engine.work('work');
    await engine.publish('paid', 'A1');

    expect(engine.completed()).toEqual(['start', 'told', 'after', 'told', 'after', 'work', 'end']);
    expectAllEnded(engine);
  });

  it('takes what was buffered before its task began', async () => {
    const engine = await startEngine();
    await engine.deploy(withBoundary(false));
    await engine.publish('paid', 'A1', { timeToLive: HOUR });
    await engine.publish('paid', 'A1', { timeToLive: HOUR });

    await engine.create('p', { orderId: 'A1' });

    expect(engine.completed()).toEqual(['start', 'told', 'told', 'after', 'after']);
    expectNoOrphans(engine);
  });
});

describe('correlation', () => {
  it('answers with the instance that got the message', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving());
    const processInstanceKey = await engine.create('p', { orderId: 'A1' });

    const answer = await engine.execute({
      type: 'correlateMessage',
      name: 'paid',
      correlationKey: 'A1',
      variables: {},
    });

    expect(answer.processInstanceKey).toBe(processInstanceKey);
    expectAllEnded(engine);
  });

  it('is refused, and keeps nothing, when nothing waits', async () => {
    const engine = await startEngine();
    await engine.deploy(receiving());

    const answer = engine.execute({
      type: 'correlateMessage',
      name: 'paid',
      correlationKey: 'A1',
      variables: {},
    });

    await expect(answer).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });
    expect(engine.eventsOf('messagePublished')).toEqual([]);
    expectAllEnded(engine);
  });
});
