import {
  callActivity,
  chain,
  definitions,
  end,
  error,
  errorBoundary,
  errorEnd,
  flow,
  inputs,
  model,
  outputs,
  parallel,
  process,
  serviceTask,
  start,
  subProcess,
  terminateEnd,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

describe('embedded subprocess', () => {
  const nested = (extensions = '') =>
    model(
      'p',
      start(),
      subProcess(
        'sub',
        [start('in'), serviceTask('work'), end('out'), chain('in', 'work', 'out')],
        extensions,
      ),
      end(),
      chain('start', 'sub', 'end'),
    );

  it('is done when everything inside it is', async () => {
    const engine = await startEngine();
    await engine.deploy(nested());
    await engine.create('p');

    await engine.work('work', { result: 1 });

    expect(engine.completed()).toEqual(['start', 'in', 'work', 'out', 'sub', 'end']);
    expect(engine.variable('result')).toBe(1);
    expectAllEnded(engine);
  });

  it('keeps its local variables to itself but for its output mappings', async () => {
    const engine = await startEngine();
    const io = `${inputs({ local: '= 1', secret: '= 2' }).replace('</zeebe:ioMapping>', '')}${outputs({ shown: '= local' }).replace('<zeebe:ioMapping>', '')}`;
    await engine.deploy(nested(io));
    const processInstanceKey = await engine.create('p');

    await engine.work('work', { local: 5, other: 6 });

    const atRoot = engine
      .eventsOf('variableCreated')
      .filter(({ scopeKey }) => scopeKey === processInstanceKey)
      .map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(atRoot)).toEqual({ other: 6, shown: 5 });
  });

  it('with a terminate end event ends what else runs in it, and nothing outside', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model(
        'p',
        start(),
        parallel('fork'),
        subProcess('sub', [
          start('in'),
          parallel('split'),
          serviceTask('slow'),
          parallel('join'),
          serviceTask('stop'),
          terminateEnd('terminated'),
          end('out'),
          chain('in', 'split', 'slow', 'out'),
          chain('split', 'stop', 'terminated'),
          flow('split', 'join'),
          '<bpmn:sequenceFlow id="never" sourceRef="join" targetRef="join" />',
        ]),
        serviceTask('beside'),
        end(),
        end('end2'),
        chain('start', 'fork', 'sub', 'end'),
        chain('fork', 'beside', 'end2'),
      ),
    );
    await engine.create('p');

    await engine.work('stop');

    expect(engine.eventsOf('elementTerminated').map(({ elementId }) => elementId)).toEqual(['slow']);
    expect(engine.completed()).toContain('end');
    expect(engine.eventsOf('tokensDiscarded')).toHaveLength(1);
    expectNoOrphans(engine);
    await engine.work('beside');
    expectAllEnded(engine);
  });
});

describe('call activity', () => {
  const child = model('child', start('in'), serviceTask('work'), end('out'), chain('in', 'work', 'out'));
  const parent = (attributes = '', extensions = '', processId = 'child') =>
    model(
      'parent',
      start(),
      callActivity('call', processId, attributes, extensions),
      end(),
      chain('start', 'call', 'end'),
    );

  it('creates an instance of the other process, and goes on with its variables when it is done', async () => {
    const engine = await startEngine();
    await engine.deploy(parent(), child);
    const processInstanceKey = await engine.create('parent', { a: 1 });
    const called = engine.eventsOf('processInstanceCreated')[1];
    expect(called).toMatchObject({
      processDefinitionId: 'child',
      parentProcessInstanceKey: processInstanceKey,
      rootProcessInstanceKey: processInstanceKey,
      parentElementInstanceKey: engine.eventsOf('elementActivated').find((e) => e.elementId === 'call')
        ?.elementInstanceKey,
    });
    const [job] = await engine.activate('work');
    expect(job?.variables).toEqual({ a: 1 });

    await engine.completeJob(job!.jobKey, { b: 2 });

    expect(engine.completed()).toEqual(['start', 'in', 'work', 'out', 'call', 'end']);
    expect(
      engine.eventsOf('variableCreated').find((e) => e.name === 'b' && e.scopeKey === processInstanceKey),
    ).toBeDefined();
    expectAllEnded(engine);
  });

  it('gives only its local variables when the parent variables stay behind', async () => {
    const engine = await startEngine();
    await engine.deploy(parent('propagateAllParentVariables="false"', inputs({ given: '= a' })), child);
    await engine.create('parent', { a: 1, hidden: 2 });

    const [job] = await engine.activate('work');

    expect(job?.variables).toEqual({ given: 1 });
  });

  it('takes nothing back when the child variables stay behind, and only what mappings name otherwise', async () => {
    const engine = await startEngine();
    await engine.deploy(parent('propagateAllChildVariables="false"'), child);
    const first = await engine.create('parent');
    await engine.work('work', { b: 2 });
    await engine.deploy(parent('', outputs({ taken: '= b' })));
    const second = await engine.create('parent');
    await engine.work('work', { b: 3 });

    const rootVariables = (key: string) =>
      engine
        .eventsOf('variableCreated')
        .flatMap(({ scopeKey, name, value }) => (scopeKey === key ? [[name, value]] : []));
    expect(rootVariables(first)).toEqual([]);
    expect(rootVariables(second)).toEqual([['taken', 3]]);
  });

  it('gives its mappings what the child brings, also when the child variables stay behind', async () => {
    const engine = await startEngine();
    await engine.deploy(parent('propagateAllChildVariables="false"', outputs({ taken: '= b' })), child);
    const processInstanceKey = await engine.create('parent');

    await engine.work('work', { b: 2 });

    const kept = engine
      .eventsOf('variableCreated')
      .filter(({ scopeKey }) => scopeKey === processInstanceKey)
      .map(({ name, value }) => [name, value]);
    expect(kept).toEqual([['taken', 2]]);
    expectAllEnded(engine);
  });

  it.each([
    ['is not deployed', parent()],
    ['has no none start event', parent('', '', 'parent2')],
    ['is not named by a string', parent('', '', '= 1')],
  ])('has an incident when the process %s', async (_name, xml) => {
    const engine = await startEngine();
    await engine.deploy(xml);

    await engine.create('parent');

    expect(engine.onlyEvent('incidentCreated').elementId).toBe('call');
  });

  it('goes on after its incident once the process is deployed', async () => {
    const engine = await startEngine();
    await engine.deploy(parent());
    await engine.create('parent');
    const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('CALLED_ELEMENT_ERROR');

    await engine.deploy(child);
    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('work');

    expectAllEnded(engine);
  });

  it('bound to the deployment calls the version that came with it', async () => {
    const engine = await startEngine();
    await engine.deploy(parent('bindingType="deployment"'), child);
    await engine.deploy(
      model('child', start('in'), serviceTask('newer'), end('out'), chain('in', 'newer', 'out')),
    );

    await engine.create('parent');

    expect(await engine.activate('work')).toHaveLength(1);
  });

  it('takes its instance along when the caller is cancelled, and cannot be cancelled below it', async () => {
    const engine = await startEngine();
    await engine.deploy(parent(), child);
    const processInstanceKey = await engine.create('parent');
    const called = engine.eventsOf('processInstanceCreated')[1]!.processInstanceKey;
    await expect(
      engine.execute({ type: 'cancelProcessInstance', processInstanceKey: called }),
    ).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });

    await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

    expect(engine.eventsOf('processInstanceTerminated').map((e) => e.processInstanceKey)).toEqual([
      called,
      processInstanceKey,
    ]);
    expectAllEnded(engine);
  });

  it('stops with an incident when processes call each other without end', async () => {
    const engine = await startEngine();
    await engine.deploy(
      model('loop', start(), callActivity('call', 'loop'), end(), chain('start', 'call', 'end')),
    );
    const processInstanceKey = await engine.create('loop');
    await engine.engine.idle();

    expect(engine.onlyEvent('incidentCreated').errorType).toBe('CALLED_ELEMENT_ERROR');
    await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });
    expectAllEnded(engine);
  });
});

describe('error', () => {
  const failing = definitions(
    error('e-paid', 'NOT_PAID'),
    error('e-other', 'OTHER'),
    process(
      'p',
      start(),
      subProcess('sub', [
        start('in'),
        serviceTask('work'),
        end('out'),
        errorBoundary({ id: 'other', on: 'work' }, 'e-other'),
        errorEnd('rethrow', 'e-paid'),
        chain('in', 'work', 'out'),
        chain('other', 'rethrow'),
      ]),
      errorBoundary({ id: 'unpaid', on: 'sub' }, 'e-paid'),
      errorBoundary({ id: 'any', on: 'sub' }),
      ...['end', 'handled', 'caught'].map((id) => end(id)),
      chain('start', 'sub', 'end'),
      chain('unpaid', 'handled'),
      chain('any', 'caught'),
    ),
  );
  const throwing = async (errorCode: string) => {
    const engine = await startEngine();
    await engine.deploy(failing);
    await engine.create('p');
    const [job] = await engine.activate('work');
    const { jobKey } = job!;
    await engine.execute({
      type: 'throwJobError',
      jobKey,
      errorCode,
      errorMessage: null,
      variables: { why: errorCode },
    });
    return engine;
  };

  it.each([
    ['NOT_PAID', ['unpaid', 'handled'], 'the event with its code'],
    ['STRANGE', ['any', 'caught'], 'the event that catches all'],
    ['OTHER', ['other', 'unpaid', 'handled'], 'the nearest event, whose error end event throws again'],
  ])('%s is caught by %p: %s', async (errorCode, path) => {
    const engine = await throwing(errorCode);

    expect(engine.completed()).toEqual(['start', 'in', ...path]);
    expect(engine.variable('why')).toBe(errorCode);
    expectAllEnded(engine);
  });

  it('that nothing catches is an incident; resolved, the job can be done again', async () => {
    const engine = await startEngine();
    await engine.deploy(model('p', start(), serviceTask('work'), end(), chain('start', 'work', 'end')));
    await engine.create('p');
    const [job] = await engine.activate('work');
    const { jobKey } = job!;
    await engine.execute({
      type: 'throwJobError',
      jobKey,
      errorCode: 'X',
      errorMessage: 'bad',
      variables: {},
    });
    const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
    expect(errorType).toBe('UNHANDLED_ERROR_EVENT');
    expect(await engine.activate('work')).toEqual([]);

    await engine.execute({ type: 'resolveIncident', incidentKey });
    await engine.work('work');

    expectAllEnded(engine);
  });

  it('in a called process is caught on the call activity', async () => {
    const engine = await startEngine();
    await engine.deploy(
      definitions(
        error('e', 'NOT_PAID'),
        process(
          'child',
          start('in'),
          serviceTask('work'),
          errorEnd('failed', 'e'),
          chain('in', 'work', 'failed'),
        ),
      ),
      definitions(
        error('e', 'NOT_PAID'),
        process(
          'parent',
          start(),
          callActivity('call', 'child'),
          errorBoundary({ id: 'unpaid', on: 'call' }, 'e'),
          end(),
          end('handled'),
          chain('start', 'call', 'end'),
          chain('unpaid', 'handled'),
        ),
      ),
    );
    await engine.create('parent');

    await engine.work('work');

    expect(engine.completed()).toEqual(['start', 'in', 'work', 'unpaid', 'handled']);
    expect(engine.eventsOf('processInstanceTerminated')).toHaveLength(1);
    expectAllEnded(engine);
  });

  it('of an end event that nothing catches is an incident there', async () => {
    const engine = await startEngine();
    await engine.deploy(
      definitions(error('e', 'LOST'), process('p', start(), errorEnd('fail', 'e'), chain('start', 'fail'))),
    );

    await engine.create('p');

    expect(engine.onlyEvent('incidentCreated')).toMatchObject({
      errorType: 'UNHANDLED_ERROR_EVENT',
      elementId: 'fail',
    });
  });
});
