import {
  callActivity,
  chain,
  decisionTask,
  definitions,
  end,
  message,
  messageStart,
  model,
  process,
  serviceTask,
  signal,
  signalStart,
  start,
  timerStart,
} from '../support/bpmn.js';
import { dmn } from '../support/dmn.js';
import { expectAllEnded, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

/** A version of process `p`, which is one by the type of its job. */
const version = (type: string) =>
  model('p', start(), serviceTask('x', type), end(), chain('start', 'x', 'end'));

const deployProcess = async (engine: TestEngine, xml: string): Promise<string> => {
  const { deployed } = await engine.deploy(xml);
  const [first] = deployed;
  if (first?.kind !== 'process') throw new Error('Expected a process');
  return first.processDefinitionKey;
};
const remove = (engine: TestEngine, resourceKey: string, deleteHistory = false) =>
  engine.execute({ type: 'deleteResource', resourceKey, deleteHistory });

it('makes the version before the newest again, and gives no version twice', async () => {
  const engine = await startEngine();
  await deployProcess(engine, version('one'));
  const second = await deployProcess(engine, version('two'));
  const third = await deployProcess(engine, version('three'));

  await remove(engine, second);
  await remove(engine, third);
  await engine.create('p');
  await engine.work('one');
  await deployProcess(engine, version('three'));

  expect(engine.eventsOf('processDeployed').map(({ version }) => version)).toEqual([1, 2, 3, 4]);
  await expect(
    engine.execute({
      type: 'createProcessInstance',
      processDefinition: { id: 'p', version: 2 },
      variables: {},
    }),
  ).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it('gives no version twice after the last one and a restart', async () => {
  const engine = await startEngine();
  await remove(engine, await deployProcess(engine, version('one')));
  await engine.stop();
  const again = await startEngine({ dataDir: engine.dataDir, clock: engine.clock });

  await deployProcess(again, version('one'));

  expect(again.eventsOf('processDeployed').at(-1)?.version).toBe(2);
  await again.create('p');
  await again.work('one');
  expectAllEnded(again);
});

it('is refused while instances of that version run', async () => {
  const engine = await startEngine();
  const first = await deployProcess(engine, version('one'));
  await engine.create('p');
  const second = await deployProcess(engine, version('two'));

  await expect(remove(engine, first)).rejects.toMatchObject({ rejection: { code: 'INVALID_STATE' } });
  await remove(engine, second);
  await engine.work('one');
  await remove(engine, first);

  await expect(engine.create('p')).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });
  await expect(remove(engine, first)).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });
  expectReplayEqual(engine);
});

it('has messages, signals and timers start the version before again', async () => {
  const engine = await startEngine();
  const starting = (type: string, hours: number) =>
    definitions(
      message('m', 'go'),
      signal('s', 'now'),
      process(
        'p',
        messageStart('message', 'm'),
        signalStart('signal', 's'),
        timerStart('timer', { cycle: `R/PT${hours}H` }),
        serviceTask('x', type),
        chain('message', 'x'),
        chain('signal', 'x'),
        chain('timer', 'x'),
      ),
    );
  const first = await deployProcess(engine, starting('one', 1));
  const second = await deployProcess(engine, starting('two', 5));
  await remove(engine, second);
  expectReplayEqual(engine);

  await engine.publish('go');
  await engine.execute({ type: 'broadcastSignal', signalName: 'now', variables: {} });
  await engine.advance(HOUR);

  expect(await engine.activate('two')).toEqual([]);
  const jobs = await engine.activate('one');
  expect(jobs).toHaveLength(3);
  for (const { jobKey } of jobs) await engine.completeJob(jobKey);
  await remove(engine, first);
  await engine.publish('go');
  await engine.advance(5 * HOUR);
  expectAllEnded(engine);
});

it('has a call activity wait with an incident for a process that is gone', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model('caller', start('from'), callActivity('call', 'p'), end('to'), chain('from', 'call', 'to')),
  );
  await remove(engine, await deployProcess(engine, version('one')));
  await engine.create('caller');

  expect(engine.onlyEvent('incidentCreated')).toMatchObject({
    errorType: 'CALLED_ELEMENT_ERROR',
    elementId: 'call',
  });
  expectNoOrphans(engine);
});

it('takes the decisions of a graph along; the version before answers again, then none', async () => {
  const engine = await startEngine();
  const graph = (answer: string) => dmn('urgency', 'kind', { theft: answer });
  const keyOf = async (answer: string) => {
    const { deployed } = await engine.deploy(graph(answer));
    const found = deployed.find((it) => it.kind === 'decisionRequirements');
    return found?.kind === 'decisionRequirements' ? found.decisionRequirementsKey : '';
  };
  const evaluate = () =>
    engine.execute({
      type: 'evaluateDecision',
      decision: { id: 'urgency' },
      variables: { kind: 'theft' },
    });
  const first = await keyOf('low');
  const second = await keyOf('high');

  await remove(engine, second);
  expect(await evaluate()).toMatchObject({ output: 'low', decisionDefinitionVersion: 1 });
  await remove(engine, first);
  await expect(evaluate()).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });

  await engine.deploy(model('q', start(), decisionTask('x', 'urgency', 'r'), chain('start', 'x')));
  await engine.create('q', { kind: 'theft' });
  expect(engine.onlyEvent('incidentCreated').errorType).toBe('CALLED_DECISION_ERROR');
  await keyOf('middle');
  expect(engine.eventsOf('decisionDeployed').map(({ version }) => version)).toEqual([1, 2, 3]);
  expectReplayEqual(engine);
});

it('takes a form back', async () => {
  const engine = await startEngine();
  const form = (schemaVersion: number) => JSON.stringify({ id: 'f', schemaVersion, components: [] });
  await engine.deploy(form(1));
  await engine.deploy(form(2));
  const [first, second] = engine.eventsOf('formDeployed');

  await remove(engine, second!.formKey);
  expect(engine.engine.read.latestForm('f')?.formKey).toBe(first?.formKey);
  await engine.deploy(form(1));
  await engine.deploy(form(2));

  expect(engine.eventsOf('formDeployed').map(({ version }) => version)).toEqual([1, 2, 3]);
  expectReplayEqual(engine);
});
