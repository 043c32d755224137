import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asker } from '../../../store/database/dialect.js';
import { TABELREGELS } from '../../../store/database/postgres/row-security/tables.js';
import { aBestand, aDocumentInvoer } from '../../builders/a-document.js';
import {
  aProfessional,
  bestuur,
  fg,
  hulpverlener,
  meldpunt,
  officier,
  regisseur,
  riec,
  techniek,
  weger,
  zorgcoordinator,
} from '../../builders/betrokkenen.js';
import { type Application, asApplication } from '../support/databases/as-application.js';
import { opdrachtVoor, termijnregel } from '../../support/regels.js';
import { Keten, newKey } from '../support/keten.js';
import { type TestStore, openTestStore } from '../support/open-test-store.js';
import { actieUitSjabloon } from '../../../domain/plan/sjabloon.js';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import { withRaw } from '../support/raw-database.js';
import { S01, S08 } from '../support/scenarios.js';

/** Tables that hold something of a casus, in the names of the database. */
const CASUSTABELLEN = [
  'casus',
  'casusrelatie',
  'casus_dossier',
  'gebeurtenis',
  'melding',
  'dossier',
  'wachtpunt',
  'taakdossier',
  'weging',
  'advies',
  'tabeladvies',
  'inhaaltaak',
  'doorlaattoets',
  'overdracht',
  'actualiteit',
  'piketmelding',
  'outbox',
  'strafrechtveld',
  'verlenging',
  'document',
  'documentversie',
  'documentdeel',
  'overleg',
  'uitnodiging',
  'evaluatie',
  'instemming',
  'informatieverzoek',
  'hoorverslag',
  'overlegaanwezige',
  'tweede_weging',
];
/** Tables that hold nothing of one casus. */
const ANDERE_TABELLEN = [
  'gebruiker',
  'concept',
  'sessie',
  'uitlogbewijs',
  'kwartaalcijfers',
  'kpicijfers',
  'verwerkingslog',
  'verwerkingslog_index',
  'verwerkingslog_kop',
  'toegangsreden',
  'toegangsversie',
  'toegangsvoorstel',
  'vernietigd',
  'persoonindex',
  'leerpunt',
  'controle',
  'bevinding',
  'rooster',
  'herstel',
  'herstelregel',
  'catalogusversie',
  'preventiejaar',
  'preventieactiviteit',
  'preventiemaatregel',
  'ketenevaluatie',
  'modelwijziging',
  'modelconcept',
  'modelconceptversie',
  'modelbezoek',
  'modelbesluit',
  'modelproefdraai',
  'modeltaak',
  'modelvrijgave',
  'modelvrijgavebestand',
];
/** Tables of what people of a dossier ask and get to see, kept by the privacyofficer. */
const VERZOEKTABELLEN = ['verzoek', 'informatieplicht', 'inzage', 'correctie', 'kennisgeving'];
/** Tables of which everybody sees what is of themselves. */
const EIGEN_TABELLEN = ['breekglas'];
/** Tables of the compartment of the criminal investigation: of police and OM of the casus. */
const COMPARTIMENTTABELLEN = ['straftraject'];
/** Where what belongs to the compartment stands between what does not. */
const TABELLEN_MET_COMPARTIMENT = ['wachtpunt', 'gebeurtenis', 'taakdossier', 'outbox'];
/** Tables that only some of who see a casus may read. */
const OORDEELTABELLEN = [
  'matchvoorstel',
  'actie',
  'planversie',
  'daderdeel',
  'voorval',
  'nazorg',
  'nazorgcontact',
];
const ALLE_TABELLEN = Object.keys(TABELREGELS).map((naam) =>
  naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

const SYSTEEM: Asker = { betrokkene: { soort: 'systeem', onderdeel: 'test' } };
const BUITENSTAANDERS: [string, Asker | null][] = [
  ['niemand', null],
  ['het portaal zelf', { betrokkene: { soort: 'portaal' } }],
  ['een melder', { betrokkene: { soort: 'melder' }, doel: 'melden' }],
  ['een partner', { betrokkene: { soort: 'partner', organisatie: 'MEE', clientId: 'mee' }, doel: 'melden' }],
  ['RIEC zonder uitnodiging', { betrokkene: riec, doel: 'casusoverleg' }],
  ['een zorgcoördinator zonder toewijzing', { betrokkene: zorgcoordinator, doel: 'uitvoeren' }],
  ['het bestuur', { betrokkene: bestuur, doel: 'toezicht' }],
  ['techniek', { betrokkene: techniek, doel: 'beheer' }],
  ['de FG zonder reden', { betrokkene: fg, doel: 'toezicht', reden: 'te kort' }],
  ['een weger zonder doel', { betrokkene: weger }],
  ['een weger met een doel dat niet bij de rol past', { betrokkene: weger, doel: 'beheer' }],
];

let test: TestStore;
let keten: Keten;
let app: Application;
let casusId: string;
let andereCasusId: string;
let code: string;

beforeAll(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId, code } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  const stap = () => ({ casusId, elementInstanceKey: newKey() });
  await keten.systeem.requestDoorlaattoets({ ...stap(), uitkomst: 'JA' });
  await keten.systeem.alarmPiket({ ...stap(), soort: 'ACUUT' });
  await keten.systeem.recordActualiteit({ ...stap(), nogInSituatie: 'ja', dagenSindsLaatsteSignaal: 1 });
  await keten.als(weger).addDocument({ casusId, invoer: aDocumentInvoer(), bestand: aBestand() });
  await keten.systeem.createUitnodigingen({
    ...stap(),
    op: new Date('2026-12-01T13:00:00Z'),
    vorm: 'DIGITAAL',
    partners: ['GGD'],
    termijnregel: termijnregel('T09', 'P1'),
  });
  await keten.systeem.openOverdrachten({ ...stap(), bestemmingen: ['VEILIG_THUIS'] });
  const statusStrafrecht = { waarde: 'vervolging', vrijgegeven: true } as const;
  await keten.als(officier).saveStrafrecht(casusId, { statusStrafrecht });
  await keten.doeTaak({
    casusId,
    taak: 'preweeg-vastleggen',
    wie: officier,
    inhoud: { vrijgeven: [] },
    variables: { preweegGedaan: true, preweegOp: '2026-11-23', uitkomstVoorKeten: 'ELDERS' },
  });
  await keten.zetKlaar(casusId, 'preweeg-vastleggen');
  ({ casusId: andereCasusId } = await keten.registreer(S08.melding, S08.registratie));
  await keten.systeem.recordTabeladviezen({
    casusId,
    adviezen: [{ sleutel: '1', tabel: 'zorgcoordinatie', tabelVersie: 1, regels: ['D9_3'], uitkomst: 'MEE' }],
  });
  await withRaw(test, async (raw) => {
    await raw.exec(`insert into inhaaltaak
      (inhaal_id, casus_id, periode, sleutel, activiteit, termijn_code, ontstaan_op, status)
      values ('i', '${casusId}', 1, 's', 'A2.2', 'T14', '2026-01-01T00:00:00Z', 'OPEN')`);
    await raw.exec(`insert into verlenging (verlenging_id, casus_id, verlengd_tot, besluit, organisatie, op, door)
      values ('v', '${casusId}', '2030-01-01T00:00:00Z', 'verzegeld', 'ZVH', '2026-01-01T00:00:00Z', 'regisseur')`);
    await raw.exec(`insert into informatieverzoek
      (verzoek_id, casus_id, overleg_id, sleutel, partner, groepen, vraag, uiterlijk, status, gevraagd_op)
      values ('i', '${casusId}', 'o', 's', 'RIEC', '[]', 'verzegeld', '2026-12-01', 'OPEN', '2026-11-24')`);
    await raw.exec(
      `insert into hoorverslag values ('h', '${casusId}', 'ja', 'nee', 'verzegeld', '2026', 'x')`,
    );
    await raw.exec(`insert into overlegaanwezige values ('o', 'OM', '${casusId}', 'AANWEZIG', 'ja')`);
    await raw.exec(`insert into tweede_weging (casus_id, versie, sleutel, overleg_id, status, geopend_op, invoer)
      values ('${casusId}', 1, 's', 'o', 'CONCEPT', '2026-11-24', 'verzegeld')`);
    await raw.exec(`insert into evaluatie (evaluatie_id, casus_id, nummer, sleutel, status, f8_op, geopend_op, ronde)
      values ('e', '${casusId}', 'EVA-2', 's', 'OPEN', '2026-11-24T09:00:00Z', '2026-11-24T09:00:00Z', 1)`);
    await raw.exec(`insert into instemming (instemming_id, evaluatie_id, casus_id, sleutel, ronde, groep, uiterlijk)
      values ('i', 'e', '${casusId}', 's', 1, 'r04', '2026-11-26T16:00:00Z')`);
    await raw.exec(`insert into leerpunt (leerpunt_id, evaluatie_id, nummer, categorie, omschrijving, maatregel,
      eigenaar_groep, uiterlijk, status, vastgesteld_op) values ('l', 'e', 'EVA-2', 'PROCES', 'x', 'x', 'r03.zvh',
      '2027-03-01', 'OPEN', '2026-11-24T09:00:00Z')`);
    await raw.exec(`insert into vernietigd (casus_id, regel, vernietigd_op)
      values ('weg', 'T24', '2026-01-01T00:00:00Z')`);
  });
  app = asApplication(test);
});
afterAll(async () => {
  await app.close();
  await test.dispose();
});

const count = async (asker: Asker | null, tabel: string) =>
  (await app.query(asker, `select * from ${tabel}`)).length;

it('een taak zonder casus toont zich met haar dossierhelft aan haar groepen, en aan niemand anders', async () => {
  const zaakId = '0190a000-0000-4000-8000-0000000000cc';
  const taak = 'casus-herstellen';
  await keten.systeem.openWachtpunt({
    zaakId,
    elementInstanceKey: newKey(),
    periode: 1,
    ...opdrachtVoor(taak),
  });
  const sleutel = { userTaskKey: newKey(), zaakId, taak } as const;
  const inhoud = { toelichting: 'Geregeld.' };
  await keten.als(regisseur).saveTaakDossier({ ...sleutel, inhoud, concept: true });
  const vanZaak = (tabel: string) => `select * from ${tabel} where zaak_id = '${zaakId}'`;
  for (const tabel of ['wachtpunt', 'taakdossier']) {
    expect(await app.query({ betrokkene: regisseur, doel: 'wegen' }, vanZaak(tabel))).toHaveLength(1);
    for (const [, asker] of BUITENSTAANDERS) expect(await app.query(asker, vanZaak(tabel))).toEqual([]);
    expect(await app.query({ betrokkene: weger, doel: 'wegen' }, vanZaak(tabel))).toEqual([]);
  }
  // The tables of a casus hold nothing else in what follows.
  await withRaw(test, async (raw) => {
    for (const tabel of ['wachtpunt', 'taakdossier'])
      await raw.exec(`delete from ${tabel} where zaak_id = '${zaakId}'`);
  });
});

it('elke tabel is hier genoemd', () => {
  expect(ALLE_TABELLEN.sort()).toEqual(
    [
      ...CASUSTABELLEN,
      ...ANDERE_TABELLEN,
      ...EIGEN_TABELLEN,
      ...OORDEELTABELLEN,
      ...VERZOEKTABELLEN,
      ...COMPARTIMENTTABELLEN,
    ].sort(),
  );
});

describe('wie om de repository heen vraagt', () => {
  it('als systeem ziet in elke tabel van een casus iets staan', async () => {
    for (const tabel of CASUSTABELLEN) expect([tabel, await count(SYSTEEM, tabel)]).not.toEqual([tabel, 0]);
  });

  it.each(BUITENSTAANDERS)('als %s ziet niets', async (_naam, asker) => {
    for (const tabel of CASUSTABELLEN) expect([tabel, await count(asker, tabel)]).toEqual([tabel, 0]);
  });

  it('zonder te zeggen wie, ziet ook van het andere niets', async () => {
    await test.store.sessies.open({ betrokkene: weger, waarden: {} });
    await test.store.concepten.open({ tekst: 'x' });
    await test.store.sessies.closeByIssuer({ jti: 'j', verlooptOp: '2100-01-01T00:00:00Z' });
    for (const tabel of ALLE_TABELLEN) expect([tabel, await count(null, tabel)]).toEqual([tabel, 0]);
  });

  it('ziet niets meer als de transactie voorbij is waarin zij zei wie zij was', async () => {
    expect(await count(SYSTEEM, 'casus')).toBe(2);
    expect(await count(null, 'casus')).toBe(0);
  });

  it('als weger ziet alleen de eigen casus, in elke tabel', async () => {
    const asker = { betrokkene: weger, doel: 'wegen' } as const;
    for (const tabel of CASUSTABELLEN.filter((naam) => naam !== 'dossier')) {
      const rijen = (await app.query(asker, `select * from ${tabel}`)) as { casusId: string }[];
      expect([tabel, [...new Set(rijen.map((rij) => rij.casusId))]]).toEqual([tabel, [casusId]]);
    }
    expect(await count(asker, 'dossier')).toBe(1);
    expect(await count(SYSTEEM, 'dossier')).toBe(2);
  });

  it('ziet van een evaluatie niets als begeleider, en leerpunten alleen wie evaluaties mag lezen', async () => {
    const begeleider = aProfessional('begeleider', ['r10', 'r10.riec'], { organisatie: 'RIEC' });
    const asker = { betrokkene: begeleider, doel: 'evaluatie' } as const;
    for (const tabel of CASUSTABELLEN) expect([tabel, await count(asker, tabel)]).toEqual([tabel, 0]);
    expect(await count(asker, 'leerpunt')).toBe(1);
    expect(await count({ betrokkene: riec, doel: 'evaluatie' }, 'leerpunt')).toBe(0);
    expect(await count({ betrokkene: techniek, doel: 'beheer' }, 'leerpunt')).toBe(0);
    for (const poging of ["update leerpunt set status = 'DOORGEVOERD'", 'delete from leerpunt'])
      expect(await app.change({ betrokkene: regisseur, doel: 'evaluatie' }, poging)).toBe(0);
  });

  it('ziet van het strafrechtcompartiment niets, behalve als politie of OM van de casus', async () => {
    const besloten = (tabel: string) => `select * from ${tabel} where in_compartiment = 1`;
    const alsOfficier = { betrokkene: officier, doel: 'wegen' } as const;
    for (const tabel of TABELLEN_MET_COMPARTIMENT) {
      const vraag = async (asker: Asker) => (await app.query(asker, besloten(tabel))).length;
      expect([tabel, await vraag(SYSTEEM)]).not.toEqual([tabel, 0]);
      expect([tabel, await vraag(alsOfficier)]).toEqual([tabel, await vraag(SYSTEEM)]);
      for (const betrokkene of [weger, regisseur])
        expect([tabel, await vraag({ betrokkene, doel: 'wegen' })]).toEqual([tabel, 0]);
    }
    expect(await count(alsOfficier, 'straftraject')).toBe(1);
    for (const [, asker] of BUITENSTAANDERS) expect(await count(asker, 'straftraject')).toBe(0);
    for (const betrokkene of [weger, regisseur])
      expect(await count({ betrokkene, doel: 'wegen' }, 'straftraject')).toBe(0);
  });

  it('ziet van noodtoegang alleen de eigen, en geeft die zichzelf niet', async () => {
    const reden = 'De persoon zit nu in een auto naar het vliegveld.';
    await keten.als(officier).openBreekglas(casusId, reden);
    expect(await count(SYSTEEM, 'breekglas')).toBe(1);
    expect(await count({ betrokkene: officier, doel: 'wegen' }, 'breekglas')).toBe(1);
    for (const betrokkene of [weger, regisseur, fg])
      expect(await count({ betrokkene, doel: 'wegen' }, 'breekglas')).toBe(0);
    const zelf = `insert into breekglas values ('x', '${andereCasusId}', 'weger', 'x', '2026', '2099')`;
    const poging = app.change({ betrokkene: weger, doel: 'wegen' }, zelf);
    await expect(poging).rejects.toMatchObject({ code: '42501' });
  });

  it('ziet van acties alleen de eigen, en door die van de casus wat zijn rol geeft (R08)', async () => {
    const houders = ['MOVIERA', 'OM'] as const;
    const acties = houders.map((houder) => ({
      sleutel: houder,
      ...actieUitSjabloon('COMENSHA_REGISTRATIE', { houder, uiterlijk: '2026-12-01T16:00:00.000Z' }),
    }));
    expect(await count({ betrokkene: hulpverlener, doel: 'uitvoeren' }, 'casus')).toBe(0);
    await keten.systeem.putOutActies({ casusId, acties });
    const gezien = async (betrokkene: Professional, tabel: string) =>
      count({ betrokkene, doel: 'uitvoeren' }, tabel);
    expect(await gezien(hulpverlener, 'casus')).toBe(1);
    expect(await gezien(hulpverlener, 'actie')).toBe(1);
    expect(await gezien(officier, 'actie')).toBe(1);
    expect(await gezien(regisseur, 'actie')).toBe(2);
    expect(await gezien(zorgcoordinator, 'actie')).toBe(0);
    expect(
      await app.change({ betrokkene: hulpverlener, doel: 'uitvoeren' }, "update actie set stand = 'GEREED'"),
    ).toBe(0);
  });

  it('ziet wat over de casus is gemeld alleen als zijn rol dat leest, en schrijft het niet', async () => {
    await keten.als(regisseur).reportVoorval(casusId, {
      voorvalId: '0190a000-0000-4000-8000-00000000000c',
      invoer: { soort: 'INTREKKING', waarde: 'MELDING' },
    });
    const gezien = async (betrokkene: Professional) => count({ betrokkene, doel: 'uitvoeren' }, 'voorval');
    expect(await gezien(regisseur)).toBe(1);
    expect(await gezien(officier)).toBe(1);
    expect(await gezien(hulpverlener)).toBe(0);
    expect(await gezien(zorgcoordinator)).toBe(0);
    const poging = app.change(
      { betrokkene: officier, doel: 'wegen' },
      `insert into voorval (voorval_id, casus_id, periode, soort, gemeld_op, gemeld_door)
        values ('x', '${casusId}', 1, 'INGREEP', '2026-01-01T00:00:00Z', 'officier')`,
    );
    await expect(poging).rejects.toMatchObject({ code: '42501' });
  });

  it('als procesregie ziet alles; de FG pas met een reden', async () => {
    expect(await count({ betrokkene: regisseur, doel: 'wegen' }, 'casus')).toBe(2);
    const reden = 'Verzoek om inzage van een betrokkene';
    expect(await count({ betrokkene: fg, doel: 'toezicht', reden }, 'weging')).toBe(1);
  });

  it('het verwerkingslog is er voor de FG, en niet voor wie een casus behandelt', async () => {
    expect(await count({ betrokkene: fg, doel: 'toezicht' }, 'verwerkingslog')).toBeGreaterThan(5);
    for (const betrokkene of [weger, meldpunt, officier, regisseur])
      expect(await count({ betrokkene, doel: 'wegen' }, 'verwerkingslog')).toBe(0);
  });

  it('met de code van een melder vindt die ene melding, en geen casus', async () => {
    const melder = { betrokkene: { soort: 'melder' }, doel: 'melden' } as const;
    const [melding] = (await app.query(SYSTEEM, `select * from melding where casus_id = '${casusId}'`)) as [
      { meldingId: string; codeHash: string },
    ];
    const bewijs = ['codeHash', melding.codeHash] as ['codeHash', string];
    expect(await app.query(melder, 'select melding_id from melding', bewijs)).toEqual([
      { meldingId: melding.meldingId },
    ]);
    expect(await app.query(melder, 'select * from casus', bewijs)).toEqual([]);
    expect(await app.query(melder, 'select * from melding', ['codeHash', code])).toEqual([]);
    expect(await app.query(melder, 'select * from melding', ['codeHash', ''])).toEqual([]);
  });
});

describe('wie om de repository heen schrijft', () => {
  const melder = { betrokkene: { soort: 'melder' }, doel: 'melden' } as const;
  const eigen = { betrokkene: weger, doel: 'wegen' } as const;

  it.each([
    ["update weging set kwalificatie = 'GEEN'"],
    ["update casus set fase = 'F8'"],
    ["update melding set status = 'afgesloten'"],
    ["update casusrelatie set groep = 'r05.riec'"],
    ["update gebruiker set mandaten = '[]' where gebruiker_id <> 'weger'"],
    ['delete from wachtpunt'],
    ['delete from weging'],
  ])('raakt als weger niets: %s', async (query) => {
    expect(await app.change(eigen, query)).toBe(0);
  });

  it.each([
    ['een gebeurtenis bij een andere casus', () => gebeurtenis(andereCasusId)],
    [
      'een relatie voor een eigen groep',
      () => `insert into casusrelatie values ('${andereCasusId}', 'TEAM', 'r04', '2026', null)`,
    ],
    ['een bericht aan de motor over een andere casus', () => bericht(andereCasusId)],
    ['een collega', () => "insert into gebruiker values ('x', 'x', 'x', '[]', '[]', '[]', '2026')"],
  ])('komt als weger niet binnen met %s', async (_naam, query) => {
    await expect(app.change(eigen, query())).rejects.toMatchObject({ code: '42501' });
  });

  it('komt als melder alleen binnen met een nieuwe casus', async () => {
    await expect(app.change(melder, gebeurtenis(casusId))).rejects.toMatchObject({ code: '42501' });
    await expect(app.change(melder, casusIn('F3'))).rejects.toMatchObject({ code: '42501' });
    expect(await app.change(melder, casusIn('F0'))).toBe(1);
  });

  it.each(['delete from verwerkingslog', 'update verwerkingslog set regel = null', 'truncate casus'])(
    'heeft ook als systeem geen recht op: %s',
    async (query) => {
      await expect(app.change(SYSTEEM, query)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('stuit ook als systeem op een weging die vastgesteld is', async () => {
    await expect(app.change(SYSTEEM, "update weging set kwalificatie = 'GEEN'")).rejects.toThrow(
      'weging is vastgesteld',
    );
  });

  it.each([
    'set role keten_owner',
    'alter table casus disable row level security',
    'drop policy ziet_casus on casus',
    'create table eigen (x text)',
    'grant select on casus to public',
    'drop trigger weging_wijzigt_niet on weging',
    'insert into rijbeveiliging values (1)',
    "insert into kysely_migration values ('x', '')",
  ])('kan de muur niet weghalen: %s', async (query) => {
    await app.change(SYSTEEM, query).then(
      // PostgreSQL answers a grant without the right to it with a warning.
      () => expect(query).toMatch(/^grant/),
      (fout: unknown) => expect(fout).toMatchObject({ code: '42501' }),
    );
    expect(await count(BUITENSTAANDERS[4]![1], 'casus')).toBe(0);
  });
});

const casusIn = (fase: string) =>
  `insert into casus (casus_id, casusnummer, periode, status, fase, ingang, gemeente, grondslagen, geopend_op)
   values ('${fase}', '${fase}', 1, 'OPEN', '${fase}', 'MELDPUNT', '0200', '[]', '2026')`;
const gebeurtenis = (casus: string) =>
  `insert into gebeurtenis (casus_id, sleutel, soort, op) values ('${casus}', 'x', 'MELDING_ONTVANGEN', '2026')`;
const bericht = (casus: string) =>
  `insert into outbox (casus_id, name, correlation_key, message_id, ttl, variables, status, aangemaakt_op)
   values ('${casus}', 'herweging-gevraagd', '${casus}', 'x', 1, '{}', 'PENDING', '2026')`;

describe('elke grendel doet ertoe: zonder haar', () => {
  const buitenstaander = { betrokkene: riec, doel: 'casusoverleg' } as const;
  const asOwner = (query: string) => withRaw(test, (raw) => raw.exec(query));

  it.each(CASUSTABELLEN)('is %s open', async (tabel) => {
    await asOwner(`alter table ${tabel} disable row level security`);
    // What shows itself through its casus is open as soon as that is.
    expect(await count(buitenstaander, tabel)).toBeGreaterThan(0);
    await asOwner(`alter table ${tabel} enable row level security`);
    expect(await count(buitenstaander, tabel)).toBe(0);
  });

  it('is een casus, met al zijn delen, van wie de relatie had', async () => {
    await asOwner('drop policy ziet_casus on casus');
    for (const tabel of CASUSTABELLEN)
      expect([tabel, await count({ betrokkene: regisseur, doel: 'wegen' }, tabel)]).toEqual([tabel, 0]);
  });

  it('wijzigt een vastgestelde weging', async () => {
    await asOwner('drop trigger weging_wijzigt_niet on weging');
    expect(await app.change(SYSTEEM, "update weging set kwalificatie = 'GEEN'")).toBe(1);
  });

  it('krimpt het verwerkingslog', async () => {
    await asOwner('grant delete on verwerkingslog to keten_app');
    const weg = 'delete from verwerkingslog where volgnummer = 1';
    expect(await app.change(SYSTEEM, weg)).toBe(0);
    await asOwner('create policy weg on verwerkingslog for delete using (true)');
    await expect(app.change(SYSTEEM, weg)).rejects.toThrow('het verwerkingslog blijft');
    await asOwner('drop trigger verwerkingslog_blijft on verwerkingslog');
    expect(await app.change(SYSTEEM, weg)).toBe(1);
  });
});
