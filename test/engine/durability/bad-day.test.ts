import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { ActivatedJob } from '../../../engine/commands/activated-job.js';
import type { ProcessInstanceKey } from '../../../engine/keys.js';
import { WalSync } from '../../../engine/storage/wal-sync.js';
import {
  chain,
  definitions,
  end,
  model,
  process,
  serviceTask,
  start,
  timerBoundary,
} from '../support/bpmn.js';
import { contentOf, expectNoOrphans, expectReplayEqual } from '../support/expect-sound.js';
import { HOUR, MINUTE } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const simple = model('p', start(), serviceTask('work'), end(), chain('start', 'work', 'end'));

const setting = (engine: TestEngine, name: string) =>
  engine.engine.read.database.prepare(`PRAGMA ${name}`).raw().get() as [number | string];

describe('a full disk', () => {
  /** SQLite then answers as it does when the file system has no room: in the middle of a transaction. */
  const fill = (engine: TestEngine) => {
    const [pages] = setting(engine, 'page_count');
    engine.engine.read.database.exec(`PRAGMA max_page_count = ${pages}`);
  };
  const makeRoom = (engine: TestEngine) =>
    engine.engine.read.database.exec('PRAGMA max_page_count = 1000000');

  it('refuses what does not fit, keeps what was acknowledged, and goes on when there is room', async () => {
    // given
    const engine = await startEngine();
    await engine.deploy(simple);
    const acknowledged = new Set<ProcessInstanceKey>([await engine.create('p')]);
    fill(engine);

    // when
    let refused: unknown = null;
    for (let tries = 0; refused === null && tries < 1_000; tries += 1) {
      await engine.create('p', { text: 'x'.repeat(500) }).then(
        (key) => acknowledged.add(key),
        (error: unknown) => (refused = error),
      );
    }

    // then
    expect((refused as { code: string }).code).toBe('SQLITE_FULL');
    expect(new Set([...engine.state.processInstances.values()].map(({ key }) => key))).toEqual(acknowledged);
    expectNoOrphans(engine);
    expectReplayEqual(engine);
    makeRoom(engine);
    await engine.create('p', { text: 'x'.repeat(500) });
    expect(engine.state.processInstances.size).toBe(acknowledged.size + 1);
    expectReplayEqual(engine);
  });

  it('at the last command before an orderly stop refuses it, and the engine stops', async () => {
    const engine = await startEngine();
    await engine.deploy(simple);
    fill(engine);

    const refused = engine.create('p', { text: 'x'.repeat(100_000) }).catch((error: unknown) => error);
    await engine.stop();

    expect(await refused).toMatchObject({ code: 'SQLITE_FULL' });
    expect(engine.state.processInstances.size).toBe(0);
  });

  it('at an orderly stop costs the snapshot and nothing else', async () => {
    const engine = await startEngine();
    await engine.deploy(simple);
    for (let number = 0; number < 20; number += 1) await engine.create('p', { text: 'x'.repeat(2_000) });
    const before = contentOf(engine.state);
    fill(engine);

    await engine.stop();

    expect(engine.defects).toMatchObject([{ code: 'SQLITE_FULL' }]);
    const { dataDir, clock } = engine;
    expect(contentOf((await startEngine({ dataDir, clock })).state)).toEqual(before);
  });
});

it('a clock that jumps back fires no timer twice and none too early', async () => {
  const engine = await startEngine();
  await engine.deploy(
    definitions(
      process(
        'p',
        start(),
        serviceTask('work'),
        timerBoundary({ id: 'late', on: 'work', interrupting: false }, { cycle: 'R/PT1H' }),
        end(),
        end('after'),
        chain('start', 'work', 'end'),
        chain('late', 'after'),
      ),
    ),
  );
  await engine.create('p');
  await engine.advance(HOUR);
  expect(engine.eventsOf('timerTriggered')).toHaveLength(1);

  await engine.advance(-30 * MINUTE);
  await engine.advance(89 * MINUTE);
  expect(engine.eventsOf('timerTriggered')).toHaveLength(1);
  await engine.advance(MINUTE);

  expect(engine.eventsOf('timerTriggered')).toHaveLength(2);
  expectReplayEqual(engine);
  const { clock } = engine;
  const next = await startEngine({ dataDir: engine.copyOfDisk(), clock });
  expect(contentOf(next.state)).toEqual(contentOf(engine.state));
});

describe('the disk takes its time', () => {
  /** Stands between the engine and the disk: a sync begins when it is asked for and ends when the test says so. */
  const slowDisk = () => {
    const syncs: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
    const sync = jest.spyOn(WalSync.prototype, 'sync').mockImplementation(
      () =>
        new Promise<void>((resolve, reject) => {
          syncs.push({ end: resolve, fail: reject });
        }),
    );
    return { syncs, restore: () => sync.mockRestore() };
  };
  const aWhile = async () => {
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
  };

  it('so that each acknowledged command has a commit and a sync of its own before it', async () => {
    const engine = await startEngine();
    await engine.deploy(simple);
    expect(setting(engine, 'journal_mode')).toEqual(['wal']);
    const sync = jest.spyOn(WalSync.prototype, 'sync');

    const before = commitsIn(engine);
    for (let number = 1; number <= 5; number += 1) {
      await engine.create('p');
      expect(commitsIn(engine)).toBe(before + number);
      expect(sync).toHaveBeenCalledTimes(number);
    }
    sync.mockRestore();
  });

  it('and nobody is answered before it has ended; who comes meanwhile shares the next one', async () => {
    const engine = await startEngine();
    await engine.deploy(simple);
    const before = commitsIn(engine);
    const { syncs, restore } = slowDisk();
    const answered: string[] = [];
    const create = (name: string) => engine.create('p').then(() => answered.push(name));

    const first = create('first');
    await aWhile();
    const others = [create('second'), create('third')];
    await aWhile();
    expect(answered).toEqual([]);
    expect(commitsIn(engine)).toBe(before + 1);

    syncs[0]!.end();
    await first;
    await aWhile();
    expect(answered).toEqual(['first']);
    expect(commitsIn(engine)).toBe(before + 2);

    restore();
    syncs[1]!.end();
    await Promise.all(others);
    expect(answered).toEqual(['first', 'second', 'third']);
    expect(syncs).toHaveLength(2);
  });

  it('so a worker that waits gets a job with the commit that makes it', async () => {
    const engine = await startEngine();
    await engine.deploy(simple);
    const before = commitsIn(engine);
    const { syncs, restore } = slowDisk();
    const given: ActivatedJob[] = [];
    const activation = { jobType: 'work', worker: 'test', timeout: MINUTE, maxJobsToActivate: 1 };
    engine.engine.onJobsAvailable('work', () => {
      void engine.engine
        .execute({ type: 'activateJobs', ...activation })
        .then(({ jobs }) => given.push(...jobs));
    });

    const created = engine.create('p');
    await aWhile();
    expect(syncs).toHaveLength(1);
    expect(given).toEqual([]);
    syncs[0]!.end();
    const processInstanceKey = await created;
    await aWhile();

    expect(given).toMatchObject([{ processInstanceKey }]);
    expect(commitsIn(engine)).toBe(before + 1);
    restore();
    expectReplayEqual(engine);
  });

  it('so a snapshot holds nothing of what was decided meanwhile', async () => {
    const engine = await startEngine();
    await engine.deploy(simple, model('q', start(), end(), chain('start', 'end')));
    await engine.create('p');
    const [{ jobKey: key }] = (await engine.activate('work')) as [ActivatedJob];
    const begin = (count: number) => Promise.all(Array.from({ length: count }, () => engine.create('q')));
    // A snapshot is written after 50,000 events.
    while (engine.engine.holdable.position()! < 49_000) await begin(100);
    const { syncs, restore } = slowDisk();

    const first = begin(200);
    await aWhile();
    const others = [engine.execute({ type: 'updateJob', jobKey: key, retries: 5 }), engine.completeJob(key)];
    await aWhile();
    syncs[0]!.end();
    await first;
    await aWhile();
    const dataDir = engine.copyOfDisk();
    restore();
    syncs[1]!.end();
    await Promise.all(others);

    const { clock } = engine;
    const killed = await startEngine({ dataDir, clock });
    expect(contentOf(killed.state)).toEqual(contentOf(engine.state));
  });

  it('and fails: nobody is told yes, and no further command is taken', async () => {
    const engine = await startEngine();
    await engine.deploy(simple);
    const { syncs, restore } = slowDisk();

    const first = engine.create('p');
    await aWhile();
    const second = engine.create('p');
    await aWhile();
    syncs[0]!.fail(new Error('input/output error'));

    await expect(first).rejects.toThrow('input/output error');
    await expect(second).rejects.toThrow('input/output error');
    await expect(engine.create('p')).rejects.toThrow('has stopped');
    expect(engine.defects).toEqual([new Error('input/output error')]);
    restore();
  });
});

// helpers

/** Frames that end a transaction: they carry the size of the database. */
function commitsIn({ dataDir }: TestEngine): number {
  const wal = readFileSync(join(dataDir, 'engine.db-wal'));
  const frame = 24 + wal.readUInt32BE(8);
  let commits = 0;
  for (let at = 32; at + frame <= wal.length; at += frame) {
    if (wal.readUInt32BE(at + 4) !== 0) commits += 1;
  }
  return commits;
}
