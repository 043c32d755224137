import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { regisseur } from '../builders/betrokkenen.js';
import { Command } from '../processes/support/command.js';
import { Keten } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';

/** The commands of an administrator as programs of their own, beside a store that is open, on either database. */
describe('opdrachten voor het verwerkingslog, uit de shell', () => {
  let test: TestStore;
  const vandaag = dagVan(new Date());
  beforeEach(async () => {
    test = await openTestStore(new Date().toISOString());
    await new Keten(test).als(regisseur).recordGebruiker(regisseur);
  });
  afterEach(() => test.dispose());

  function run(program: 'verify' | 'export', ...words: string[]) {
    const address = test.database.opties.postgres?.applicatie;
    const settings = { DATA_DIR: test.dataDir, ...(address === undefined ? {} : { DATABASE_URL: address }) };
    return new Command(settings, [`verwerkingslog/${program}.js`, ...words]).end();
  }

  it('log:verify zegt dat het heel is, en vindt daarna de regel die veranderd is', async () => {
    expect(await run('verify')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Het verwerkingslog is heel: 1 regel'),
    });
    await withRaw(test, async (raw) => {
      await raw.removeGuard('verwerkingslog_wijzigt_niet', 'verwerkingslog');
      await raw.exec("update verwerkingslog set regel = replace(regel, 'lezen', 'wijzigen') || ' '");
    });

    const { code, output } = await run('verify');

    expect(code).toBe(2);
    expect(output).toContain('Regel 1: deze regel is veranderd.');
  }, 60_000);

  it('log:export schrijft de dagen in een bestand dat alleen de eigenaar leest, en legt dat vast', async () => {
    const naar = join(test.dataDir, 'uitvoer.jsonl');
    const periode = ['--van', vandaag, '--tot', vandaag, '--naar', naar];

    const geweigerd = await run('export', ...periode, '--reden', 'te kort');
    const { code, output } = await run(
      'export',
      ...periode,
      '--reden',
      'Verzoek van de toezichthouder in 2026',
    );

    expect(geweigerd.code).toBe(1);
    expect([code, output]).toEqual([0, expect.stringMatching(/^[1-9]\d* regels? sta/)]);
    const regels = (await readFile(naar, 'utf8')).trim().split('\n');
    expect(JSON.parse(regels[0] ?? '')).toHaveProperty('trace_id');
    const controle = await test.store.verwerkingslog.verify();
    expect(controle).toMatchObject({ heel: true, regels: 2 });
    expect(
      (await run('export', ...periode, '--reden', 'Verzoek van de toezichthouder in 2026')).output,
    ).toContain('bestaat al');
  }, 60_000);
});
