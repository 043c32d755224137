import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../config/env.js';
import { verifyReport } from '../../start/verwerkingslog/verify-report.js';
import { verifyVerwerkingslog } from '../../start/verwerkingslog/verify-verwerkingslog.js';
import { openZegelkluis } from '../../store/verwerkingslog/zegels/open-zegelkluis.js';
import { regisseur } from '../builders/betrokkenen.js';
import { Keten } from '../store/support/keten.js';
import { type TestStore, openTestStore } from '../store/support/open-test-store.js';

describe('log:verify', () => {
  let test: TestStore;
  beforeEach(async () => {
    test = await openTestStore();
  });
  afterEach(() => test.dispose());
  const verify = () =>
    verifyVerwerkingslog({ settings: readSettings({ DATA_DIR: test.dataDir }), clock: test.clock });

  it('controleert een log dat in gebruik is, met de zegels erbij', async () => {
    await new Keten(test).als(regisseur).recordGebruiker(regisseur);
    test.clock.set('2026-11-25T09:00:00Z');
    await test.store.verwerkingslog.seal(await openZegelkluis({ dataDir: test.dataDir }));

    const { heel, regels } = await verify();

    expect(heel).toBe(true);
    expect(regels).toEqual([
      'Het verwerkingslog is heel: 1 regel, op volgorde en niet veranderd.',
      '1 zegel klopt; het laatste is van 2026-11-24.',
    ]);
    await new Keten(test).als(regisseur).recordGebruiker(regisseur);
  });

  it('een dag die al lang verzegeld had moeten zijn is geen log dat heel is', async () => {
    await new Keten(test).als(regisseur).recordGebruiker(regisseur);
    test.clock.set('2026-11-27T09:00:00Z');

    const { heel, regels } = await verify();

    expect(heel).toBe(false);
    expect(regels.join(' ')).toContain('Regels vanaf 2026-11-24 zijn niet verzegeld.');
  });

  it('een leeg log wordt niet heel genoemd', async () => {
    expect(await verify()).toMatchObject({ heel: false });
  });
});

it('waar geen database is wordt er geen gemaakt', async () => {
  const leeg = await mkdtemp(join(tmpdir(), 'leeg-'));
  await expect(
    verifyVerwerkingslog({ settings: readSettings({ DATA_DIR: leeg }), clock: { now: () => new Date() } }),
  ).rejects.toThrow(/geen dossierdatabase/);
  await rm(leeg, { recursive: true });
});

it('wat er mis is staat er in gewone woorden, met regel en dag', () => {
  const { heel, regels } = verifyReport({
    log: { heel: false, volgnummer: 12, wat: 'VERANDERD' },
    zegelbreuken: [{ dag: '2026-11-23', wat: 'HANDTEKENING' }],
    verzegeld: ['2026-11-23'],
    vandaag: '2026-11-24',
  });
  expect(heel).toBe(false);
  expect(regels).toEqual([
    'Het verwerkingslog is NIET heel.',
    '  Regel 12: deze regel is veranderd.',
    '  Zegel van 2026-11-23: de handtekening klopt niet: het zegel is veranderd of met een andere sleutel gemaakt.',
    'Laat alles staan zoals het is, maak een kopie, en waarschuw de privacyofficer.',
  ]);
});
