import { chain, end, model, serviceTask, timerStart } from '../support/bpmn.js';
import type { TimerXml } from '../support/bpmn.js';
import { expectAllEnded, expectReplayEqual } from '../support/expect-sound.js';
import { DAY, HOUR, MINUTE } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const timed = (timer: TimerXml, name = 'work') =>
  model('p', timerStart('at', timer), serviceTask(name), end(), chain('at', name, 'end'));

it('a date starts one instance', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ date: '2026-03-02T10:00:00Z' }));

  await engine.advance(HOUR - 1);
  expect(engine.eventsOf('processInstanceCreated')).toEqual([]);
  await engine.advance(1);
  await engine.advance(DAY);

  expect(engine.eventsOf('processInstanceCreated')).toHaveLength(1);
  await engine.work('work');
  expectAllEnded(engine);
  expectReplayEqual(engine);
});

it.each([
  ['R3/PT1H', [1, 2, 3, 3]],
  ['R/PT2H', [0, 1, 1, 2]],
  ['0 30 10-11 * * MON', [0, 1, 2, 2]],
  ['= "R1/PT" + "1H"', [1, 1, 1, 1]],
])('the cycle %s starts an instance each time', async (cycle, expected) => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle }));

  const started: number[] = [];
  for (let hour = 0; hour < 4; hour += 1) {
    await engine.advance(HOUR);
    started.push(engine.eventsOf('processInstanceCreated').length);
  }

  expect(started).toEqual(expected);
});

it('a newer version takes the timer over, and a version without one ends it', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle: 'R/PT1H' }));
  await engine.deploy(timed({ cycle: 'R/PT1H' }, 'other'));

  await engine.advance(HOUR);
  expect(engine.onlyEvent('processInstanceCreated').processDefinitionVersion).toBe(2);
  await engine.deploy(timed({ date: '2030-01-01T00:00:00Z' }));
  await engine.advance(DAY);

  expect(engine.eventsOf('processInstanceCreated')).toHaveLength(1);
  expect(engine.eventsOf('startTimerCanceled')).toHaveLength(2);
  expectReplayEqual(engine);
});

it('the same version again does not start its timer anew', async () => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle: 'R/PT1H' }));
  await engine.advance(30 * MINUTE);
  await engine.deploy(timed({ cycle: 'R/PT1H' }));

  await engine.advance(30 * MINUTE);

  expect(engine.eventsOf('processInstanceCreated')).toHaveLength(1);
});

it.each(['plug pulled', 'orderly stop'])('is set after a %s', async (how) => {
  const engine = await startEngine();
  await engine.deploy(timed({ cycle: 'R/PT1H' }));
  const dataDir = how === 'plug pulled' ? engine.copyOfDisk() : engine.dataDir;
  if (how === 'orderly stop') await engine.stop();

  const again = await startEngine({ dataDir, clock: engine.clock });
  await again.advance(2 * HOUR);

  expect(again.eventsOf('processInstanceCreated')).toHaveLength(2);
});

it.each([{ cycle: '= 1' }, { date: '= "tomorrow"' }])(
  'is refused when it gives no moment: %p',
  async (timer) => {
    const engine = await startEngine();

    await expect(engine.deploy(timed(timer))).rejects.toMatchObject({
      rejection: { code: 'INVALID_ARGUMENT' },
    });
    expect(engine.state.processDefinitions.size).toBe(0);
  },
);
