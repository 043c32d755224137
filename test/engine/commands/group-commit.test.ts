import { chain, end, model, serviceTask, start } from '../support/bpmn.js';
import { expectReplayEqual } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import { contentOf } from '../support/expect-sound.js';

afterEach(closeEngines);

it('keeps commands of the same moment together, a refused one between them changes nothing', async () => {
  const engine = await startEngine();
  await engine.deploy(model('p', start(), serviceTask('work'), end(), chain('start', 'work', 'end')));

  const outcomes = await Promise.allSettled([
    engine.create('p'),
    engine.create('missing'),
    engine.create('p'),
    engine.execute({ type: 'correlateMessage', name: 'nobody', correlationKey: '', variables: {} }),
  ]);

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  expect(await engine.activate('work')).toHaveLength(2);
  expectReplayEqual(engine);
});

it('leaves the state as it was when a command throws half way', async () => {
  const engine = await startEngine();
  await engine.deploy(model('p', start(), serviceTask('work'), end(), chain('start', 'work', 'end')));
  await engine.create('p', { a: 1 });
  const before = contentOf(engine.state);
  const circular: Record<string, never> = {};
  Object.defineProperty(circular, 'trap', {
    enumerable: true,
    get: () => {
      throw new Error('half way');
    },
  });

  await expect(engine.create('p', circular)).rejects.toThrow('half way');

  expect(contentOf(engine.state)).toEqual(before);
  expectReplayEqual(engine);
});

it('takes commands only until it is closed', async () => {
  const engine = await startEngine();
  const last = engine.execute({ type: 'pinClock', timestamp: 1 });

  await engine.engine.close();

  await last;
  await expect(engine.execute({ type: 'resetClock' })).rejects.toThrow(/has stopped/);
});
