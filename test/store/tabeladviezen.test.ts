import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AFGESCHERMD } from '../../domain/toegang/afgeschermd.js';
import type { Tabeladvies } from '../../domain/weging/tabeladvies.js';
import { regisseur, riec, weger, zorgcoordinator } from '../builders/betrokkenen.js';
import { Keten, onbestaand } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const D8: Tabeladvies = {
  sleutel: '30-1',
  tabel: 'partnerselectie',
  tabelVersie: 2,
  regels: ['D8_3', 'D8_18'],
  uitkomst: [{ partner: 'POLITIE', rol: 'veiligheid' }],
};
const D10: Tabeladvies = {
  sleutel: '10-1',
  tabel: 'bedenktijd',
  tabelVersie: 1,
  regels: ['D10_4'],
  uitkomst: { b8: 'TOETS', maxDuur: '3 maanden', handeling: 'laat toetsen' },
};

describe('een advies buiten de weging (INV16)', () => {
  let test: TestStore;
  let keten: Keten;
  let casusId: string;
  beforeAll(async () => {
    test = await openTestStore();
    keten = new Keten(test);
    ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await withRaw(test, async (raw) => {
      await raw.exec(
        `insert into casusrelatie values ('${casusId}', 'UITNODIGING', 'r05.riec', '2026', null)`,
      );
    });
    await keten.systeem.recordTabeladviezen({ casusId, adviezen: [D8] });
    test.clock.turn(60);
    // A later step asks about everything once more.
    await keten.systeem.recordTabeladviezen({ casusId, adviezen: [D8, D10] });
  });
  afterAll(() => test.dispose());

  it('blijft bij de casus, elk één keer, met tabel, versie en elke regel', async () => {
    expect(await keten.als(weger).readTabeladviezen(casusId)).toEqual([
      { ...D10, vastgelegdOp: '2026-11-24T10:00:00.000Z' },
      { ...D8, vastgelegdOp: '2026-11-24T09:00:00.000Z' },
    ]);
  });

  it('is voor wie de weging mag lezen; voor wie de casus niet ziet bestaat het niet', async () => {
    expect(await keten.als(regisseur).readTabeladviezen(casusId)).toHaveLength(2);
    expect(await keten.als(riec, 'casusoverleg').readTabeladviezen(casusId)).toEqual(AFGESCHERMD);
    for (const id of [casusId, onbestaand])
      await expect(keten.als(zorgcoordinator).readTabeladviezen(id)).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
  });

  it('weigert wat geen regel van een beslistabel is', async () => {
    const adviezen = [{ ...D8, sleutel: 'x', regels: ['zomaar'] }];
    await expect(keten.systeem.recordTabeladviezen({ casusId, adviezen })).rejects.toThrow();
  });
});
