import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { INHAALWOORDEN } from '../../domain/casus/inhalen.js';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import {
  bestuur,
  fg,
  gemeente,
  hulpverlener,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  weger,
  weger2,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';

const nietGevonden = { code: 'NIET_GEVONDEN' };
const TEKST = 'Zij belde vanuit de auto en huilde.';
const metMandaat: Professional = { ...regisseur, mandaten: ['afsluiten'] };

let test: TestStore;
let keten: Keten;
let casusId: string;
let meldingId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId, meldingId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await zet("fase = 'F3', prioriteit = 'P3', grondslagen = '[\"WGS_ZVH\"]'");
});
afterEach(() => test.dispose());

const stap = () => ({ casusId, elementInstanceKey: newKey() });
const als = (wie: Professional) => keten.als(wie, 'casusoverleg' as const);
const zet = (wat: string) =>
  withRaw(test, (raw) => raw.exec(`update casus set ${wat} where casus_id = '${casusId}'`));
const relateer = (soort: string, groep: string) =>
  withRaw(test, (raw) =>
    raw.exec(`insert into casusrelatie (casus_id, soort, groep, vanaf)
      values ('${casusId}', '${soort}', '${groep}', '2026-01-01T00:00:00.000Z') on conflict do nothing`),
  );
const berichten = async (name: string) =>
  (await test.store.outbox.takePending()).filter((bericht) => bericht.name === name);
/** Of the messages of this casus those that one voorval sent. */
const berichtenVan = async (voorvalId: string) =>
  (await test.store.outbox.takePending())
    .filter(({ messageId }) => messageId.includes(voorvalId))
    .map(({ name }) => name);
const gebeurtenissen = async (wie: Professional = regisseur) =>
  (await als(wie).readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);

async function meld(wie: Professional, invoer: Record<string, unknown>, voorvalId = randomUUID()) {
  await keten.als(wie, wie.rollen.includes('R02') ? 'melden' : 'uitvoeren').reportVoorval(casusId, {
    voorvalId,
    invoer,
  });
  return voorvalId;
}

/** Puts a task about this voorval ready and lets this person do it. */
async function doe(
  voorvalId: string,
  taak: TaakNaam,
  wie: Professional,
  variables: Record<string, unknown>,
  inhoud: Record<string, unknown> = { toelichting: LANGE_MOTIVERING },
) {
  const elementInstanceKey = newKey();
  const userTaskKey = newKey();
  await keten.systeem.openWachtpunt({
    casusId,
    periode: 1,
    elementInstanceKey,
    ...opdrachtVoor(taak),
    onderwerpId: voorvalId,
  });
  await keten.als(wie).recordGebruiker(wie);
  await keten.als(wie).saveTaakDossier({ userTaskKey, casusId, taak, inhoud, concept: false });
  return keten.systeem.checkTaakAfronding({
    userTaskKey,
    elementInstanceKey,
    casusId,
    taak,
    assignee: wie.gebruikerId,
    variables,
  });
}

describe('een acuut signaal', () => {
  it('alarmeert het piket, geeft voorrang en vraagt een nieuwe weging, in één keer', async () => {
    const voorvalId = await meld(weger, { soort: 'ACUUT_SIGNAAL', toelichting: TEKST });

    expect(await keten.als(piket).readPiketmeldingen()).toMatchObject([{ casusId, soort: 'ACUUT' }]);
    expect(await als(regisseur).readCasus(casusId)).toMatchObject({ prioriteit: 'P1' });
    expect(await berichtenVan(voorvalId)).toEqual(['acuut-signaal', 'herweging-gevraagd']);
    expect(await als(regisseur).readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'HERWEGING_GEVRAAGD', waarde: 'ACUUT_SIGNAAL' }),
    );
  });

  it('vraagt geen tekst', async () => {
    await meld(weger, { soort: 'ACUUT_SIGNAAL', toelichting: '' });
    expect(await als(regisseur).readVoorvallen(casusId)).toMatchObject([{ toelichting: null }]);
  });

  it('is met twee klikken één signaal', async () => {
    const voorvalId = await meld(weger, { soort: 'ACUUT_SIGNAAL' });
    await meld(weger, { soort: 'ACUUT_SIGNAAL' }, voorvalId);
    expect(await als(regisseur).readVoorvallen(casusId)).toHaveLength(1);
    expect(await berichtenVan(voorvalId)).toEqual(['acuut-signaal', 'herweging-gevraagd']);
  });

  it('geeft ook een casus voorrang die nog niet is gewogen', async () => {
    await zet("prioriteit = null, voorlopige_prioriteit = 'P4'");
    await meld(regisseur, { soort: 'ACUUT_SIGNAAL' });
    expect(await als(regisseur).readCasus(casusId)).toMatchObject({
      prioriteit: null,
      voorlopigePrioriteit: 'P1',
    });
  });

  it('houdt tekst buiten de motor en versleuteld in de opslag', async () => {
    await meld(weger, { soort: 'ACUUT_SIGNAAL', toelichting: TEKST });
    expect(JSON.stringify(await test.store.outbox.takePending())).not.toContain('auto');
    expect(JSON.stringify(await dump(test))).not.toContain('huilde');
    expect(await als(regisseur).readVoorvallen(casusId)).toMatchObject([{ toelichting: TEKST }]);
  });
});

describe('wie iets meldt en leest', () => {
  const kinds = [
    { soort: 'ACUUT_SIGNAAL' },
    { soort: 'INGREEP', waarde: 'POLITIE_INGEZET' },
    { soort: 'INTREKKING', waarde: 'MELDING' },
    { soort: 'ANDERE_REGIO', waarde: 'ANDERE_REGIO' },
  ];

  it.each<[string, Professional, string[], boolean]>([
    ['procesregie', regisseur, ['ACUUT_SIGNAAL', 'INGREEP', 'INTREKKING', 'ANDERE_REGIO'], true],
    ['het ketenregieteam', weger2, ['ACUUT_SIGNAAL', 'INGREEP', 'ANDERE_REGIO'], true],
    ['politie', piket, ['ACUUT_SIGNAAL', 'INGREEP', 'ANDERE_REGIO'], true],
    ['de zorgcoördinator', zorgcoordinator, ['ACUUT_SIGNAAL', 'INGREEP', 'INTREKKING', 'ANDERE_REGIO'], true],
    ['een uitgenodigde partner', riec, ['ACUUT_SIGNAAL', 'ANDERE_REGIO'], false],
    ['een actiehouder', hulpverlener, ['ACUUT_SIGNAAL'], false],
    ['de gemeente van de casus', gemeente, ['ACUUT_SIGNAAL', 'INGREEP', 'ANDERE_REGIO'], false],
  ])('%s', async (_wie, wie, mag, leest) => {
    await zet("gemeente = '0200'");
    await relateer('STRAFRECHT', 'r07.politie.piket');
    await relateer('TOEWIJZING', 'r06.mee');
    await relateer('UITNODIGING', 'r05.riec');
    await relateer('TOEWIJZING', 'r08.moviera');
    await relateer('GEMEENTE', 'r09.gemeente.0200');
    const gelukt: string[] = [];
    for (const invoer of kinds)
      await meld(wie, invoer).then(
        () => gelukt.push(invoer.soort),
        (fout: unknown) => expect(fout).toMatchObject({ code: 'GEEN_TOEGANG' }),
      );
    expect(gelukt).toEqual(mag);
    const gelezen = await keten.als(wie, 'uitvoeren').readVoorvallen(casusId);
    expect(gelezen).toHaveLength(leest ? mag.length : 0);
    const tijdlijn = (await keten.als(wie, 'uitvoeren').readTijdlijn(casusId)).map((een) => een.gebeurtenis);
    expect(tijdlijn.includes('ACUUT_SIGNAAL_GEMELD')).toBe(leest);
  });

  it.each([
    ['iemand zonder relatie met de casus', officier],
    ['het bestuur', bestuur],
    ['het meldpunt na de weging', meldpunt],
    ['de privacyofficer zonder reden', fg],
  ])('voor %s bestaat de casus niet', async (_wie, wie) => {
    await withRaw(test, (raw) => raw.exec(`delete from casusrelatie where groep like 'r07%'`));
    const poging = meld(wie, { soort: 'ACUUT_SIGNAAL' });
    await expect(poging).rejects.toMatchObject(nietGevonden);
    expect(await berichten('acuut-signaal')).toHaveLength(1);
  });

  it('de privacyofficer leest met een reden, en meldt niets', async () => {
    await meld(weger, { soort: 'ACUUT_SIGNAAL' });
    const toezicht = keten.als(fg, 'toezicht', 'Verzoek om inzage van een betrokkene');
    expect(await toezicht.readVoorvallen(casusId)).toHaveLength(1);
    const poging = toezicht.reportVoorval(casusId, {
      voorvalId: randomUUID(),
      invoer: { soort: 'ACUUT_SIGNAAL' },
    });
    await expect(poging).rejects.toMatchObject(nietGevonden);
  });

  it.each([
    ['een ingreep zonder soort', { soort: 'INGREEP' }, { waarde: expect.any(String) }],
    [
      'een ingreep met een soort van iets anders',
      { soort: 'INGREEP', waarde: 'TOESTEMMING' },
      { waarde: expect.any(String) },
    ],
    [
      'een tekst zonder einde',
      { soort: 'ACUUT_SIGNAAL', toelichting: 'x'.repeat(4_001) },
      { toelichting: expect.any(String) },
    ],
  ])('%s wordt geweigerd met een zin per veld', async (_wat, invoer, velden) => {
    await expect(meld(regisseur, invoer)).rejects.toMatchObject({ code: 'ONGELDIG', velden });
  });

  it('bij een gesloten casus kan niets worden gemeld', async () => {
    await zet("status = 'GESLOTEN', fase = 'F8'");
    await expect(meld(regisseur, { soort: 'ACUUT_SIGNAAL' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('een ingreep', () => {
  it('is meteen een feit, met voorrang, en procesregie hoort het zonder inhoud', async () => {
    const voorvalId = await meld(weger, { soort: 'INGREEP', waarde: 'POLITIE_INGEZET', toelichting: TEKST });
    expect(await als(regisseur).readCasus(casusId)).toMatchObject({ prioriteit: 'P1' });
    expect(await keten.als(regisseur).readPiketmeldingen()).toContainEqual(
      expect.objectContaining({ casusId, soort: 'INGREEP' }),
    );
    expect(await berichten('veiligheidsingreep')).toMatchObject([
      { correlationKey: casusId, variables: { voorvalId, ingreepSoort: 'POLITIE_INGEZET' } },
    ]);
  });

  it('laat een open toets opnieuw beginnen', async () => {
    const { toetsId } = await keten.systeem.requestDoorlaattoets({ ...stap(), uitkomst: 'TOETS' });
    const voorvalId = await meld(weger, { soort: 'INGREEP', waarde: 'IN_VEILIGHEID_GEBRACHT' });
    const verwerken = { ...stap(), voorvalId };
    await keten.systeem.processIngreep(verwerken);
    await keten.systeem.processIngreep(verwerken);
    expect(await berichten('doorlaattoets-bijgewerkt')).toMatchObject([{ correlationKey: toetsId }]);
  });

  it('zonder open toets is er niets te vertellen', async () => {
    const voorvalId = await meld(weger, { soort: 'INGREEP', waarde: 'IN_VEILIGHEID_GEBRACHT' });
    await keten.systeem.processIngreep({ ...stap(), voorvalId });
    expect(await berichten('doorlaattoets-bijgewerkt')).toEqual([]);
  });

  it('wordt getoetst door procesregie en iemand van een andere organisatie dan wie ingreep', async () => {
    const voorvalId = await meld(weger, { soort: 'INGREEP', waarde: 'POLITIE_INGEZET' });
    expect(await doe(voorvalId, 'ingreep-toetsen', regisseur, { toetsIngreep: 'DEELS' })).toEqual({
      akkoord: true,
    });
    expect(await doe(voorvalId, 'ingreep-meetoetsen', weger, { ingreepMeegelezen: 'AKKOORD' })).toMatchObject(
      { code: 'ORGANISATIE_GREEP_IN' },
    );
    expect(await doe(voorvalId, 'ingreep-meetoetsen', weger2, { ingreepMeegelezen: 'AKKOORD' })).toEqual({
      akkoord: true,
    });

    const afronden = { ...stap(), voorvalId, uitkomst: 'DEELS' as const };
    await keten.systeem.finishVoorval(afronden);
    await keten.systeem.finishVoorval(afronden);

    expect(await als(regisseur).readVoorvallen(casusId)).toMatchObject([{ uitkomst: 'DEELS' }]);
    expect((await gebeurtenissen()).filter((een) => een === 'INGREEP_GETOETST')).toHaveLength(1);
  });

  it('geeft een leerpunt zonder spoor naar de casus als zij niet terecht was, en anders geen', async () => {
    const lessen = () => keten.als(regisseur).listLeerpunten();
    const finish = async (uitkomst: 'DEELS' | 'ONTERECHT') => {
      const voorvalId = await meld(weger, { soort: 'INGREEP', waarde: 'POLITIE_INGEZET' });
      await doe(voorvalId, 'ingreep-toetsen', regisseur, { toetsIngreep: uitkomst });
      const afronden = { ...stap(), voorvalId, uitkomst };
      await keten.systeem.finishVoorval(afronden);
      await keten.systeem.finishVoorval(afronden);
      return voorvalId;
    };
    await finish('DEELS');
    expect(await lessen()).toEqual([]);

    const voorvalId = await finish('ONTERECHT');
    const gevonden = await lessen();
    expect(gevonden).toMatchObject([{ eigenaar: { naam: 'Procesregie' }, status: 'OPEN', isTeLaat: false }]);
    const { casusnummer } = await als(regisseur).readCasus(casusId);
    for (const spoor of [casusId, voorvalId, casusnummer])
      expect(JSON.stringify(gevonden)).not.toContain(spoor);
  });

  it('is per ingreep getoetst: het oordeel over de ene telt niet voor de andere', async () => {
    const eerste = await meld(weger, { soort: 'INGREEP', waarde: 'POLITIE_INGEZET' });
    const tweede = await meld(weger, { soort: 'INGREEP', waarde: 'ACTIE_GESTART' });
    await doe(eerste, 'ingreep-toetsen', regisseur, { toetsIngreep: 'TERECHT' });
    await expect(
      keten.systeem.finishVoorval({ ...stap(), voorvalId: tweede, uitkomst: 'TERECHT' }),
    ).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
  });
});

describe('een intrekking', () => {
  const ziet = async () => (await keten.als(riec, 'casusoverleg').listCasussen()).length === 1;

  async function trekToestemmingIn(grondslagen: string[]): Promise<string> {
    await zet(`grondslagen = '${JSON.stringify(grondslagen)}'`);
    await relateer('UITNODIGING', 'r05.riec');
    const voorvalId = await meld(regisseur, { soort: 'INTREKKING', waarde: 'TOESTEMMING' });
    await keten.systeem.suspendDelen({ ...stap(), voorvalId });
    return voorvalId;
  }

  it('sluit niets', async () => {
    await trekToestemmingIn(['toestemming']);
    expect(await als(regisseur).readCasus(casusId)).toMatchObject({ status: 'OPEN' });
  });

  it('stopt het delen dat alleen op toestemming rustte', async () => {
    await trekToestemmingIn(['toestemming']);
    expect(await ziet()).toBe(false);
    expect(await als(regisseur).readCasus(casusId)).toMatchObject({ grondslagen: [] });
    expect(await gebeurtenissen()).toContain('DELEN_OPGESCHORT');
  });

  it('laat delen doorgaan dat op iets anders rust', async () => {
    await trekToestemmingIn(['toestemming', 'WGS_ZVH']);
    expect(await ziet()).toBe(true);
    expect(await als(regisseur).readCasus(casusId)).toMatchObject({ grondslagen: ['WGS_ZVH'] });
  });

  it.each(['MELDING', 'AANGIFTE'])('van een %s raakt het delen niet', async (waarde) => {
    await zet(`grondslagen = '["toestemming"]'`);
    await relateer('UITNODIGING', 'r05.riec');
    const voorvalId = await meld(regisseur, { soort: 'INTREKKING', waarde });
    await keten.systeem.suspendDelen({ ...stap(), voorvalId });
    expect(await ziet()).toBe(true);
  });

  it('laat de keten alleen doorgaan op een andere grondslag, en deelt dan weer', async () => {
    const voorvalId = await trekToestemmingIn(['toestemming']);
    const besluit = { intrekGevolg: 'DOORGAAN' };
    expect(await doe(voorvalId, 'intrekking-beoordelen', metMandaat, besluit)).toMatchObject({
      code: 'GRONDSLAG_INGETROKKEN',
    });
    const inhoud = { toelichting: LANGE_MOTIVERING, grondslagen: ['vitaalBelang'] };
    expect(await doe(voorvalId, 'intrekking-beoordelen', metMandaat, besluit, inhoud)).toEqual({
      akkoord: true,
    });

    await keten.systeem.finishVoorval({ ...stap(), voorvalId, uitkomst: 'DOORGAAN' });

    expect(await als(regisseur).readCasus(casusId)).toMatchObject({ grondslagen: ['vitaalBelang'] });
    expect(await ziet()).toBe(true);
  });

  it('blijft opgeschort als de casus opnieuw wordt gewogen', async () => {
    const voorvalId = await trekToestemmingIn(['toestemming']);
    await doe(voorvalId, 'intrekking-beoordelen', metMandaat, { intrekGevolg: 'HERWEGEN' });
    await keten.systeem.finishVoorval({ ...stap(), voorvalId, uitkomst: 'HERWEGEN' });
    expect(await ziet()).toBe(false);
  });
});

describe('een andere regio', () => {
  it('die samen optrekt, wordt voortaan als partner geadviseerd', async () => {
    expect(await keten.systeem.readKenmerken(casusId)).not.toContain('buitenregio');
    const voorvalId = await meld(weger, { soort: 'ANDERE_REGIO', waarde: 'ANDERE_REGIO' });
    await doe(voorvalId, 'andere-regio-afstemmen', regisseur, { regioBesluit: 'SAMEN' });
    await keten.systeem.finishVoorval({ ...stap(), voorvalId, uitkomst: 'SAMEN' });
    expect(await keten.systeem.readKenmerken(casusId)).toContain('buitenregio');
  });
});

describe('wat nog moet worden ingehaald', () => {
  const terugbellen = (elementInstanceKey = newKey()) =>
    keten.systeem.planTerugbellen({ casusId, elementInstanceKey, meldingId, acuut: 'TE_BEPALEN' });

  it('wordt één keer uitgezet, met een eigen sleutel en termijn', async () => {
    const sleutel = newKey();
    await terugbellen(sleutel);
    await terugbellen(sleutel);
    expect(await berichten('inhaaltaak-ontstaan')).toMatchObject([
      { correlationKey: casusId, variables: { inhaalTermijnCode: 'T28' } },
    ]);
  });

  it('heet in wat de casus wacht naar de stap die het is', async () => {
    await terugbellen();
    const [bericht] = await berichten('inhaaltaak-ontstaan');
    await keten.systeem.openWachtpunt({
      ...stap(),
      periode: 1,
      ...opdrachtVoor('inhaaltaak'),
      groepen: ['r02.veilig-thuis'],
      onderwerpId: String(bericht?.variables['inhaalId']),
    });
    const labels = (await als(regisseur).readCasus(casusId)).wachtpunten.map(({ label }) => label);
    expect(labels).toContain(INHAALWOORDEN[String(bericht?.variables['inhaalActiviteit'])]);
  });

  it('wordt niet uitgezet als het niet acuut is', async () => {
    await keten.systeem.planTerugbellen({ ...stap(), meldingId, acuut: 'NIET_ACUUT' });
    expect(await berichten('inhaaltaak-ontstaan')).toEqual([]);
  });

  it.each([
    ['ja', 1],
    ['nee', 0],
  ])('vraagt een nieuwe weging als de feiten anders zijn: %s', async (feitenAnders, aantal) => {
    await terugbellen();
    const [bericht] = await berichten('inhaaltaak-ontstaan');
    const inhaalId = String(bericht?.variables['inhaalId']);
    const inhoud = { watGedaan: 'Gebeld.', feitenAnders };
    expect(await doe(inhaalId, 'inhaaltaak', regisseur, { inhaalStatus: 'GEDAAN' }, inhoud)).toEqual({
      akkoord: true,
    });
    await keten.systeem.finishInhaaltaak({ ...stap(), inhaalId, status: 'GEDAAN' });
    expect(await berichten('herweging-gevraagd')).toHaveLength(aantal);
    expect(await als(regisseur).readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'INHAALTAAK_AFGEROND' }),
    );
  });
});

describe('een casus sluit niet', () => {
  const sluit = () => keten.systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGEROND' });

  beforeEach(() => withRaw(test, (raw) => raw.exec(`delete from wachtpunt where taak = 'acuut-opvolgen'`)));

  it('terwijl niemand over een ingreep heeft besloten', async () => {
    const voorvalId = await meld(weger, { soort: 'INGREEP', waarde: 'ACTIE_GESTART' });
    expect(await sluit()).toMatchObject({ afsluitResultaat: 'OPEN_PUNTEN' });
    await doe(voorvalId, 'ingreep-toetsen', regisseur, { toetsIngreep: 'TERECHT' });
    await keten.systeem.finishVoorval({ ...stap(), voorvalId, uitkomst: 'TERECHT' });
    expect(await sluit()).toMatchObject({ afsluitResultaat: 'AFGESLOTEN' });
  });

  it('terwijl er iets is in te halen', async () => {
    await keten.systeem.planTerugbellen({ ...stap(), meldingId, acuut: 'ACUUT' });
    expect(await sluit()).toMatchObject({ afsluitResultaat: 'OPEN_PUNTEN' });
  });

  it('terwijl niemand een alarm heeft opgevolgd', async () => {
    await keten.zetKlaar(casusId, 'acuut-opvolgen');
    expect(await sluit()).toMatchObject({ afsluitResultaat: 'OPEN_PUNTEN' });
  });
});

it('wordt met de casus vernietigd', async () => {
  await meld(weger, { soort: 'INGREEP', waarde: 'POLITIE_INGEZET', toelichting: TEKST });
  await zet(
    `status = 'GESLOTEN', fase = 'F8', bewaar_tot = '2026-01-01T00:00:00.000Z', afgesloten_op = '2025-01-01T00:00:00.000Z'`,
  );
  await test.store.bewaren.destroyDue();
  const over = await withRaw(test, (raw) => raw.rows('select * from voorval'));
  expect(over).toEqual([]);
});
