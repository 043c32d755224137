import {
  callActivity,
  chain,
  definitions,
  end,
  eventSubProcess,
  executionListeners,
  extendedProcess,
  message,
  messageStart,
  process,
  serviceTask,
  start,
  timedStart,
} from '../support/bpmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const listened = (listeners: [string, string][], ...content: string[]) =>
  definitions(
    message('m', 'go'),
    process('caller', start('from'), callActivity('call', 'p'), end('to'), chain('from', 'call', 'to')),
    extendedProcess('p', executionListeners(...listeners), ...content),
  );

const simple = [start(), serviceTask('x'), end(), chain('start', 'x', 'end')];

it('asks the start listeners of a process before anything else, and its end listeners after everything', async () => {
  const engine = await startEngine();
  await engine.deploy(
    listened(
      [
        ['start', 'first'],
        ['start', 'second'],
        ['end', 'last'],
      ],
      ...simple,
    ),
  );
  const processInstanceKey = await engine.create('p', { given: 1 });
  expect(engine.completed()).toEqual([]);

  const [job] = await engine.activate('first');
  expect(job).toMatchObject({
    kind: 'EXECUTION_LISTENER',
    listenerEventType: 'START',
    elementId: 'p',
    elementInstanceKey: processInstanceKey,
    variables: { given: 1 },
  });
  await engine.completeJob(job!.jobKey, { added: 2 });
  expectNoOrphans(engine);
  expectReplayEqual(engine);
  await engine.work('second');
  expect(engine.completed()).toEqual(['start']);

  await engine.work('x');
  expect(engine.completed()).toEqual(['start', 'x', 'end']);
  expect(engine.eventsOf('processInstanceCompleted')).toEqual([]);
  expectReplayEqual(engine);
  await engine.work('last', { result: 3 });

  expect(engine.eventsOf('variableCreated').map(({ name, scopeKey }) => [name, scopeKey])).toEqual([
    ['given', processInstanceKey],
    ['added', processInstanceKey],
    ['result', processInstanceKey],
  ]);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('shows a start listener what the message brought that started the process', async () => {
  const engine = await startEngine();
  await engine.deploy(listened([['start', 'l']], messageStart('start', 'm'), end(), chain('start', 'end')));
  await engine.publish('go', '', { variables: { brought: 1 } });

  const [job] = await engine.activate('l');
  expect(job?.variables).toEqual({ brought: 1 });
  await engine.completeJob(job!.jobKey);

  expect(engine.completed()).toEqual(['start', 'end']);
  expectAllEnded(engine);
});

it('gives the caller what an end listener of the called process brought', async () => {
  const engine = await startEngine();
  await engine.deploy(listened([['end', 'l']], ...simple));
  const caller = await engine.create('caller');
  await engine.work('x');
  await engine.work('l', { result: 3 });

  expect(engine.completed().at(-1)).toBe('to');
  expect(engine.eventsOf('variableCreated').at(-1)).toMatchObject({ name: 'result', scopeKey: caller });
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('cancels the job of a listener with the instance', async () => {
  const engine = await startEngine();
  await engine.deploy(listened([['start', 'l']], ...simple));
  const processInstanceKey = await engine.create('p');

  await engine.execute({ type: 'cancelProcessInstance', processInstanceKey });

  expect(engine.eventsOf('jobCanceled')).toHaveLength(1);
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('waits for no event any more when the end listeners are asked', async () => {
  const engine = await startEngine();
  await engine.deploy(
    listened(
      [['end', 'l']],
      ...simple,
      eventSubProcess('late', [timedStart('hour', { duration: 'PT1H' }), end('out'), chain('hour', 'out')]),
    ),
  );
  await engine.create('p');
  await engine.work('x');
  await engine.advance(HOUR);

  await engine.work('l');

  expect(engine.completed()).toEqual(['start', 'x', 'end']);
  expectAllEnded(engine);
});

it('has an incident at the process instance, which resolving mends', async () => {
  const engine = await startEngine();
  await engine.deploy(
    listened(
      [
        ['start', 'first'],
        ['start', '= second'],
      ],
      ...simple,
    ),
  );
  const scopeKey = await engine.create('p');
  const [job] = await engine.activate('first');
  const failure = { retries: 0, errorMessage: 'down', variables: { tried: true } };
  await engine.execute({ type: 'failJob', jobKey: job!.jobKey, ...failure });
  await engine.execute({ type: 'updateJob', jobKey: job!.jobKey, retries: 1 });
  const [noRetries] = engine.eventsOf('incidentCreated');
  expect(noRetries).toMatchObject({
    errorType: 'EXECUTION_LISTENER_NO_RETRIES',
    elementInstanceKey: scopeKey,
    elementId: 'p',
    elementType: 'PROCESS',
  });
  await engine.execute({ type: 'resolveIncident', incidentKey: noRetries!.incidentKey });

  await engine.work('first');
  const unknown = engine.eventsOf('incidentCreated').at(-1);
  expect(unknown?.errorType).toBe('EXTRACT_VALUE_ERROR');
  expectReplayEqual(engine);
  await engine.execute({ type: 'setVariables', scopeKey, variables: { second: 's' }, local: false });
  await engine.execute({ type: 'resolveIncident', incidentKey: unknown!.incidentKey });

  await engine.work('first');
  await engine.work('s');
  await engine.work('x');
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('refuses to throw an error from a listener of the process', async () => {
  const engine = await startEngine();
  await engine.deploy(listened([['start', 'l']], ...simple));
  await engine.create('p');
  const [job] = await engine.activate('l');
  const { jobKey } = job!;

  const thrown = engine.execute({
    type: 'throwJobError',
    jobKey,
    errorCode: 'X',
    errorMessage: null,
    variables: {},
  });

  await expect(thrown).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
});
