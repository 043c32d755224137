import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projections } from '../../../engine/projections/projections.js';
import { chain, definitions, end, message, messageStart, process, serviceTask } from '../support/bpmn.js';
import { DAY } from '../support/fake-clock.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import type { TestEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const begun = definitions(
  message('m', 'begin'),
  process('p', messageStart('start', 'm'), serviceTask('work'), end(), chain('start', 'work', 'end')),
);

/** How often a text stands in the files of the engine, in whatever part of a page. */
function timesOnDisk({ dataDir }: TestEngine, text: string): number {
  const files = ['engine.db', 'engine.db-wal'].map((name) => join(dataDir, name)).filter(existsSync);
  return files.reduce((sum, file) => sum + readFileSync(file).toString('latin1').split(text).length - 1, 0);
}

/** An instance that a message starts, with a text in many places: log, search tables, indexes, old values. */
async function run(engine: TestEngine, mark: string): Promise<void> {
  const variables = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [name, `${mark}-${Math.random()}-${'x'.repeat(Math.random() * 300)}`]),
  );
  await engine.publish('begin', '', { variables });
  await engine.work('work', { a: `${mark}-${Math.random()}` });
}

it('after a deletion no byte of an instance is left, wherever pages were split or rows were moved', async () => {
  // given
  const engine = await startEngine({ tables: projections });
  await engine.deploy(begun);
  for (let number = 0; number < 250; number += 1) await run(engine, number % 2 === 0 ? 'STAYS' : 'SECRET');
  const { dataDir, clock } = engine;
  await engine.stop();
  const next = await startEngine({ tables: projections, dataDir, clock });
  const ended = next.engine.read.database
    .prepare(`SELECT DISTINCT process_instance_key FROM search_variables WHERE value LIKE '"SECRET%'`)
    .raw()
    .all() as [number][];
  expect(ended).toHaveLength(125);
  expect(timesOnDisk(next, 'SECRET')).toBeGreaterThan(500);

  // when
  const deletions = ended.map(([key]) =>
    next.execute({ type: 'deleteProcessInstance', processInstanceKey: String(key) as never }),
  );
  await Promise.all(deletions);

  // then
  expect(timesOnDisk(next, 'STAYS')).toBeGreaterThan(500);
  // The messages that started them leave when nobody can get them any more.
  await next.advance(2 * 60 * 60_000);
  expect(timesOnDisk(next, 'SECRET')).toBe(0);
});

it('the disk does not grow with what has ended, and gives back what is free', async () => {
  const total = 450;
  const sizeAfter = async (historyTimeToLive: string) => {
    const engine = await startEngine({ tables: projections, historyTimeToLive });
    await engine.deploy(begun);
    for (let number = 0; number < total; number += 15) {
      const some = Array.from({ length: 15 }, () => engine.publish('begin', '', { variables: { number } }));
      await Promise.all(some);
      const jobs = await engine.activate('work');
      await Promise.all(jobs.map(({ jobKey }) => engine.completeJob(jobKey)));
      await engine.advance(DAY);
    }
    const size = statSync(join(engine.dataDir, 'engine.db')).size;
    const [rows] = engine.engine.read.database
      .prepare('SELECT count(*) FROM search_process_instances')
      .raw()
      .get() as [number];
    return { size, rows };
  };

  const kept = await sizeAfter('P1000D');
  const left = await sizeAfter('P3D');

  expect(kept.rows).toBe(total);
  expect(left.rows).toBeLessThanOrEqual(75);
  expect(left.size).toBeLessThan(kept.size / 2);
});
