import {
  chain,
  definitions,
  end,
  exclusive,
  flow,
  message,
  messageBoundary,
  model,
  multiInstance,
  parallel,
  process,
  script,
  serviceTask,
  start,
  task,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const begun = (engine: TestEngine) =>
  engine.eventsOf('elementActivated').filter((event) => event.loopCounter);

describe('a long parallel multi-instance activity', () => {
  const itemsUpTo = (count: number) => Array.from({ length: count }, (_, index) => index);
  const items = itemsUpTo(3_000);
  const many = definitions(
    message('m', 'stop', '= "k"'),
    process(
      'p',
      start(),
      multiInstance(serviceTask('x'), { items: '= items', item: 'item' }),
      messageBoundary({ id: 'stopped', on: 'x' }, 'm'),
      end(),
      chain('start', 'x', 'end'),
      chain('stopped', 'end'),
    ),
  );

  it('begins in turns between which others come', async () => {
    const engine = await startEngine();
    await engine.deploy(many, model('q', start('in'), end('out'), chain('in', 'out')));

    await Promise.all([engine.create('p', { items }), engine.create('q')]);
    await engine.engine.idle();

    const { position } = engine.onlyEvent('processInstanceCompleted');
    const before = begun(engine).filter((event) => event.position < position);
    expect(before.length).toBeLessThanOrEqual(1_000);
    expect(begun(engine).map(({ loopCounter }) => loopCounter)).toEqual(items.map((item) => item + 1));
  });

  it('goes on where it was after a restart', async () => {
    const engine = await startEngine();
    await engine.deploy(many);
    const created = engine.create('p', { items: itemsUpTo(6_000) });
    while (begun(engine).length === 0) await new Promise(setImmediate);
    const dataDir = engine.copyOfDisk();
    await created;

    const again = await startEngine({ dataDir, clock: engine.clock });
    const left = again.state.deferredSteps.value;
    await again.engine.idle();

    expect(left.map(({ step }) => step.do)).toContain('enterIterations');
    expect(left.every(({ depth }) => depth > 1)).toBe(true);
    expect(again.state.jobs.size).toBe(6_000);
    expectNoOrphans(again);
    expectReplayEqual(again);
  });

  it('completes after its last iteration, when the first are done before the last begin', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        multiInstance(task('scriptTask', 'x', script('= item', 'done')), {
          items: '= items',
          item: 'item',
        }),
        end(),
        chain('start', 'x', 'end'),
      ),
    );
    await engine.create('p', { items: items.slice(0, 450) });
    await engine.engine.idle();

    expect(engine.completed().filter((id) => id === 'x')).toHaveLength(451);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('begins no more iterations when its completion condition holds', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        multiInstance(task('scriptTask', 'x', script('= item', 'done')), {
          items: '= items',
          item: 'item',
          until: '= numberOfCompletedInstances >= 5',
        }),
        end(),
        chain('start', 'x', 'end'),
      ),
    );
    await engine.create('p', { items });
    await engine.engine.idle();

    expect(begun(engine)).toHaveLength(200);
    expect(engine.eventsOf('multiInstanceSatisfied')).toHaveLength(1);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });

  it('begins no more iterations when it is interrupted', async () => {
    const engine = await startEngine();
    await engine.deploy(many);

    await Promise.all([engine.create('p', { items }), engine.publish('stop', 'k')]);
    await engine.engine.idle();

    expect(begun(engine).length).toBeLessThanOrEqual(1_000);
    expect(engine.completed()).toEqual(['start', 'stopped', 'end']);
    expectAllEnded(engine);
    expectReplayEqual(engine);
  });
});

describe('a model that never waits', () => {
  it('is stopped by an incident, which lets it run as far again', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        exclusive('merge'),
        exclusive('again', 'again-end'),
        end(),
        chain('start', 'merge', 'again', 'end'),
        flow('again', 'merge', '= go'),
      ),
    );
    const scopeKey = await engine.create('p', { go: true });
    await engine.engine.idle();

    const { incidentKey, errorType, errorMessage } = engine.onlyEvent('incidentCreated');
    expect([errorType, errorMessage]).toEqual([
      'UNKNOWN',
      'Expected a wait within 100000 steps; the model runs in a circle',
    ]);
    expectNoOrphans(engine);
    await engine.execute({ type: 'setVariables', scopeKey, variables: { go: false }, local: false });
    await engine.execute({ type: 'resolveIncident', incidentKey });
    expectAllEnded(engine);
    expectReplayEqual(engine);
  }, 30_000);

  it('is stopped when its tokens multiply, and can be cancelled', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        exclusive('merge'),
        parallel('fork'),
        task('task', 'more'),
        chain('start', 'merge', 'fork', 'merge'),
        chain('fork', 'more', 'merge'),
      ),
    );
    const processInstanceKey = await engine.create('p');
    await engine.engine.idle();

    expect(engine.eventsOf('incidentCreated')[0]?.errorMessage).toMatch(/at most 10000 elements/);
    expect(engine.state.elementInstances.size).toBeLessThan(30_000);
    await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });
    expectAllEnded(engine);
  }, 30_000);
});
