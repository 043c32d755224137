import {
  callActivity,
  chain,
  definitions,
  end,
  eventSubProcess,
  message,
  model,
  multiInstance,
  parallel,
  process,
  serviceTask,
  start,
  subProcess,
  taskListeners,
  terminateEnd,
  timedStart,
  timerBoundary,
  userTask,
  messageBoundary,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const listened = (id = 'x', ...types: string[]) =>
  userTask(
    id,
    taskListeners(...(types.length ? types : ['l']).map((type) => ['canceling', type] as [string, string])),
  );

const alone = model('p', start(), listened(), end(), chain('start', 'x', 'end'));

const begin = async (xml: string, variables = {}) => {
  const engine = await startEngine();
  await engine.deploy(xml);
  const processInstanceKey = await engine.create('p', variables);
  return { engine, processInstanceKey };
};
const cancel = (
  engine: TestEngine,
  processInstanceKey: Parameters<TestEngine['state']['processInstances']['get']>[0],
) => engine.execute({ type: 'cancelProcessInstance', processInstanceKey });
const terminated = (engine: TestEngine) =>
  engine.eventsOf('elementTerminated').map(({ elementId }) => elementId);
const activated = (engine: TestEngine) =>
  engine.eventsOf('elementActivated').map(({ elementId }) => elementId);

const expectSound = (engine: TestEngine) => {
  expectNoOrphans(engine);
  expectReplayEqual(engine);
};

describe('a cancelled instance', () => {
  it('ends when its canceling listeners have answered, one after the other', async () => {
    const { engine, processInstanceKey } = await begin(
      model('p', start(), listened('x', 'first', 'second'), end(), chain('start', 'x', 'end')),
    );

    await cancel(engine, processInstanceKey);

    expect(terminated(engine)).toEqual([]);
    expectSound(engine);
    const [first] = await engine.activate('first');
    expect(first).toMatchObject({ kind: 'TASK_LISTENER', listenerEventType: 'CANCELING' });
    expect(await engine.activate('second')).toEqual([]);
    await engine.completeJob(first!.jobKey);
    expect(terminated(engine)).toEqual([]);
    await engine.work('second');
    expect(terminated(engine)).toEqual(['x']);
    expect(engine.eventsOf('processInstanceTerminated')).toHaveLength(1);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('lets no listener deny, nor anybody complete the task, and asks no listener twice', async () => {
    const { engine, processInstanceKey } = await begin(alone);
    const { userTaskKey } = engine.onlyEvent('userTaskCreated');
    await cancel(engine, processInstanceKey);
    await cancel(engine, processInstanceKey);

    const jobs = await engine.activate('l');
    expect(jobs).toHaveLength(1);
    const denial = { denied: true, deniedReason: null, corrections: {} };
    await expect(engine.completeJob(jobs[0]!.jobKey, {}, denial)).rejects.toMatchObject({
      rejection: { code: 'INVALID_STATE' },
    });
    await expect(
      engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} }),
    ).rejects.toMatchObject({
      rejection: { code: 'INVALID_STATE', message: expect.stringContaining("'CANCELING'") as string },
    });
    await engine.completeJob(
      jobs[0]!.jobKey,
      {},
      {
        denied: false,
        deniedReason: null,
        corrections: { priority: 70 },
      },
    );

    expect(engine.onlyEvent('userTaskCanceled').corrections).toEqual({ priority: 70 });
    expectAllEnded(engine);
  });

  it('goes on with its end after a restart', async () => {
    const { engine, processInstanceKey } = await begin(alone);
    await cancel(engine, processInstanceKey);
    await engine.stop();
    const again = await startEngine({ dataDir: engine.dataDir, clock: engine.clock });

    await again.work('l');

    expect(again.eventsOf('processInstanceTerminated')).toHaveLength(1);
    expectAllEnded(again);
    expectReplayEqual(again);
  });

  it('ends with the processes that it called, from the inside out', async () => {
    const { engine, processInstanceKey } = await begin(
      definitions(
        process('p', start(), callActivity('call', 'q'), end(), chain('start', 'call', 'end')),
        process(
          'q',
          start('in'),
          subProcess('sub', [start('deep'), listened(), end('up'), chain('deep', 'x', 'up')]),
          end('out'),
          chain('in', 'sub', 'out'),
        ),
      ),
    );
    await cancel(engine, processInstanceKey);
    expectSound(engine);

    await engine.work('l');

    expect(terminated(engine)).toEqual(['x', 'sub', 'call']);
    expect(engine.eventsOf('processInstanceTerminated')).toHaveLength(2);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });
});

describe('an interruption', () => {
  it('by a boundary event goes on after the listeners, with what the message brought', async () => {
    const { engine } = await begin(
      definitions(
        message('m', 'stop', '= "k"'),
        process(
          'p',
          start(),
          listened(),
          messageBoundary({ id: 'stopped', on: 'x' }, 'm'),
          end('done'),
          end('early'),
          chain('start', 'x', 'done'),
          chain('stopped', 'early'),
        ),
      ),
    );
    await engine.publish('stop', 'k', { variables: { why: 'moved' } });
    expect(activated(engine)).toEqual(['start', 'x']);
    expectSound(engine);

    await engine.work('l');

    expect(engine.completed()).toEqual(['start', 'stopped', 'early']);
    expect(engine.variable('why')).toBe('moved');
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('by an event subprocess begins it when everything else is gone', async () => {
    const { engine } = await begin(
      model(
        'p',
        start(),
        parallel('fork'),
        listened('x', 'l'),
        listened('y', 'm'),
        serviceTask('z'),
        end(),
        chain('start', 'fork', 'x', 'end'),
        chain('fork', 'y', 'end'),
        chain('fork', 'z', 'end'),
        eventSubProcess('late', [
          timedStart('hour', { duration: 'PT1H' }),
          serviceTask('repair'),
          end('out'),
          chain('hour', 'repair', 'out'),
        ]),
      ),
    );
    await engine.advance(HOUR);
    expect(terminated(engine)).toEqual(['z']);

    await engine.work('m');
    expect(activated(engine)).not.toContain('late');
    expectSound(engine);
    await engine.work('l');
    await engine.work('repair');

    expect(engine.eventsOf('processInstanceCompleted')).toHaveLength(1);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('by a terminate end event lets its scope complete afterwards', async () => {
    const { engine } = await begin(
      model(
        'p',
        start(),
        subProcess('sub', [
          start('in'),
          parallel('fork'),
          listened(),
          serviceTask('work'),
          terminateEnd('stop'),
          chain('in', 'fork', 'x', 'stop'),
          chain('fork', 'work', 'stop'),
        ]),
        end(),
        chain('start', 'sub', 'end'),
      ),
    );
    await engine.work('work');
    expect(engine.completed()).not.toContain('sub');
    expectSound(engine);

    await engine.work('l');

    expect(engine.completed().slice(-2)).toEqual(['sub', 'end']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('by a completion condition lets the multi-instance body complete afterwards', async () => {
    const { engine } = await begin(
      model(
        'p',
        start(),
        multiInstance(listened(), { items: '= [1, 2, 3]', until: '= numberOfCompletedInstances = 1' }),
        end(),
        chain('start', 'x', 'end'),
      ),
    );
    const [first] = engine.eventsOf('userTaskCreated');
    await engine.execute({ type: 'completeUserTask', userTaskKey: first!.userTaskKey, variables: {} });
    expectSound(engine);

    await engine.work('l');
    expect(engine.completed()).not.toContain('end');
    await engine.work('l');

    expect(engine.completed().at(-1)).toBe('end');
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('gives way to one of a scope around it', async () => {
    const { engine } = await begin(
      model(
        'p',
        start(),
        subProcess('sub', [
          start('in'),
          listened(),
          timerBoundary({ id: 'inner', on: 'x' }, { duration: 'PT1H' }),
          end('out'),
          chain('in', 'x', 'out'),
          chain('inner', 'out'),
        ]),
        timerBoundary({ id: 'outer', on: 'sub' }, { duration: 'PT2H' }),
        end(),
        end('early'),
        chain('start', 'sub', 'end'),
        chain('outer', 'early'),
      ),
    );
    await engine.advance(HOUR);
    await engine.advance(HOUR);
    expectSound(engine);

    await engine.work('l');

    expect(engine.completed()).toEqual(['start', 'in', 'outer', 'early']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('tells the client that waited for completing listeners at once', async () => {
    const { engine } = await begin(
      model(
        'p',
        start(),
        userTask('x', taskListeners(['completing', 'check'], ['canceling', 'l'])),
        timerBoundary({ id: 'late', on: 'x' }, { duration: 'PT1H' }),
        end(),
        chain('start', 'x', 'end'),
        chain('late', 'end'),
      ),
    );
    const { userTaskKey } = engine.onlyEvent('userTaskCreated');
    const completion = engine.execute({ type: 'completeUserTask', userTaskKey, variables: {} });
    await engine.engine.idle();

    engine.clock.advance(HOUR);

    await expect(completion).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
    expect(await engine.activate('check')).toEqual([]);
    await engine.work('l');
    expect(engine.completed()).toEqual(['start', 'late', 'end']);
    expectAllEnded(engine);
  });
});

describe('an incident', () => {
  it('of a job without retries repeats that listener alone', async () => {
    const { engine, processInstanceKey } = await begin(
      model('p', start(), listened('x', 'first', 'second'), end(), chain('start', 'x', 'end')),
    );
    await cancel(engine, processInstanceKey);
    await engine.work('first');
    const [job] = await engine.activate('second');
    const { jobKey } = job!;
    await engine.execute({ type: 'failJob', jobKey, retries: 0, errorMessage: 'down', variables: {} });
    const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('TASK_LISTENER_NO_RETRIES');
    expectSound(engine);

    await engine.execute({ type: 'updateJob', jobKey, retries: 1 });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('second');

    expect(engine.eventsOf('jobCreated')).toHaveLength(2);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('of an expression asks all listeners again', async () => {
    const { engine, processInstanceKey } = await begin(
      model('p', start(), listened('x', 'first', '= second'), end(), chain('start', 'x', 'end')),
    );
    await cancel(engine, processInstanceKey);
    await engine.work('first');
    const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('EXTRACT_VALUE_ERROR');

    const scopeKey = processInstanceKey;
    await engine.execute({ type: 'setVariables', scopeKey, variables: { second: 's' }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('first');
    await engine.work('s');

    expectAllEnded(engine);
    expectReplayEqual(engine);
  });
});
