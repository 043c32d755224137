import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { closeEngines, newFolder, startEngine } from '../support/start-engine.js';

/** A folder with the log of the first format, changed by `sql` when that is given. */
function oldFolder(sql?: string): string {
  const dataDir = newFolder();
  mkdirSync(dataDir, { recursive: true });
  const database = new Database(join(dataDir, 'engine.db'));
  database.exec(readFileSync('test/engine/storage/first-format.sql', 'utf8'));
  if (sql !== undefined) database.exec(sql);
  database.close();
  return dataDir;
}

afterEach(closeEngines);

describe('a log of the first format', () => {
  it('goes on where it stopped: what waited waits, what ended has ended', async () => {
    const engine = await startEngine({ dataDir: oldFolder() });
    const jobs = await engine.activate('werk');
    expect(jobs.map(({ variables }) => variables)).toEqual([{ nummer: 2 }]);
    await engine.completeJob(jobs[0]!.jobKey);
    expect(await engine.activate('werk')).toEqual([]);
  });

  it('is brought up to date once, and gives no key a second time', async () => {
    const dataDir = oldFolder();
    const first = await startEngine({ dataDir });
    const created = await first.create('oud');
    await first.engine.close();
    const again = await startEngine({ dataDir });
    expect(BigInt(created)).toBeGreaterThan(2_251_799_813_685_262n);
    expect(await again.create('oud')).not.toBe(created);
    expect(await again.activate('werk')).toHaveLength(3);
  });

  it('that was changed is refused, and stays as it was', async () => {
    const dataDir = oldFolder(
      "UPDATE engine_log SET events = replace(events, 'oud', 'out') WHERE position = 3",
    );
    const refused = 'The event log is damaged after position 2';
    for (let attempt = 1; attempt <= 2; attempt += 1)
      await expect(startEngine({ dataDir })).rejects.toThrow(refused);
  });
});
