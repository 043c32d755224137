import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeldingBevestiging } from '../../store/repository.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { fg, gemeente, meldpunt, piket, regisseur, weger } from '../builders/betrokkenen.js';
import { readSleutelbestand, replaceSleutelbestand } from '../../store/sleutelring/sleutelbestand.js';
import { addSleutel, removeSleutel } from '../../store/sleutelring/sleutelring.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { S08 } from './support/scenarios.js';

const REDEN = 'Zelfde geboortedatum, en de school bevestigt het.';
const nietGevonden = { code: 'NIET_GEVONDEN' };
const WIE = { naam: 'Vera Verzonnen', geboortedatum: '2004-03-09', telefoon: '06 1234 5678' };

let test: TestStore;
let keten: Keten;
let bekend: MeldingBevestiging;
let nieuw: MeldingBevestiging;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  bekend = await keten.registreer(aRustigeMelding({ wie: WIE }), S08.registratie);
  nieuw = await keten.meld(aRustigeMelding({ wie: { ...WIE, naam: 'Vera Versonnen' } }));
});
afterEach(() => test.dispose());

const zoek = async ({ casusId, meldingId }: MeldingBevestiging, elementInstanceKey = newKey()) =>
  (await keten.systeem.findKandidaten({ casusId, meldingId, elementInstanceKey })).aantalKandidaten;

async function oordeel(match: 'BEKEND' | 'NIEUW' | 'TWIJFEL', kandidaat = '1') {
  const { casusId } = nieuw;
  const inhoud = { kandidaat, reden: REDEN };
  await keten.doeTaak({ casusId, taak: 'match-beoordelen', wie: meldpunt, inhoud, variables: { match } });
  const stap = { casusId, elementInstanceKey: newKey(), oordeel: match };
  return [await keten.systeem.recordMatch(stap), await keten.systeem.recordMatch(stap)];
}

const standen = async () => (await keten.als(regisseur).readMatches(nieuw.casusId)).map(({ stand }) => stand);

describe('mogelijke bekenden zoeken', () => {
  it('vindt een bestaand dossier; twee keer draaien stelt het één keer voor', async () => {
    const stap = newKey();
    expect(await zoek(nieuw, stap)).toBe(1);
    expect(await zoek(nieuw, stap)).toBe(1);
    expect(await standen()).toEqual(['VOORGESTELD']);
  });

  it('vindt niets bij een naam alleen, en nooit het eigen dossier', async () => {
    const naamAlleen = await keten.meld(aRustigeMelding({ wie: { naam: WIE.naam } }));
    expect(await zoek(naamAlleen)).toBe(0);
    expect(await zoek(bekend)).toBe(0);
  });

  it('schrijft een regel per dossier dat is vergeleken', async () => {
    await zoek(nieuw);
    const regels = (await logLines(test)).filter(({ verwerking }) => verwerking === 'PERSONEN_VERGELEKEN');
    expect(regels).toMatchObject([{ betrokkeneSoort: 'dossier', resultaat: 'OK' }]);
  });

  it('laat in de database geen naam, datum of nummer achter', async () => {
    await zoek(nieuw);
    const inhoud = JSON.stringify(await dump(test));
    for (const geheim of ['Verzonnen', 'verzonnen', '2004-03-09', '31612345678', '06 1234 5678'])
      expect(inhoud).not.toContain(geheim);
    await withRaw(test, async (raw) => {
      const tokens = await raw.rows('select token from persoonindex');
      expect(tokens.flat().every((token) => /^[0-9a-f]{5}$/.test(String(token)))).toBe(true);
    });
  });
});

describe('wie mogelijke bekenden ziet', () => {
  beforeEach(() => zoek(nieuw));

  it('meldpunt en procesregie', async () => {
    for (const wie of [meldpunt, regisseur])
      expect(await keten.als(wie).readMatches(nieuw.casusId)).toMatchObject([
        { persoon: { naam: 'Vera Verzonnen' }, heeftOpenCasus: true },
      ]);
    const reden = 'Verzoek om inzage van een betrokkene';
    expect(await keten.als(fg, 'toezicht', reden).readMatches(nieuw.casusId)).toHaveLength(1);
  });

  it('voor anderen is er geen', async () => {
    await keten.systeem.createDossiers({ ...nieuw, elementInstanceKey: newKey() });
    await keten.systeem.openWeging({ casusId: nieuw.casusId, elementInstanceKey: newKey() });
    await keten.systeem.alarmPiket({ casusId: nieuw.casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
    for (const wie of [weger, piket]) expect(await keten.als(wie).readMatches(nieuw.casusId)).toEqual([]);
    await expect(keten.als(gemeente).readMatches(nieuw.casusId)).rejects.toMatchObject(nietGevonden);
    await expect(
      keten.als(weger).judgeMatch(nieuw.casusId, { oordeel: 'BEKEND', nummer: 1, reden: REDEN }),
    ).rejects.toMatchObject(nietGevonden);
  });

  it('de tijdlijn zegt het alleen tegen wie erover oordeelt', async () => {
    await oordeel('TWIJFEL');
    await keten.systeem.openWeging({ casusId: nieuw.casusId, elementInstanceKey: newKey() });
    const soorten = async (wie: typeof weger) =>
      (await keten.als(wie).readTijdlijn(nieuw.casusId)).map(({ gebeurtenis }) => gebeurtenis);
    expect(await soorten(regisseur)).toContain('MATCH_BEOORDEELD');
    expect(await soorten(weger)).not.toContain('MATCH_BEOORDEELD');
  });
});

describe('een oordeel', () => {
  beforeEach(() => zoek(nieuw));

  it('bekend met een open casus: samengevoegd, en ongedaan gemaakt zoals het was (INV18)', async () => {
    expect(await oordeel('BEKEND')).toEqual(['SAMENGEVOEGD', 'SAMENGEVOEGD']);
    expect(await keten.als(regisseur).readMeldingen(bekend.casusId)).toHaveLength(2);
    const [match] = await keten.als(regisseur).readMatches(bekend.casusId);
    expect(match).toMatchObject({ stand: 'BEVESTIGD', isOngedaanTeMaken: true, reden: REDEN });

    const ongedaan = { voorstelId: match!.voorstelId, reden: REDEN };
    await expect(
      keten.als(regisseur).undoMatch(bekend.casusId, { ...ongedaan, reden: 'te kort' }),
    ).rejects.toMatchObject({ code: 'MOTIVERING_ONTBREEKT' });
    await keten.als(regisseur).undoMatch(bekend.casusId, ongedaan);

    expect(await keten.als(regisseur).readMeldingen(bekend.casusId)).toHaveLength(1);
    expect(await keten.als(meldpunt).readCasus(nieuw.casusId)).toMatchObject({
      status: 'OPEN',
      fase: 'F0',
      volgendeStap: 'Melding registreren',
    });
    expect(await zoek(nieuw)).toBe(0);
    await expect(keten.als(regisseur).undoMatch(bekend.casusId, ongedaan)).rejects.toMatchObject(
      nietGevonden,
    );
  });

  it('bekend zonder open casus: verder op het bestaande dossier, zonder nieuw nummer', async () => {
    await close(bekend);
    const dossiers = async ({ casusId }: MeldingBevestiging) =>
      (await keten.als(regisseur).readPersonen(casusId)).map(({ dossiernummer }) => dossiernummer);
    const oud = await dossiers(bekend);

    expect(await oordeel('BEKEND')).toEqual(['VERDER', 'VERDER']);
    expect(await keten.systeem.createDossiers({ ...nieuw, elementInstanceKey: newKey() })).toBe(1);
    expect(await dossiers(nieuw)).toEqual(oud);

    const [match] = await keten.als(regisseur).readMatches(nieuw.casusId);
    await keten.als(regisseur).undoMatch(nieuw.casusId, { voorstelId: match!.voorstelId, reden: REDEN });
    const [eigen, ...meer] = await dossiers(nieuw);
    expect(meer).toEqual([]);
    expect(eigen).not.toBe(oud[0]);
    expect(await dossiers(bekend)).toEqual(oud);
  });

  it.each([
    ['NIEUW', 'AFGEWEZEN'],
    ['TWIJFEL', 'TWIJFEL'],
  ] as const)('%s: de melding blijft apart', async (match, stand) => {
    expect(await oordeel(match)).toEqual(['VERDER', 'VERDER']);
    expect(await standen()).toEqual([stand]);
    await keten.systeem.createDossiers({ ...nieuw, elementInstanceKey: newKey() });
    expect(await keten.als(regisseur).readPersonen(nieuw.casusId)).toHaveLength(1);
    expect(await keten.als(regisseur).readMeldingen(bekend.casusId)).toHaveLength(1);
  });
});

it('een dossier blijft vindbaar nadat zijn sleutel is gewisseld', async () => {
  const pad = join(test.dataDir, 'sleutels.json');
  const oud = readSleutelbestand(pad);
  await replaceSleutelbestand(pad, addSleutel(oud));
  expect(await zoek(nieuw)).toBe(1);

  await test.store.sleutels.reseal();
  await replaceSleutelbestand(
    pad,
    removeSleutel(readSleutelbestand(pad), oud.actief, await test.store.sleutels.countPerSleutel()),
  );
  const derde = await keten.meld(aRustigeMelding({ wie: WIE }));
  expect(await zoek(derde)).toBe(1);
});

async function close({ casusId }: MeldingBevestiging): Promise<void> {
  await withRaw(test, (raw) =>
    raw.exec(`update casus set status = 'GESLOTEN', fase = 'F8' where casus_id = '${casusId}'`),
  );
}
