import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { meldpunt, officier, regisseur, riec, weger, zorgcoordinator } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const INVOER = { profiel: 'RISICO', instrument: 'SCIL', afgenomenOp: '2026-11-20' };

let test: TestStore;
let keten: Keten;
let plaats: { casusId: string; dossierId: string };
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  const { casusId } = await keten.registreer(S01.melding, S01.registratie);
  await keten.weeg({ casusId, wie: weger, ...S01 });
  const [persoon] = await keten.als(regisseur).readPersonen(casusId);
  plaats = { casusId, dossierId: persoon!.dossierId };
});
afterEach(() => test.dispose());

const als = (wie: Professional) => keten.als(wie, 'wegen');
const zet = (sql: string) => withRaw(test, (raw) => raw.exec(sql));
const coordineert = () =>
  zet(
    `insert into casusrelatie (casus_id, soort, groep, vanaf) values ('${plaats.casusId}', 'TOEWIJZING', 'r06.mee', '2026-11-24')`,
  );

describe('het risicoprofiel van een persoon (E09)', () => {
  it('wordt na F2 vastgelegd door wie de tweede weging schrijft, ook de zorgcoördinator van de casus', async () => {
    await zet("update casus set fase = 'F4'");
    await coordineert();
    for (const wie of [weger, regisseur, zorgcoordinator]) await als(wie).keepLvbProfiel(plaats, INVOER);
    const [persoon] = await keten.als(regisseur).readPersonen(plaats.casusId);
    if (!persoon || isAfgeschermd(persoon.kenmerken)) throw new Error('Expected readable kenmerken');
    expect(persoon.kenmerken.lvbProfiel).toEqual(INVOER);
  });

  it.each([
    ['het meldpunt, dat zijn taak heeft', meldpunt],
    ['politie en OM', officier],
    ['een partner zonder uitnodiging', riec],
    ['een zorgcoördinator van een andere casus', zorgcoordinator],
  ])('bestaat niet voor %s', async (_wie, wie) => {
    await zet("update casus set fase = 'F4'");
    await expect(als(wie).keepLvbProfiel(plaats, INVOER)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('houdt geen antwoorden, geen dag die nog komt, en niets van een gesloten casus', async () => {
    const metAntwoord = { ...INVOER, vraag1: 'ja' };
    const morgen = { ...INVOER, afgenomenOp: '2026-11-25' };
    await expect(als(regisseur).keepLvbProfiel(plaats, metAntwoord)).rejects.toMatchObject({
      code: 'ONGELDIG',
    });
    await expect(als(regisseur).keepLvbProfiel(plaats, morgen)).rejects.toMatchObject({
      velden: { afgenomenOp: 'Kies vandaag of een dag eerder.' },
    });
    await zet("update casus set status = 'GESLOTEN'");
    await expect(als(regisseur).keepLvbProfiel(plaats, INVOER)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is in de melding een taak van het meldpunt, en van wie de zorg al coördineert', async () => {
    const groepen = async () =>
      (await keten.als(regisseur).readCasus(plaats.casusId)).wachtpunten.find(
        ({ taak }) => taak === 'lvb-afnemen',
      )?.eigenaarGroepen;
    await zet("update casus set fase = 'F1'");
    await keten.zetKlaar(plaats.casusId, 'lvb-afnemen');
    expect(await groepen()).toEqual(['r02.veilig-thuis']);
    await coordineert();
    await keten.zetKlaar(plaats.casusId, 'lvb-afnemen');
    expect(await groepen()).toEqual(['r02.veilig-thuis', 'r06.mee']);
  });
});
