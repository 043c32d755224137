import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ReadingThread } from '../../engine/reading/reading-thread.js';
import { chain, decisions, longList } from '../engine/reading/large-resources.js';
import { closeEngines, startEngine, type TestEngine } from '../engine/support/start-engine.js';

afterEach(closeEngines);

/** The engine of the sources, with the thread of the program that was built. */
const started = () =>
  startEngine({
    largeReader: new ReadingThread(pathToFileURL(resolve('dist/engine/reading/thread-entry.js'))),
  });

/** What others get done meanwhile: commands that were answered, and turns of the event loop. */
async function meanwhile(engine: TestEngine, work: Promise<unknown>) {
  let isDone = false;
  let [answered, turns] = [0, 0];
  const finish = () => (isDone = true);
  work.then(finish, finish);
  const ask = async () => {
    while (!isDone) {
      await engine.execute({ type: 'broadcastSignal', signalName: 'iets', variables: {} });
      answered += 1;
    }
  };
  const asking = ask();
  for (; !isDone; turns += 1) await setImmediate();
  await asking;
  return { answered, turns };
}

it('others are answered while a model of 20,000 elements is read; then it runs', async () => {
  const engine = await started();
  const deploying = engine.execute({ type: 'deployResources', resources: [chain(5_000)] });

  const { answered, turns } = await meanwhile(engine, deploying);

  await deploying;
  expect(answered).toBeGreaterThan(20);
  expect(turns).toBeGreaterThan(200);
  const { processInstanceKey } = await engine.execute({
    type: 'createProcessInstance',
    processDefinition: { id: 'keten' },
    variables: {},
  });
  const { jobs } = await engine.execute({
    type: 'activateJobs',
    jobType: 'type-0',
    worker: 'test',
    timeout: 1_000,
    maxJobsToActivate: 1,
  });
  expect(jobs).toMatchObject([{ processInstanceKey, elementId: 'Task_0' }]);
});

it('others are answered while a megabyte of FEEL is read; then it is evaluated', async () => {
  const engine = await started();
  const deploying = engine.execute({ type: 'deployResources', resources: [decisions(60, longList)] });

  const { answered, turns } = await meanwhile(engine, deploying);

  await deploying;
  expect(answered).toBeGreaterThan(20);
  expect(turns).toBeGreaterThan(200);
  const evaluated = await engine.execute({
    type: 'evaluateDecision',
    decision: { id: 'd7' },
    variables: { x7: 1 },
  });
  expect((JSON.parse(JSON.stringify(evaluated.output)) as number[]).slice(0, 3)).toEqual([1, 2, 3]);
});

it('a large model that cannot be run is refused with element and reason, as a small one is', async () => {
  const engine = await started();
  const { name, content } = chain(1_000);
  const resource = { name, content: content.replace('type="=&quot;type-500&quot;"', 'type=""') };

  const deploying = engine.execute({ type: 'deployResources', resources: [resource] });

  await expect(deploying).rejects.toMatchObject({
    rejection: {
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('Task_500: must have a job type') as unknown,
    },
  });
});

it('of many large files at once the last is told to come again later', async () => {
  const neverReads = new URL('data:text/javascript,setInterval(() => undefined, 60_000)');
  const engine = await startEngine({ largeReader: new ReadingThread(neverReads) });
  const many = Array.from({ length: 9 }, () =>
    engine.execute({ type: 'deployResources', resources: [{ name: 'a.bpmn', content: '<'.repeat(10_000) }] }),
  );
  const [waiting, last] = [Promise.allSettled(many.slice(0, -1)), many.at(-1)];

  await expect(last).rejects.toMatchObject({ rejection: { code: 'RESOURCE_EXHAUSTED' } });

  await engine.engine.close();
  expect((await waiting).map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'rejected'));
});

it('stopping breaks the reading off', async () => {
  const engine = await started();
  const deploying = engine.execute({ type: 'deployResources', resources: [chain(5_000)] });
  const refused = expect(deploying).rejects.toThrow('stopped');

  await engine.engine.close();

  await refused;
});
