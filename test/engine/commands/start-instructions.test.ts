import {
  catchTimer,
  chain,
  end,
  eventGateway,
  eventSubProcess,
  executionListeners,
  extendedProcess,
  definitions,
  inputs,
  message,
  messageStart,
  messageBoundary,
  model,
  multiInstance,
  parallel,
  process,
  serviceTask,
  signal,
  catchEvent,
  start,
  subProcess,
  timedStart,
  timerBoundary,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const create = (engine: TestEngine, startAt: string[], endAfter: string[] = [], variables = {}) =>
  engine.execute({
    type: 'createProcessInstance',
    processDefinition: { id: 'p' },
    variables,
    startAt,
    endAfter,
  });
const activated = (engine: TestEngine) =>
  engine.eventsOf('elementActivated').map(({ elementId }) => elementId);

const row = model(
  'p',
  start(),
  serviceTask('a'),
  serviceTask('b', 'b', inputs({ local: '= given' })),
  serviceTask('c'),
  end(),
  chain('start', 'a', 'b', 'c', 'end'),
);

describe('start instructions', () => {
  it('begin before the elements that they name, as often as they name them', async () => {
    const engine = await startEngine();
    await engine.deploy(row);
    await create(engine, ['b', 'c', 'c'], [], { given: 1 });

    const [job] = await engine.activate('b');
    expect(job?.variables).toEqual({ given: 1, local: 1 });
    await engine.completeJob(job!.jobKey);
    for (const { jobKey } of await engine.activate('c')) await engine.completeJob(jobKey);

    expect(activated(engine)).toEqual(['b', 'c', 'c', 'c', 'end', 'end', 'end']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('begin the subprocesses around an element once, with their events and without their start', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        subProcess(
          'outer',
          [
            start('in'),
            subProcess('inner', [
              start('deep'),
              serviceTask('a'),
              serviceTask('b'),
              end('up'),
              chain('deep', 'a', 'b', 'up'),
              eventSubProcess('handler', [
                timedStart('hour', { duration: 'PT1H' }),
                serviceTask('repair'),
                end('repaired'),
                chain('hour', 'repair', 'repaired'),
              ]),
            ]),
            end('out'),
            chain('in', 'inner', 'out'),
          ],
          inputs({ local: '= nothing.here' }),
        ),
        timerBoundary({ id: 'late', on: 'outer' }, { duration: 'PT2H' }),
        end(),
        end('early'),
        chain('start', 'outer', 'end'),
        chain('late', 'early'),
      ),
    );
    await create(engine, ['a', 'b']);
    expect(activated(engine)).toEqual(['outer', 'inner', 'a', 'b']);
    expect(engine.state.timers.size).toBe(2);
    expectNoOrphans(engine);
    expectReplayEqual(engine);

    await engine.advance(HOUR);
    await engine.work('repair');

    expect(engine.completed()).toEqual([
      'hour',
      'repair',
      'repaired',
      'handler',
      'inner',
      'out',
      'outer',
      'end',
    ]);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('begin an event subprocess at its start event, and nothing is interrupted by it', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        serviceTask('a'),
        end(),
        chain('start', 'a', 'end'),
        eventSubProcess('handler', [
          timedStart('hour', { duration: 'PT1H' }),
          serviceTask('repair'),
          end('repaired'),
          chain('hour', 'repair', 'repaired'),
        ]),
      ),
    );
    await create(engine, ['a', 'handler']);
    await engine.work('repair');
    await engine.work('a');

    expect(engine.completed()).toEqual(['hour', 'repair', 'repaired', 'handler', 'a', 'end']);
    expectAllEnded(engine);
  });

  it('come after the start listeners of the process, whose incident they share', async () => {
    const engine = await startEngine();
    await engine.deploy(
      definitions(
        message('m', 'go', '= key'),
        extendedProcess(
          'p',
          executionListeners(['start', 'l']),
          start(),
          serviceTask('a'),
          messageBoundary({ id: 'gone', on: 'a' }, 'm'),
          end(),
          chain('start', 'a', 'end'),
          chain('gone', 'end'),
        ),
      ),
    );
    await create(engine, ['a']);
    expect(engine.state.messageSubscriptions.size).toBe(0);

    await engine.work('l', { key: 'k' });
    await engine.publish('go', 'k');

    expect(engine.completed()).toEqual(['gone', 'end']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('begin a process that only a message starts otherwise', async () => {
    const engine = await startEngine();
    await engine.deploy(
      definitions(
        message('m', 'go'),
        process('p', messageStart('start', 'm'), serviceTask('a'), chain('start', 'a')),
      ),
    );
    await create(engine, ['a']);
    await engine.work('a');
    expectAllEnded(engine);
  });

  it.each([
    ['start', /is a start event/],
    ['late', /is a boundary event/],
    ['hour', /belongs to an event-based gateway/],
    ['deep', /is inside a multi-instance subprocess/],
    ['start-many', /to have an element 'start-many'/],
    ['p', /to have an element 'p'/],
  ])('cannot begin at %s', async (elementId, reason) => {
    const engine = await startEngine();
    await engine.deploy(
      definitions(
        signal('s', 'stop'),
        process(
          'p',
          start(),
          multiInstance(subProcess('many', [start('in'), serviceTask('deep'), chain('in', 'deep')]), {
            items: '= [1]',
          }),
          timerBoundary({ id: 'late', on: 'many' }, { duration: 'PT1H' }),
          eventGateway('first', 'hour', 'stopped'),
          catchTimer('hour', { duration: 'PT1H' }),
          catchEvent('stopped', 'signal', 's'),
          end(),
          chain('start', 'many', 'first', 'hour', 'end'),
          chain('first', 'stopped', 'end'),
          chain('late', 'end'),
        ),
      ),
    );

    await expect(create(engine, ['many', elementId])).rejects.toMatchObject({
      rejection: { code: 'INVALID_ARGUMENT', message: expect.stringMatching(reason) as string },
    });
    expect(engine.state.processInstances.size).toBe(0);
  });
});

describe('runtime instructions', () => {
  it('terminate the instance when the element has completed', async () => {
    const engine = await startEngine();
    await engine.deploy(row);
    await create(engine, ['a', 'c'], ['b'], { given: 1 });
    await engine.work('a');

    await engine.work('b');

    expect(engine.completed()).toEqual(['a', 'b']);
    expect(engine.eventsOf('elementTerminated').map(({ elementId }) => elementId)).toEqual(['c']);
    expect(engine.eventsOf('processInstanceTerminated')).toHaveLength(1);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('terminate the instance when the element was its last', async () => {
    const engine = await startEngine();
    await engine.deploy(row);
    await create(engine, ['c'], ['end']);

    await engine.work('c');

    expect(engine.eventsOf('processInstanceTerminated')).toHaveLength(1);
    expect(engine.eventsOf('processInstanceCompleted')).toEqual([]);
    expectAllEnded(engine);
  });

  it('terminate the instance when the element was terminated', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        parallel('fork'),
        serviceTask('a'),
        serviceTask('b'),
        timerBoundary({ id: 'late', on: 'a' }, { duration: 'PT1H' }),
        serviceTask('after'),
        chain('start', 'fork', 'a'),
        chain('fork', 'b'),
        chain('late', 'after'),
      ),
    );
    await create(engine, [], ['a']);

    await engine.advance(HOUR);

    expect(engine.eventsOf('processInstanceTerminated')).toHaveLength(1);
    expect(activated(engine)).not.toContain('after');
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('count a multi-instance activity as one, and survive a restart', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        multiInstance(serviceTask('x'), { items: '= [1, 2]' }),
        end(),
        chain('start', 'x', 'end'),
      ),
    );
    await create(engine, [], ['x']);
    await engine.work('x');
    await engine.stop();
    const again = await startEngine({ dataDir: engine.dataDir, clock: engine.clock });

    await again.work('x');

    expect(again.eventsOf('processInstanceTerminated')).toHaveLength(1);
    expectAllEnded(again);
  });

  it('are refused for an element that the process has not', async () => {
    const engine = await startEngine();
    await engine.deploy(row);

    await expect(create(engine, [], ['z'])).rejects.toMatchObject({
      rejection: { code: 'INVALID_ARGUMENT' },
    });
  });
});
