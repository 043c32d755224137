import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openEngine } from '../../engine/engine.js';
import { projections } from '../../engine/projections/projections.js';
import { chain, end, model, serviceTask, start } from '../engine/support/bpmn.js';
import { readData } from '../engine/support/data-on-disk.js';
import { contentOf } from '../engine/support/expect-sound.js';
import { FakeClock } from '../engine/support/fake-clock.js';
import { engineMaintenance } from './support/engine-maintenance.js';
import { EngineProgram } from './support/engine-program.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-check-'));
  folders.push(folder);
  return folder;
};

/** What an orderly stop leaves: log, snapshot and search tables with twenty instances that wait. */
const whole = await (async () => {
  const dataDir = newFolder();
  const engine = await openEngine({
    dataDir: join(dataDir, 'engine'),
    systemClock: new FakeClock(),
    projections,
  });
  const content = model('p', start(), serviceTask('work'), end(), chain('start', 'work', 'end'));
  await engine.execute({ type: 'deployResources', resources: [{ name: 'p.bpmn', content }] });
  for (let number = 0; number < 20; number += 1)
    await engine.execute({
      type: 'createProcessInstance',
      processDefinition: { id: 'p' },
      variables: { number },
    });
  // Who asks for them has the search tables catch up with the log.
  expect(engine.read.database.open).toBe(true);
  await engine.close();
  return dataDir;
})();

function damagedBy(statement: string): string {
  const dataDir = newFolder();
  cpSync(whole, dataDir, { recursive: true });
  const database = new Database(join(dataDir, 'engine', 'engine.db'));
  database.exec(statement);
  database.close();
  return dataDir;
}

describe('a check', () => {
  it('of a running engine that is sound says so, and leaves nothing behind', async () => {
    const dataDir = newFolder();
    cpSync(whole, dataDir, { recursive: true });
    const engine = new EngineProgram(dataDir);
    await engine.start();

    const checked = await engineMaintenance(dataDir, 'check');

    await engine.end('SIGTERM');
    expect(checked).toEqual({ code: 0, output: expect.stringContaining('Sound') });
    expect(readdirSync(dataDir)).toEqual(['engine']);
  });

  it('names the row of a search table that changed, also when it is no text any more, and repairs it', async () => {
    const key = '(SELECT max(process_instance_key) FROM search_process_instances)';
    const dataDir = damagedBy(
      `UPDATE search_process_instances SET process_definition_id = CAST(x'ff70' AS TEXT) WHERE process_instance_key = ${key}`,
    );
    const before = contentOf(readData(join(whole, 'engine')).state);

    const { code, output } = await engineMaintenance(dataDir, 'check');
    expect(code).toBe(2);
    expect(output).toMatch(/search_process_instances: 1 rows that the log does not give.+the log gives \d+/);
    expect(output).toMatch(/the log is whole: nothing is lost/);

    expect(await engineMaintenance(dataDir, 'check', '--repair')).toMatchObject({ code: 0 });
    expect(await engineMaintenance(dataDir, 'check')).toMatchObject({ code: 0 });
    expect(readdirSync(dataDir)).toEqual(['engine', expect.stringMatching(/^engine\.before-/)]);
    expect(contentOf(readData(join(dataDir, 'engine')).state)).toEqual(before);
  });

  it.each([
    [
      'a missing row',
      'DELETE FROM search_jobs WHERE job_key = (SELECT min(job_key) FROM search_jobs)',
      /search_jobs: 0 rows.+1 missing/,
    ],
    ['a missing table', 'DROP TABLE search_variables', /search_variables: cannot be read/],
    [
      'a changed snapshot',
      'UPDATE engine_snapshot SET content = replace(content, \'"p"\', \'"q"\') WHERE part = 1',
      /the snapshot is not as it was written/,
    ],
  ])('finds %s', async (_name, statement, finding) => {
    const { code, output } = await engineMaintenance(damagedBy(statement), 'check');
    expect([code, output]).toEqual([2, expect.stringMatching(finding)]);
  });

  it('finds a changed record of the log that a snapshot holds, and does not repair what only a backup can', async () => {
    const dataDir = damagedBy('UPDATE engine_log SET timestamp = timestamp + 1 WHERE position = 1');

    const { code, output } = await engineMaintenance(dataDir, 'check', '--repair');

    expect(code).toBe(2);
    expect(output).toMatch(/damaged after position 0.+\n.*\n*.*restore a backup/);
    expect(readdirSync(dataDir)).toEqual(['engine']);
  });
});
