import { CamundaRefusal, type RememberedInstance } from '../../workers/camunda.js';
import { runEraseLoop } from '../../workers/erase-loop.js';
import { Reachability } from '../../workers/reachability.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { FakeLog } from './fakes/fake-log.js';

const ended = (processInstanceKey: string): RememberedInstance => ({
  processInstanceKey,
  isActive: false,
  calledBy: null,
});

describe('erasing the process of a destroyed casus', () => {
  it('removes every instance, and says that it is done when none is found', async () => {
    const { camunda, uncleared, run } = anEraser();
    camunda.instances.set('casus-a', [ended('1'), ended('2')]);
    camunda.instances.set('casus-b', [ended('3')]);
    uncleared.add('casus-a');
    await run(2);
    expect(uncleared.size).toBe(0);
    expect(camunda.instances.get('casus-a')).toEqual([]);
    expect(camunda.instances.get('casus-b')).toEqual([ended('3')]);
  });

  it('ends what still runs first, by its caller', async () => {
    const { camunda, uncleared, run } = anEraser();
    const running = { ...ended('1'), isActive: true };
    camunda.instances.set('casus-a', [running, { ...running, processInstanceKey: '2', calledBy: '1' }]);
    uncleared.add('casus-a');
    await run(1);
    expect(camunda.instances.get('casus-a')?.map(({ isActive }) => isActive)).toEqual([false, true]);
    expect(uncleared.size).toBe(1);
  });

  it('keeps asking an engine that refuses, says so without the casus, and goes on with the next one', async () => {
    const { camunda, uncleared, log, rests, run } = anEraser();
    camunda.deletionRefusal = new CamundaRefusal('deletion', 403);
    camunda.instances.set('casus-a', [ended('1')]);
    uncleared.add('casus-a');
    uncleared.add('casus-b');
    await run(2);
    expect([...uncleared]).toEqual(['casus-a']);
    expect(rests).toEqual([300_000, 300_000]);
    expect(log.lines.map(({ fields }) => fields)).toEqual([{ status: 403 }]);
    expect(JSON.stringify(log.lines)).not.toContain('casus-a');
    camunda.deletionRefusal = null;
    await run(2);
    expect(uncleared.size).toBe(0);
  });

  it('looks again soon when an instance ended meanwhile, and does not believe that for ever', async () => {
    const { camunda, uncleared, log, rests, run } = anEraser();
    camunda.deletionRefusal = new CamundaRefusal('deletion', 404);
    camunda.instances.set('casus-a', [ended('1')]);
    uncleared.add('casus-a');
    await run(7);
    expect(rests).toEqual([...Array<number>(5).fill(1_000), 300_000, 300_000]);
    expect(log.lines.map(({ fields }) => fields)).toEqual([{ status: 404 }]);
  });

  it('waits for an engine that is away', async () => {
    const { camunda, uncleared, rests, run } = anEraser();
    camunda.failure = new Error('connect ECONNREFUSED');
    uncleared.add('casus-a');
    await run(3);
    expect(rests).toEqual([250, 500, 1_000]);
    camunda.failure = null;
    await run(1);
    expect(uncleared.size).toBe(0);
  });
});

function anEraser() {
  const camunda = new FakeCamunda();
  const uncleared = new Set<string>();
  const log = new FakeLog();
  const rests: number[] = [];
  const bewaren = {
    takeUncleared: () => Promise.resolve([...uncleared]),
    markCleared: async (casusId: string) => void uncleared.delete(casusId),
    onDestroyed: () => () => undefined,
  };
  /** Lets the loop go round so many times. */
  const run = async (rounds: number) => {
    const stop = new AbortController();
    let left = rounds;
    await runEraseLoop({
      bewaren,
      camunda,
      log,
      reachability: new Reachability(log),
      signal: stop.signal,
      async pause(milliseconds) {
        rests.push(milliseconds);
        left -= 1;
        if (left === 0) stop.abort();
      },
    });
  };
  return { camunda, uncleared, log, rests, run };
}
