import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Doel } from '../../domain/toegang/doel.js';
import {
  aProfessional,
  bestuur,
  fg,
  gemeente,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  weger,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { Keten, onbestaand } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { logLines, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const REDEN = 'De persoon zit nu in een auto naar het vliegveld.';
/** A member of another ketenregieteam: the role fits, the relation is not there. */
const buitenstaander = aProfessional('ander', ['r04.elders'], { organisatie: 'ELDERS' });
const nietGevonden = { code: 'NIET_GEVONDEN' };

let test: TestStore;
let keten: Keten;
let casusId: string;
let casusnummer: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId, casusnummer } = await keten.registreer(S01.melding, S01.registratie));
  await keten.systeem.alarmPiket({ casusId, elementInstanceKey: '1', soort: 'ACUUT' });
  await keten.weeg({ casusId, wie: weger, ...S01 });
  // The role group ties every member of the team to the casus; this one works elsewhere.
  await withRaw(test, (raw) =>
    raw.exec("update casusrelatie set tot = '2026' where groep in ('r04', 'r06')"),
  );
});
afterEach(() => test.dispose());

const ander = (doel: Doel = 'wegen') => keten.als(buitenstaander, doel);
const melderVan = async (wie: Professional) => (await keten.als(wie).readMeldingen(casusId))[0]!.melder;

describe('noodtoegang (D11.9)', () => {
  it('opent een uur wat de rol bij een casus mag zien, en sluit vanzelf', async () => {
    await expect(ander().readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    expect(await ander().openBreekglas(` ${casusnummer.toLowerCase()} `, REDEN)).toEqual({
      casusId,
      tot: '2026-11-24T10:00:00.000Z',
    });
    expect((await ander().readCasus(casusId)).casusnummer).toBe(casusnummer);
    expect(await ander().listCasussen()).toHaveLength(1);
    expect(isAfgeschermd((await ander().readPersonen(casusId))[0]!.personalia)).toBe(false);
    test.clock.turn(59);
    await ander().readCasus(casusId);
    test.clock.turn(1);
    await expect(ander().readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    await expect(ander().readPersonen(casusId)).rejects.toMatchObject(nietGevonden);
    expect(await ander().listCasussen()).toEqual([]);
  });

  it('is van één persoon en van één casus', async () => {
    const { casusId: tweede } = await keten.registreer(S01.melding, S01.registratie);
    await withRaw(test, (raw) => raw.exec("update casusrelatie set tot = '2026' where groep = 'r04'"));
    await ander().openBreekglas(casusnummer, REDEN);
    await expect(ander().readCasus(tweede)).rejects.toMatchObject(nietGevonden);
    const collega = { ...buitenstaander, gebruikerId: 'collega' };
    await expect(keten.als(collega).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('opent voor politie in de eigen casus wie er meldde', async () => {
    expect(isAfgeschermd(await melderVan(piket))).toBe(true);
    await keten.als(piket).openBreekglas(casusnummer, REDEN);
    expect(await melderVan(piket)).toMatchObject({ naam: 'Joris Mentorman' });
    test.clock.turn(60);
    expect(isAfgeschermd(await melderVan(piket))).toBe(true);
  });

  it('opent niet het compartiment van het strafrecht, en schrijft niet', async () => {
    const velden = { statusStrafrecht: { waarde: 'vervolging', vrijgegeven: false } };
    await keten.als(piket).saveStrafrecht(casusId, velden);
    const elders = aProfessional('elders', ['r07.elders']);
    await withRaw(test, (raw) => raw.exec("update casusrelatie set tot = '2026' where groep = 'r07'"));
    await keten.als(elders).openBreekglas(casusnummer, REDEN);
    const { velden: gezien, magSchrijven } = await keten.als(elders).readStrafrecht(casusId);
    expect(gezien.every(({ waarde }) => waarde === null)).toBe(true);
    expect(magSchrijven).toBe(false);
    await expect(keten.als(elders).saveStrafrecht(casusId, velden)).rejects.toMatchObject(nietGevonden);
    await ander().openBreekglas(casusnummer, REDEN);
    await expect(ander().requestHerweging(casusId, REDEN)).rejects.toMatchObject(nietGevonden);
  });

  it.each(['', 'nood', '                    ', '....................'])(
    'vraagt een reden, en "%s" is er geen',
    async (reden) => {
      const zonderReden = { code: 'MOTIVERING_ONTBREEKT' };
      await expect(ander().openBreekglas(casusnummer, reden)).rejects.toMatchObject(zonderReden);
      await expect(ander().openBreekglas(onbestaand, reden)).rejects.toMatchObject(zonderReden);
    },
  );

  it('meldt zich meteen bij procesregie en privacyofficer, en bij niemand anders', async () => {
    await ander().recordGebruiker(buitenstaander);
    await ander().openBreekglas(casusnummer, REDEN);
    const melding = {
      casusnummer,
      door: 'Collega ander (ELDERS)',
      reden: REDEN,
      vanaf: '2026-11-24T09:00:00.000Z',
      tot: '2026-11-24T10:00:00.000Z',
    };
    expect(await keten.als(regisseur).readBreekglasmeldingen()).toMatchObject([melding]);
    expect(await keten.als(fg, 'toezicht').readBreekglasmeldingen()).toMatchObject([melding]);
    for (const wie of [weger, piket, meldpunt, buitenstaander])
      await expect(keten.als(wie).readBreekglasmeldingen()).rejects.toMatchObject(nietGevonden);
    const rijen = await withRaw(test, (raw) => raw.rows('select * from breekglas'));
    expect(JSON.stringify(rijen)).not.toContain('vliegveld');
  });

  it('staat bij elke lezing als breekglas in het verwerkingslog, en gewone lezing niet', async () => {
    await ander().openBreekglas(casusnummer, REDEN);
    await ander().readCasus(casusId);
    await keten.als(piket).openBreekglas(casusnummer, REDEN);
    await keten.als(piket).readCasus(casusId);
    const regels = (await logLines(test)).filter(({ actie }) => actie === 'breekglas');
    expect(regels).toMatchObject([
      { gebruikerId: 'ander', verwerking: 'BREEKGLAS_GEOPEND', betrokkeneId: casusId },
      { gebruikerId: 'ander', verwerking: 'CASUS_GELEZEN', regel: 'D11.9 R04 procesgegevens' },
      { gebruikerId: 'piket', verwerking: 'BREEKGLAS_GEOPEND', veldgroep: 'melderidentiteit' },
    ]);
  });

  it('kan niet langer worden gemaakt, ook niet buiten de repository om', async () => {
    await ander().openBreekglas(casusnummer, REDEN);
    const langer = withRaw(test, (raw) => raw.exec("update breekglas set tot = '2030'"));
    await expect(langer).rejects.toThrow('noodtoegang wijzigt niet');
  });
});

describe('INV6: noodtoegang verraadt niet of een casus bestaat', () => {
  const gevallen: [string, Professional, Doel][] = [
    ['een partner zonder uitnodiging', riec, 'casusoverleg'],
    ['het bestuur', bestuur, 'toezicht'],
    ['een gemeente waar niemand woont', { ...gemeente, gemeente: '0222' }, 'casusoverleg'],
    ['wie alles al ziet', regisseur, 'wegen'],
    ['een doel dat niet bij de rol past', zorgcoordinator, 'beheer'],
    ['het OM dat niet is gebeld, met een verkeerd doel', officier, 'beheer'],
  ];

  it.each(gevallen)('aan %s', async (_naam, wie, doel) => {
    const vraag = async (kenmerk: string) => {
      const eerder = test.statements.length;
      const fout = await keten
        .als(wie, doel)
        .openBreekglas(kenmerk, REDEN)
        .catch((geweigerd: unknown) => String(geweigerd));
      return { fout, statements: test.statements.slice(eerder) };
    };
    const fout = await vraag('CAS-22222222');
    expect(await vraag(casusnummer)).toEqual(fout);
    expect(await vraag(casusId)).toEqual(fout);
    expect(await vraag(casusnummer.slice(0, -1))).toEqual(fout);
    expect(await vraag('%')).toEqual(fout);
    expect(fout.fout).toBe('DomainError: Dit is niet gevonden.');
  });
});
