import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { officier, regisseur, riec, weger } from '../builders/betrokkenen.js';
import { TWEEDE_INVOER } from '../builders/verrijking.js';
import { termijnregel } from '../support/regels.js';
import { LANGE_MOTIVERING } from './support/scenarios.js';
import { AanTafel } from './support/aan-tafel.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { outbox } from './support/outbox.js';
import { dump, logLines, withRaw } from './support/raw-database.js';

const nietGevonden = { code: 'NIET_GEVONDEN' };
const zoGeadviseerd = { uitkomst: 'MH_ZORG', prioriteit: 'P2' } as const;

let test: TestStore;
let keten: Keten;
let tafel: AanTafel;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  tafel = await AanTafel.nodig(keten, ['OM', 'MOVIERA', 'RIEC', 'GGD', 'COA']);
});
afterEach(() => test.dispose());

async function twice<T>(call: () => Promise<T>): Promise<T> {
  const eerste = await call();
  const eerder = await dump(test);
  test.clock.turn(1);
  expect(await call()).toEqual(eerste);
  expect(await dump(test)).toEqual(eerder);
  return eerste;
}
const rijen = (sql: string) => withRaw(test, (raw) => raw.rows(sql));
const doe = (sql: string) => withRaw(test, (raw) => raw.exec(sql));
const standen = async () =>
  Object.fromEntries(await rijen('select partner, status from informatieverzoek order by partner'));

describe('vragen aan partners', () => {
  it('gaan alleen naar wie komt en inhoud mag zien, met een termijn tot het overleg', async () => {
    // COA did not answer its invitation, the GGD has no convenant: neither may be asked.
    const geweigerd = await tafel.doe('vragen-opstellen', regisseur, {
      inhoud: { vragen: [{ partner: 'GGD', vraag: 'Wat is bekend?' }] },
    });
    expect(geweigerd).toMatchObject({ akkoord: false, code: 'PARTNER_NIET_BEVRAAGBAAR' });

    const { verzoeken, melderContact } = await tafel.vraag('OM', 'RIEC');
    expect(verzoeken).toEqual([
      {
        verzoekId: expect.any(String),
        partner: 'OM',
        uiterlijk: tafel.overlegOp.toISOString(),
        groepen: ['r07.om', 'r04.om'],
      },
      {
        verzoekId: expect.any(String),
        partner: 'RIEC',
        uiterlijk: tafel.overlegOp.toISOString(),
        groepen: ['r05.riec'],
      },
    ]);
    expect(melderContact).toBe('ja');
    expect(await standen()).toEqual({ OM: 'OPEN', RIEC: 'OPEN' });
  });

  it('die iemand na het opstellen verlaat, worden niet meer gesteld (INV9)', async () => {
    await tafel.doe('vragen-opstellen', regisseur, {
      inhoud: { vragen: [{ partner: 'RIEC', vraag: 'Wat is bekend?' }] },
    });
    const als = keten.als(riec, 'casusoverleg');
    const [uitnodiging] = await als.listUitnodigingen();
    await als.answerUitnodiging(uitnodiging!.uitnodigingId, { reactie: 'AFGEWEZEN', redenCode: 'GEEN_TAAK' });
    const { verzoeken } = await keten.systeem.createVerzoeken({
      ...tafel.overleg(),
      overlegOp: tafel.overlegOp,
      termijnregel: termijnregel('T10', 'P2'),
    });
    expect(verzoeken).toEqual([]);
  });

  it('doen bij een tweede levering van de job niets opnieuw', async () => {
    const { verzoeken } = await tafel.vraag('OM', 'RIEC');
    const sluiten = tafel.overleg();
    await twice(() => keten.systeem.closeVerzoeken(sluiten));
    expect(await standen()).toEqual({ OM: 'GEEN_REACTIE', RIEC: 'GEEN_REACTIE' });
    expect(verzoeken).toHaveLength(2);
  });
});

describe('een bijdrage', () => {
  it('wordt bewaard zoals de partner haar gaf, en verandert dan niet meer', async () => {
    const { verzoeken } = await tafel.vraag('RIEC', 'MOVIERA');
    const vanRiec = verzoeken.find(({ partner }) => partner === 'RIEC')!;
    expect(await tafel.antwoord(vanRiec, riec)).toEqual({ akkoord: true });
    expect(await standen()).toEqual({ MOVIERA: 'OPEN', RIEC: 'GELEVERD' });
    expect(await tafel.antwoord(vanRiec, riec)).toMatchObject({ code: 'VERZOEK_GESLOTEN' });
    for (const verandering of ["status = 'OPEN'", "bijdrage = 'leesbaar'", "partner = 'OM'"])
      await expect(doe(`update informatieverzoek set ${verandering} where partner = 'RIEC'`)).rejects.toThrow(
        /bijdrage wijzigt niet/,
      );
    const [gebeurtenis] = (await keten.als(regisseur).readTijdlijn(tafel.casusId)).filter(
      ({ gebeurtenis: soort }) => soort === 'BIJDRAGE_ONTVANGEN',
    );
    expect(gebeurtenis).toMatchObject({ waarde: 'RIEC GELEVERD', door: 'Collega riec (RIEC)' });
  });

  it('komt alleen van de partner zelf, ook als een ander zijn eigen taak ervoor gebruikt', async () => {
    const { verzoeken } = await tafel.vraag('RIEC', 'MOVIERA');
    const [vanMoviera, vanRiec] = verzoeken;
    const poging = await tafel.antwoord({ ...vanRiec!, verzoekId: vanMoviera!.verzoekId }, riec);
    expect(poging).toMatchObject({ akkoord: false, code: 'GEEN_ROL' });
    expect(await standen()).toEqual({ MOVIERA: 'OPEN', RIEC: 'OPEN' });
  });

  it('wordt niet meer gevraagd als de uitnodiging is ingetrokken; wat gegeven is, blijft (INV9)', async () => {
    const { verzoeken } = await tafel.vraag('OM', 'RIEC');
    await tafel.trekIn('RIEC');
    expect(await standen()).toEqual({ OM: 'OPEN', RIEC: 'INGETROKKEN' });
    const vanRiec = verzoeken.find(({ partner }) => partner === 'RIEC')!;
    expect(await outbox(test)).toContainEqual(
      expect.objectContaining({ name: 'verzoek-ingetrokken', correlationKey: vanRiec.verzoekId }),
    );
  });

  it('in voorbereiding is er niet voor een andere partner met dezelfde taak', async () => {
    const { verzoeken } = await tafel.vraag('RIEC', 'OM');
    for (const { groepen } of verzoeken) await keten.zetKlaar(tafel.casusId, 'bijdrage-leveren', groepen);
    const sleutel = { userTaskKey: newKey(), casusId: tafel.casusId, taak: 'bijdrage-leveren' } as const;
    const als = (wie: typeof riec) => keten.als(wie, 'casusoverleg');
    for (const wie of [officier, riec]) await als(wie).recordGebruiker(wie);
    await als(officier).saveTaakDossier({ ...sleutel, inhoud: { bijdrage: 'geheim' }, concept: true });
    await expect(als(riec).readTaakDossier(sleutel)).rejects.toMatchObject(nietGevonden);
    await expect(als(riec).saveTaakDossier({ ...sleutel, inhoud: {}, concept: true })).rejects.toMatchObject(
      nietGevonden,
    );
    expect(await als(officier).readTaakDossier(sleutel)).toMatchObject({ inhoud: { bijdrage: 'geheim' } });
    // Procesregie stands in for a partner that cannot get to it.
    expect(await als(regisseur).readTaakDossier(sleutel)).not.toBeNull();
  });

  it('staat op de tijdlijn alleen voor wie de tweede weging mag lezen', async () => {
    const { verzoeken } = await tafel.vraag('RIEC');
    await tafel.antwoord(verzoeken[0]!, riec);
    const soorten = async (wie: typeof riec) =>
      (await keten.als(wie, 'casusoverleg').readTijdlijn(tafel.casusId)).map(
        ({ gebeurtenis }) => gebeurtenis,
      );
    expect(await soorten(weger)).toContain('BIJDRAGE_ONTVANGEN');
    expect(await soorten(riec)).not.toContain('BIJDRAGE_ONTVANGEN');
  });
});

describe('het horen van de melder', () => {
  it('legt vast wat die vertelde, en herhaalt dat niet bij een tweede levering', async () => {
    await tafel.doe('melder-horen', regisseur, {
      inhoud: { verslag: 'Zag elke ochtend een busje.', tolk: 'ja' },
      variables: { melderGehoord: 'ja' },
    });
    expect(await rijen('select gehoord, tolk, door from hoorverslag')).toEqual([['ja', 'ja', 'regisseur']]);
    expect(JSON.stringify(await dump(test))).not.toContain('busje');
    expect(JSON.stringify(await logLines(test))).not.toContain('busje');
  });
});

describe('het overleg openen', () => {
  it('brengt met quorum de casus in F4', async () => {
    await tafel.doe('overleg-openen', regisseur, {
      inhoud: { aanwezigen: [{ partner: 'OM', aanwezigheid: 'AANWEZIG', geheimhouding: 'ja' }] },
      variables: { quorum: 'nee' },
    });
    const zonder = { ...tafel.overleg(), quorum: 'ja' } as const;
    // What the task said holds, not what a process says afterwards.
    await expect(keten.systeem.recordOverlegOpening(zonder)).rejects.toMatchObject({ code: 'CONFLICT' });

    await tafel.open();
    expect((await keten.als(regisseur).readCasus(tafel.casusId)).fase).toBe('F4');
    expect(await rijen('select partner, aanwezigheid from overlegaanwezige order by partner')).toEqual([
      ['MOVIERA', 'AANWEZIG'],
      ['OM', 'AANWEZIG'],
      ['RIEC', 'AANWEZIG'],
    ]);
  });

  it('trekt zonder quorum uitnodigingen en open vragen in, en daarmee de toegang', async () => {
    const { verzoeken } = await tafel.vraag('RIEC', 'OM');
    await tafel.antwoord(
      verzoeken.find(({ partner }) => partner === 'OM')!,
      officier,
    );
    await keten.als(riec, 'casusoverleg').readCasus(tafel.casusId);
    await tafel.open(['OM'], 'nee');
    await expect(keten.als(riec, 'casusoverleg').readCasus(tafel.casusId)).rejects.toMatchObject(
      nietGevonden,
    );
    expect(await standen()).toEqual({ OM: 'GELEVERD', RIEC: 'INGETROKKEN' });
    expect((await keten.als(regisseur).readCasus(tafel.casusId)).fase).toBe('F3');
  });
});

describe('de tweede weging', () => {
  beforeEach(() => tafel.open());

  it('begint met wat de eerste weging zei', async () => {
    const stap = tafel.overleg();
    const geopend = await twice(() => keten.systeem.openTweedeWeging(stap));
    expect(geopend).toMatchObject({
      versie: 1,
      invoer: { doorlaatverbod: 'JA', acuut: 'ACUUT', minderjarig: 'ja', kwetsbaar: 'ja' },
    });
  });

  it('is na vaststellen onveranderlijk, ook voor wie bij de database kan (INV5)', async () => {
    const versie = await tafel.duid();
    expect(await tafel.besluit(zoGeadviseerd)).toEqual({ akkoord: true });
    const vast = { ...tafel.stap(), versie, besluit: zoGeadviseerd };
    await twice(() => keten.systeem.vaststelTweedeWeging(vast));
    expect(await keten.als(regisseur).readCasus(tafel.casusId)).toMatchObject({ prioriteit: 'P2' });

    for (const verandering of ["uitkomst = 'GEENMH_ZORG'", "kader = 'v1.x'", "wegers = '[]'"])
      await expect(doe(`update tweede_weging set ${verandering}`)).rejects.toThrow(/vastgesteld/);
    await expect(doe('delete from tweede_weging')).rejects.toThrow(/vastgesteld/);
    const opnieuw = { ...tafel.stap(), versie, besluit: zoGeadviseerd };
    await expect(keten.systeem.vaststelTweedeWeging(opnieuw)).rejects.toMatchObject({
      code: 'WEGING_VASTGESTELD',
    });
    const adviezen = { ...tafel.stap(), versie, invoer: TWEEDE_INVOER, adviezen: [] };
    await expect(keten.systeem.recordTweedeAdviezen(adviezen)).rejects.toMatchObject({
      code: 'WEGING_VASTGESTELD',
    });
  });

  it('wordt door geen proces vastgesteld in de plaats van een mens', async () => {
    const versie = await tafel.duid();
    const besluit = { uitkomst: 'GEENMH_GEENZORG', prioriteit: 'P4' } as const;
    const stap = { ...tafel.stap(), versie };
    await expect(
      keten.systeem.vaststelTweedeWeging({ ...stap, besluit: zoGeadviseerd }),
    ).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    await tafel.besluit(zoGeadviseerd);
    await expect(keten.systeem.vaststelTweedeWeging({ ...stap, besluit })).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
  });

  it('wijkt alleen af met mandaat en motivering (INV16)', async () => {
    const versie = await tafel.duid();
    const besluit = { uitkomst: 'GEENMH_ZORG', prioriteit: 'P4' } as const;
    expect(await tafel.besluit(besluit)).toMatchObject({ code: 'MOTIVERING_ONTBREEKT' });
    expect(await tafel.besluit(besluit, { motivering: LANGE_MOTIVERING })).toEqual({ akkoord: true });
    await keten.systeem.vaststelTweedeWeging({ ...tafel.stap(), versie, besluit });
    expect(await rijen('select status, uitkomst, prioriteit from tweede_weging')).toEqual([
      ['VASTGESTELD', 'GEENMH_ZORG', 'P4'],
    ]);
  });

  it('vraagt wegers van zorg én veiligheid die aan tafel zaten', async () => {
    await tafel.duid();
    const { besluit } = { besluit: zoGeadviseerd };
    expect(await tafel.besluit(besluit, { wegers: ['OM', 'RIEC'] })).toMatchObject({
      code: 'PLURIFORMITEIT_ONTBREEKT',
    });
    expect(await tafel.besluit(besluit, { wegers: ['OM', 'MEE'] })).toMatchObject({
      code: 'WEGER_NIET_AANWEZIG',
    });
  });

  it('zet uit wat vanzelf volgt, één keer, met de termijn en de houder die erbij horen', async () => {
    const versie = await tafel.duid();
    const opdracht = {
      ...tafel.stap(),
      versie,
      registratie: termijnregel('T18', 'P2'),
      zorgaanbod: [termijnregel('T19', 'P2', null, 1), termijnregel('T19', 'P2', null, 2)],
    } as const;
    await expect(keten.systeem.putOutVervolgacties(opdracht)).rejects.toMatchObject({ code: 'CONFLICT' });
    const besluit = { uitkomst: 'MH_GEENZORG', prioriteit: 'P2' } as const;
    await tafel.besluit(besluit, { motivering: LANGE_MOTIVERING });
    await keten.systeem.vaststelTweedeWeging({ ...tafel.stap(), versie, besluit });
    await keten.systeem.recordTabeladviezen({
      casusId: tafel.casusId,
      adviezen: [
        { sleutel: 'e1', tabel: 'bedenktijd', tabelVersie: 1, regels: ['D10_9'], uitkomst: { b8: 'TOETS' } },
        { sleutel: 'e2', tabel: 'zorgcoordinatie', tabelVersie: 1, regels: ['D9_4'], uitkomst: 'MOVIERA' },
      ],
    });

    await twice(() => keten.systeem.putOutVervolgacties(opdracht));

    expect(
      await rijen('select sjabloon, uitvoerder_groep, uiterlijk from actie order by uiterlijk, sjabloon'),
    ).toEqual([
      ['BEDENKTIJD', 'r07.politie-avim', '2026-12-01T16:00:00.000Z'],
      ['COMENSHA_REGISTRATIE', 'r07.politie', '2026-12-01T16:00:00.000Z'],
      ['ZORGAANBOD_HERHALEN', 'r08.moviera', '2026-12-22T16:00:00.000Z'],
      ['ZORGAANBOD_HERHALEN', 'r08.moviera', '2027-02-16T16:00:00.000Z'],
    ]);
  });

  it('vervalt, met de open vragen, als de hoofdstroom opnieuw begint', async () => {
    await tafel.duid();
    const gevolg = 'NAAR_F3' as const;
    await tafel.doe('gevolg-bepalen', regisseur, {
      inhoud: { motivering: LANGE_MOTIVERING },
      variables: { gevolg },
    });
    await keten.systeem.recordGevolg({ ...tafel.stap(), gevolg });
    await keten.systeem.restartFase(tafel.stap());
    expect(await rijen('select status from tweede_weging')).toEqual([['VERVALLEN']]);
    expect(await keten.systeem.openTweedeWeging(tafel.overleg())).toMatchObject({ versie: 2 });
  });

  it('laat niets leesbaar achter van wat de tafel schreef', async () => {
    const versie = await tafel.duid();
    await tafel.besluit(zoGeadviseerd, { motivering: LANGE_MOTIVERING });
    await keten.systeem.vaststelTweedeWeging({ ...tafel.stap(), versie, besluit: zoGeadviseerd });
    const tekst = JSON.stringify(await dump(test)) + JSON.stringify(await logLines(test));
    for (const getypt of [
      'tussenpersoon',
      'Bedachtstraat',
      'risicolijst',
      'Verzonnenstein',
      LANGE_MOTIVERING,
    ])
      expect([getypt, tekst.includes(getypt)]).toEqual([getypt, false]);
  });
});

it('gaat met de casus mee als die wordt vernietigd', async () => {
  const { verzoeken } = await tafel.vraag('RIEC');
  await tafel.antwoord(verzoeken[0]!, riec);
  await tafel.doe('melder-horen', regisseur, {
    inhoud: { verslag: 'Niet bereikt.', tolk: 'nee' },
    variables: { melderGehoord: 'nee' },
  });
  await tafel.open();
  const versie = await tafel.duid();
  await tafel.besluit(zoGeadviseerd);
  await keten.systeem.vaststelTweedeWeging({ ...tafel.stap(), versie, besluit: zoGeadviseerd });
  await doe(`delete from casus where casus_id = '${tafel.casusId}'`);
  await keten.systeem.removeCasus(tafel.stap());
  for (const tabel of ['informatieverzoek', 'hoorverslag', 'overlegaanwezige', 'tweede_weging'])
    expect([tabel, await rijen(`select * from ${tabel}`)]).toEqual([tabel, []]);
});
