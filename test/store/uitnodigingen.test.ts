import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { aProfessional, beheerder, officier, regisseur, riec, weger } from '../builders/betrokkenen.js';
import { termijnregel } from '../support/regels.js';
import { Keten, newKey, onbestaand } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { outbox } from './support/outbox.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const nietGevonden = { code: 'NIET_GEVONDEN' };
const ggd = aProfessional('ggd', ['r05', 'r05.ggd'], { organisatie: 'GGD' });
const coa = aProfessional('coa', ['r05', 'r05.coa'], { organisatie: 'COA' });
const opvang = aProfessional('opvang', ['r05', 'r05.opvang', 'r08', 'r08.opvang'], { organisatie: 'OPVANG' });
const riecPiket = aProfessional('riec2', ['r05', 'r05.riec.piket'], { organisatie: 'RIEC' });
/** The clock of a test store begins on 24 November 2026, 10.00 in the Netherlands. */
const overmorgen = new Date('2026-11-26T10:00:00Z');

let test: TestStore;
let keten: Keten;
let casusId: string;
let casusnummer: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId, casusnummer } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await keten.doeTaak({
    casusId,
    taak: 'casus-inbrengen',
    wie: regisseur,
    inhoud: { grondslagen: ['WGS_ZVH'], doelomschrijving: 'Bescherming', betrokkeneGeinformeerd: 'ja' },
    variables: { grondslagVastgelegd: true },
  });
  await keten.systeem.recordInbreng(stap());
});
afterEach(() => test.dispose());

const stap = () => ({ casusId, elementInstanceKey: newKey() });
const als = (wie: Parameters<Keten['als']>[0]) => keten.als(wie, 'casusoverleg');
const T09 = () => termijnregel('T09', 'P1');
const komt = { reactie: 'AANGENOMEN', redenCode: null };

/** A meeting the day after tomorrow, with invitations that were put ready. */
async function nodigUit(...partners: KetenpartnerCode[]) {
  const nieuw = { ...stap(), op: overmorgen, vorm: 'DIGITAAL', partners, termijnregel: T09() } as const;
  const gemaakt = await keten.systeem.createUitnodigingen(nieuw);
  for (const { uitnodigingId } of gemaakt.uitnodigingen)
    await keten.systeem.sendUitnodiging({ ...stap(), uitnodigingId, ronde: 1, termijnregel: T09() });
  return { nieuw, ...gemaakt };
}
/** What functioneel beheer makes of a partner today. */
const zetPartner = (code: string, stand: { domein: string; convenant: string; aansluitfase: string }) =>
  keten.als(beheerder, 'beheer').changeCatalogus({
    catalogus: 'partners',
    unsafeWijziging: { code, geldigVan: '2026-11-24', reden: 'Besloten in de stuurgroep van november.' },
    unsafeInhoud: { naam: code, soort: 'FLEXIBELE_SCHIL', ...stand },
    versieGezien: 1,
  });
/** What the convenant of the keten becomes today. */
const zetConvenant = (anders: { stand?: string; deelnemers?: string[]; doelen?: string[] }, geldigTot = '') =>
  keten.als(beheerder, 'beheer').changeCatalogus({
    catalogus: 'convenanten',
    unsafeWijziging: {
      code: 'KETENAANPAK',
      geldigVan: '2026-11-24',
      geldigTot,
      reden: 'Besloten in de stuurgroep van november.',
    },
    unsafeInhoud: {
      naam: 'Convenant ketenaanpak',
      stand: 'GETEKEND',
      deelnemers: ['GGD', 'RIEC'],
      doelen: ['CASUSOVERLEG'],
      partijen: 'Wie tekende.',
      ...anders,
    },
    versieGezien: 1,
  });
const idVan = async (wie: typeof riec) => (await als(wie).listUitnodigingen())[0]!.uitnodigingId;

describe('een uitnodiging', () => {
  it('toont haar partner de kop en niets anders, en anderen niets (INV10)', async () => {
    await nodigUit('RIEC');
    expect(await als(riec).listUitnodigingen()).toEqual([
      {
        uitnodigingId: expect.any(String),
        casusnummer,
        gemeente: S01.melding.waar.gemeente,
        op: '2026-11-26T10:00:00.000Z',
        vorm: 'DIGITAAL',
        status: 'VERSTUURD',
        uiterlijk: expect.any(String),
        eerder: null,
        casusId: null,
      },
    ]);
    expect(await als(ggd).listUitnodigingen()).toEqual([]);
    expect(await als(officier).listUitnodigingen()).toEqual([]);
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('verdwijnt uit de lijst als de casus sluit voor het overleg er is', async () => {
    await nodigUit('RIEC');
    expect(await als(riec).listUitnodigingen()).toHaveLength(1);
    await withRaw(test, (raw) =>
      raw.exec(`update casus set status = 'GESLOTEN' where casus_id = '${casusId}'`),
    );
    expect(await als(riec).listUitnodigingen()).toEqual([]);
  });

  it('opent de casus pas na aannemen, en sluit haar weer bij afwijzen', async () => {
    await nodigUit('RIEC');
    const id = await idVan(riec);
    await als(riec).answerUitnodiging(id, komt);
    expect((await als(riec).readCasus(casusId)).casusnummer).toBe(casusnummer);
    expect(await als(riec).readPersonen(casusId)).toHaveLength(1);
    expect((await als(riec).listUitnodigingen())[0]).toMatchObject({ status: 'AANGENOMEN', casusId });

    await als(riec).answerUitnodiging(id, { reactie: 'AFGEWEZEN', redenCode: 'GEEN_TAAK' });
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    expect(await als(riec).listCasussen()).toEqual([]);
  });

  it('opent zonder convenant niets, ook niet na aannemen (INV9)', async () => {
    await nodigUit('GGD');
    await als(ggd).answerUitnodiging(await idVan(ggd), komt);
    await expect(als(ggd).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    expect((await als(ggd).listUitnodigingen())[0]).toMatchObject({ status: 'AANGENOMEN', casusId: null });
  });

  it('volgt de sociale kaart van de dag: wie volledig aansluit en tekent ziet de casus, en wie opzegt niet meer', async () => {
    await zetPartner('GGD', { domein: 'ZORG', convenant: 'GETEKEND', aansluitfase: 'VOLLEDIG' });
    await zetConvenant({});
    await zetPartner('RIEC', { domein: 'VEILIGHEID', convenant: 'OPGEZEGD', aansluitfase: 'VOLLEDIG' });
    await nodigUit('GGD', 'RIEC');
    for (const wie of [ggd, riec]) await als(wie).answerUitnodiging(await idVan(wie), komt);

    expect((await als(ggd).readCasus(casusId)).casusnummer).toBe(casusnummer);
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it.each([
    ['nog niet is getekend', { stand: 'IN_VOORBEREIDING' }],
    ['de partner niet noemt', { deelnemers: ['GGD'] }],
    ['voor iets anders is gesloten', { doelen: ['EVALUATIE'] }],
  ])('geeft een partner geen inhoud als het convenant %s (INV9)', async (_, anders) => {
    await zetConvenant(anders);
    await nodigUit('RIEC');
    await als(riec).answerUitnodiging(await idVan(riec), komt);
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('geeft na de laatste dag van het convenant geen inhoud meer (INV9)', async () => {
    await zetConvenant({}, '2026-11-24');
    test.clock.set('2026-11-25T09:00:00.000Z');
    await nodigUit('RIEC');
    await als(riec).answerUitnodiging(await idVan(riec), komt);
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('vraagt een partner die is aangesloten: een andere kan procesregie niet kiezen (ADV4)', async () => {
    await zetPartner('GGD', { domein: 'ZORG', convenant: 'GEEN', aansluitfase: 'NIET' });
    const antwoord = await keten.doeTaak({
      casusId,
      taak: 'uitnodigingen-vaststellen',
      wie: regisseur,
      doel: 'casusoverleg',
      inhoud: { afwijkingen: [{ partner: 'GGD', reden: 'Weet veel van deze vorm.' }] },
      variables: { overlegTijdstip: '2026-12-01T14:00', overlegVorm: 'DIGITAAL', partners: ['GGD'] },
    });
    expect(antwoord).toMatchObject({ akkoord: false, code: 'PARTNER_NIET_AANGESLOTEN' });
  });

  it('van een ander bestaat niet: hetzelfde antwoord als een sleutel die er niet is', async () => {
    await nodigUit('RIEC');
    const id = await idVan(riec);
    await expect(als(ggd).answerUitnodiging(id, komt)).rejects.toMatchObject(nietGevonden);
    await expect(als(ggd).answerUitnodiging(onbestaand, komt)).rejects.toMatchObject(nietGevonden);
    expect((await als(riec).listUitnodigingen())[0]).toMatchObject({ status: 'VERSTUURD' });
    const geweigerd = (await logLines(test)).filter(
      ({ verwerking }) => verwerking === 'UITNODIGING_BEANTWOORD',
    );
    expect(geweigerd).toMatchObject([
      { resultaat: 'GEWEIGERD', betrokkeneId: null },
      { resultaat: 'GEWEIGERD', betrokkeneId: null },
    ]);
  });

  it('vraagt een reden bij afwijzen, en laat zich niet beantwoorden als het overleg is begonnen', async () => {
    await nodigUit('RIEC');
    const id = await idVan(riec);
    await expect(
      als(riec).answerUitnodiging(id, { reactie: 'AFGEWEZEN', redenCode: null }),
    ).rejects.toMatchObject({ code: 'ONGELDIG', velden: { redenCode: 'Kies waarom u niet komt.' } });
    test.clock.turn(3 * 24 * 60);
    await expect(als(riec).answerUitnodiging(id, komt)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await als(riec).listUitnodigingen()).toEqual([]);
  });

  it('gaat na de termijn ook naar de vervanger, die voor de partner kan antwoorden', async () => {
    const { uitnodigingen } = await nodigUit('RIEC');
    expect(await als(riecPiket).listUitnodigingen()).toEqual([]);
    const tweede = {
      ...stap(),
      uitnodigingId: uitnodigingen[0]!.uitnodigingId,
      ronde: 2,
      termijnregel: T09(),
    } as const;
    test.clock.turn(3 * 60);
    const uiterlijk = await keten.systeem.sendUitnodiging(tweede);
    expect(Date.parse(uiterlijk)).toBeGreaterThan(Date.parse(uitnodigingen[0]!.uiterlijk));
    await als(riecPiket).answerUitnodiging(await idVan(riecPiket), komt);
    await als(riec).readCasus(casusId);
    await als(riecPiket).readCasus(casusId);
  });

  it.each([
    ['het overleg wordt verzet', () => keten.systeem.recordOverleg({ ...stap(), overlegUitkomst: 'VERZET' })],
    ['iemand de fase van de casus verzet', verzetFase],
    ['er een nieuw overleg komt', () => nodigUit('OM')],
  ])('eindigt, met haar toegang, als %s', async (_wat, gebeurt) => {
    await nodigUit('RIEC');
    const id = await idVan(riec);
    await als(riec).answerUitnodiging(id, komt);
    await gebeurt();
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    expect(await als(riec).listUitnodigingen()).toEqual([]);
    await expect(als(riec).answerUitnodiging(id, komt)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('een partner erbij', () => {
  const DOEL = 'Deze partner kent het bedrijf en de eigenaren.';
  const invoer = { partner: 'RIEC', grondslag: 'WGS_ZVH', doel: DOEL };
  const voegToe = (anders: object = {}, wie = regisseur) =>
    als(wie).addPartner(casusId, { ...invoer, ...anders });
  const toegevoegd = async () => (await outbox(test)).find(({ name }) => name === 'partner-toegevoegd');
  const idIn = (bericht: Awaited<ReturnType<typeof toegevoegd>>) =>
    String(bericht?.variables['uitnodigingId']);

  it('krijgt een uitnodiging voor het overleg dat komt, met een termijn, en ziet de casus pas als hij komt', async () => {
    await nodigUit('OM');
    await voegToe();
    const uitnodigingId = idIn(await toegevoegd());
    expect(await als(riec).listUitnodigingen()).toEqual([]);
    const plan = { ...stap(), uitnodigingId, termijnregel: T09() };
    const uiterlijk = await keten.systeem.planUitnodiging(plan);
    expect(await keten.systeem.planUitnodiging(plan)).toBe(uiterlijk);
    await keten.systeem.sendUitnodiging({ ...plan, ronde: 1 });
    expect(await als(riec).listUitnodigingen()).toMatchObject([
      { uitnodigingId, op: overmorgen.toISOString(), status: 'VERSTUURD', uiterlijk },
    ]);
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    await als(riec).answerUitnodiging(uitnodigingId, komt);
    expect((await als(riec).readCasus(casusId)).casusnummer).toBe(casusnummer);
    expect(await als(regisseur).readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'PARTNER_TOEGEVOEGD', waarde: 'RIEC' }),
    );
  });

  it('krijgt de vraag als taak zodra hij komt, en niet eerder', async () => {
    await nodigUit('OM');
    await voegToe({ vraag: 'Wat is bekend van dit bedrijf?' });
    const uitnodigingId = idIn(await toegevoegd());
    const plan = { ...stap(), uitnodigingId, termijnregel: T09() };
    await keten.systeem.planUitnodiging(plan);
    await keten.systeem.sendUitnodiging({ ...plan, ronde: 1 });
    const vraag = { ...plan, termijnregel: termijnregel('T10', 'P1') };
    expect(await keten.systeem.askPartner(vraag)).toBeNull();
    await als(riec).answerUitnodiging(uitnodigingId, komt);
    const gevraagd = await keten.systeem.askPartner(vraag);
    expect(gevraagd).toMatchObject({ groepen: ['r05.riec'] });
    expect(await keten.systeem.askPartner(vraag)).toEqual(gevraagd);
    expect((await als(riec).readVerrijking(casusId)).verzoeken).toMatchObject([
      { vraag: 'Wat is bekend van dit bedrijf?', status: 'OPEN' },
    ]);
  });

  it.each([
    ['is nog niet aangesloten (ADV4)', { partner: 'GGD' }, 'partner'],
    ['mag geen inhoud zien en krijgt dus geen vraag (INV9)', { partner: 'TOEZICHT', vraag: 'Wie?' }, 'vraag'],
    ['is al uitgenodigd', { partner: 'OM' }, 'partner'],
    ['is procesregie zelf', { partner: 'ZVH' }, 'partner'],
    ['komt op een grondslag die niet is vastgelegd', { grondslag: 'toestemming' }, 'grondslag'],
    ['heeft geen doel', { doel: 'Handig.' }, 'doel'],
    ['bestaat niet', { partner: 'BUREN' }, 'partner'],
  ])('wordt geweigerd bij het veld als de partner %s', async (_wat, anders, veld) => {
    await zetPartner('GGD', { domein: 'ZORG', convenant: 'GEEN', aansluitfase: 'NIET' });
    await nodigUit('OM');
    await expect(voegToe(anders)).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { [veld]: expect.any(String) },
    });
    expect(await toegevoegd()).toBeUndefined();
  });

  it('kan pas als er een overleg is gepland, alleen door wie de tafel leidt', async () => {
    await expect(voegToe()).rejects.toMatchObject({ code: 'CONFLICT' });
    await nodigUit('OM');
    await expect(voegToe({}, weger)).rejects.toMatchObject(nietGevonden);
    await expect(voegToe({}, riec)).rejects.toMatchObject(nietGevonden);
  });

  it('krijgt na het overleg een eigen moment, en zonder moment geen uitnodiging', async () => {
    await nodigUit('OM');
    test.clock.turn(3 * 24 * 60);
    await expect(voegToe()).rejects.toMatchObject({ velden: { besprekenOp: expect.any(String) } });
    await expect(voegToe({ besprekenOp: '2026-11-26T10:00' })).rejects.toMatchObject({
      velden: { besprekenOp: 'Kies een moment dat nog komt.' },
    });
    await voegToe({ besprekenOp: '2026-12-01T10:00' });
    expect(await toegevoegd()).toBeDefined();
  });
});

describe('een partner die functioneel beheer toevoegt', () => {
  const DOEL = 'Deze partner heeft een plek waar zij vandaag terecht kan.';
  const voegToe = () =>
    als(regisseur).addPartner(casusId, { partner: 'OPVANG', grondslag: 'WGS_ZVH', doel: DOEL });
  const sluitAan = (
    { gemeenten, ...wijziging }: { geldigTot?: string; gemeenten?: string[] } = {},
    versieGezien = 0,
  ) =>
    keten.als(beheerder, 'beheer').changeCatalogus({
      catalogus: 'partners',
      unsafeWijziging: {
        code: 'OPVANG',
        geldigVan: '2026-11-24',
        geldigTot: wijziging.geldigTot ?? '',
        reden: 'Besloten in de stuurgroep van november.',
      },
      unsafeInhoud: {
        naam: 'De Verzonnen Opvang',
        soort: 'FLEXIBELE_SCHIL',
        domein: 'ZORG',
        convenant: 'GETEKEND',
        aansluitfase: 'VOLLEDIG',
        rollen: ['R05'],
        ...(gemeenten === undefined ? {} : { gemeenten }),
      },
      versieGezien,
    });
  const keuzes = async () =>
    (await als(regisseur).readTaakkeuzes('uitnodigingen-vaststellen'))['partners']!.map(({ label }) => label);

  it('staat in de lijst, krijgt de kop, ziet de casus na aannemen, en draagt bij', async () => {
    expect(await keuzes()).not.toContain('De Verzonnen Opvang');
    await sluitAan();
    await zetConvenant({ deelnemers: ['RIEC', 'OPVANG'] });
    expect(await keuzes()).toContain('De Verzonnen Opvang');

    await nodigUit('OPVANG', 'OM');
    await expect(als(opvang).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    expect(await als(opvang).listCasussen()).toEqual([]);
    await als(opvang).answerUitnodiging(await idVan(opvang), komt);
    expect((await als(opvang).readCasus(casusId)).casusnummer).toBe(casusnummer);
    expect((await als(opvang).readVerrijking(casusId)).overleg?.partners).toMatchObject([
      { partner: 'OPVANG', magInhoud: true },
    ]);
    await expect(als(ggd).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('werkt in haar gemeenten: bij een casus elders is zij gemerkt voor procesregie, en uit te nodigen', async () => {
    await sluitAan({ gemeenten: ['0301'] });
    expect(await als(regisseur).readBuitenWerkgebied(casusId)).toEqual(['OPVANG']);
    expect(await keten.als(weger, 'wegen').readBuitenWerkgebied(casusId)).toEqual([]);
    await expect(als(ggd).readBuitenWerkgebied(casusId)).rejects.toMatchObject(nietGevonden);
    await nodigUit('OPVANG');
    expect(await idVan(opvang)).toEqual(expect.any(String));
    await sluitAan({ gemeenten: ['0200', '0301'] }, 1);
    expect(await als(regisseur).readBuitenWerkgebied(casusId)).toEqual([]);
  });

  it('ziet alleen de kop zolang geen convenant haar noemt (INV9)', async () => {
    await sluitAan();
    await nodigUit('OPVANG');
    await als(opvang).answerUitnodiging(await idVan(opvang), komt);
    await expect(als(opvang).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('is er na haar laatste dag niet meer bij te vragen, en houdt haar naam', async () => {
    await sluitAan();
    await nodigUit('OPVANG');
    const nee = { reactie: 'AFGEWEZEN', redenCode: 'GEEN_CAPACITEIT' };
    await als(opvang).answerUitnodiging(await idVan(opvang), nee);
    await sluitAan({ geldigTot: '2026-11-24' }, 1);
    test.clock.set('2026-11-25T09:00:00.000Z');
    await expect(voegToe()).rejects.toMatchObject({
      velden: { partner: expect.stringContaining('niet aangesloten') },
    });
    expect(await keuzes()).not.toContain('De Verzonnen Opvang');
    expect((await als(regisseur).readVerrijking(casusId)).overleg?.partners).toMatchObject([
      { partner: 'OPVANG' },
    ]);
    expect(partnerNaam('OPVANG')).toBe('De Verzonnen Opvang');
  });

  it('wordt geen procesregie of meldpunt: die rollen zijn vergeven', async () => {
    const poging = keten.als(beheerder, 'beheer').changeCatalogus({
      catalogus: 'partners',
      unsafeWijziging: {
        code: 'OPVANG',
        geldigVan: '2026-11-24',
        reden: 'Besloten in de stuurgroep van november.',
      },
      unsafeInhoud: {
        naam: 'De Verzonnen Opvang',
        soort: 'KERNPARTNER',
        domein: 'ZORG',
        convenant: 'WETTELIJK',
        aansluitfase: 'VOLLEDIG',
        rollen: ['R03'],
      },
      versieGezien: 0,
    });
    await expect(poging).rejects.toMatchObject({ code: 'ONGELDIG', velden: { rollen: expect.any(String) } });
  });
});

describe('een uitnodiging intrekken', () => {
  const REDEN = 'Deze partner is bij nader inzien niet nodig.';
  const trekIn = (wie: typeof regisseur, uitnodigingId: string, reden = REDEN) =>
    als(wie).withdrawUitnodiging({ casusId, uitnodigingId }, reden);

  it('sluit de casus meteen voor die partner, en voor geen ander', async () => {
    await nodigUit('RIEC', 'COA');
    const [id, vanCoa] = [await idVan(riec), await idVan(coa)];
    await als(riec).answerUitnodiging(id, komt);
    await als(coa).answerUitnodiging(vanCoa, komt);
    await trekIn(regisseur, id);

    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    expect(await als(riec).listCasussen()).toEqual([]);
    expect(await als(riec).listUitnodigingen()).toEqual([]);
    await expect(als(riec).answerUitnodiging(id, komt)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await als(coa).readCasus(casusId)).casusnummer).toBe(casusnummer);
  });

  it('staat met wie en waarom op de tijdlijn en in het verwerkingslog, en wekt het proces', async () => {
    const { uitnodigingen } = await nodigUit('RIEC');
    const { uitnodigingId } = uitnodigingen[0]!;
    await trekIn(regisseur, uitnodigingId);
    expect(await als(regisseur).readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'UITNODIGING_INGETROKKEN' }),
    );
    expect(await logLines(test)).toContainEqual(
      expect.objectContaining({
        verwerking: 'UITNODIGING_INGETROKKEN',
        gebruikerId: regisseur.gebruikerId,
        betrokkeneId: casusId,
      }),
    );
    expect(await outbox(test)).toContainEqual(
      expect.objectContaining({ name: 'uitnodiging-ingetrokken', correlationKey: uitnodigingId }),
    );
    await expect(trekIn(regisseur, uitnodigingId)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['zonder reden', () => regisseur, 'Te kort.', 'MOTIVERING_ONTBREEKT'],
    ['voor wie de tafel niet leidt', () => weger, REDEN, 'NIET_GEVONDEN'],
    ['voor wie de casus niet kent', () => ggd, REDEN, 'NIET_GEVONDEN'],
  ])('kan niet %s', async (_wat, wie, reden, code) => {
    const { uitnodigingen } = await nodigUit('RIEC');
    await expect(trekIn(wie(), uitnodigingen[0]!.uitnodigingId, reden)).rejects.toMatchObject({ code });
    expect(await als(riec).listUitnodigingen()).toHaveLength(1);
  });
});

async function verzetFase(): Promise<void> {
  const afronding = await keten.doeTaak({
    casusId,
    taak: 'gevolg-bepalen',
    wie: regisseur,
    inhoud: { motivering: 'De nieuwe getuige verandert het beeld van de situatie.' },
    variables: { gevolg: 'NAAR_F2' },
  });
  expect(afronding).toEqual({ akkoord: true });
  expect(await keten.systeem.recordGevolg({ ...stap(), gevolg: 'NAAR_F2' })).toBe('AKKOORD');
  expect(await keten.systeem.restartFase(stap())).toBe('F2');
}

describe('wat een worker met uitnodigingen doet', () => {
  async function twice<T>(call: () => Promise<T>): Promise<T> {
    const eerste = await call();
    const eerder = await dump(test);
    expect(await call()).toEqual(eerste);
    expect(await dump(test)).toEqual(eerder);
    return eerste;
  }

  it('kan twee keer, met hetzelfde gevolg', async () => {
    const nieuw = {
      ...stap(),
      op: overmorgen,
      vorm: 'FYSIEK',
      partners: ['POLITIE', 'MOVIERA'],
      termijnregel: T09(),
    } as const;
    const { overlegId, uitnodigingen } = await twice(() => keten.systeem.createUitnodigingen(nieuw));
    const [moviera, politie] = uitnodigingen as [(typeof uitnodigingen)[0], (typeof uitnodigingen)[0]];
    const eerste = {
      ...stap(),
      uitnodigingId: politie.uitnodigingId,
      ronde: 1,
      termijnregel: T09(),
    } as const;
    await twice(() => keten.systeem.sendUitnodiging(eerste));
    const tweede = {
      ...stap(),
      uitnodigingId: politie.uitnodigingId,
      ronde: 2,
      termijnregel: T09(),
    } as const;
    await twice(() => keten.systeem.sendUitnodiging(tweede));
    const nagebeld = {
      ...stap(),
      uitnodigingId: politie.uitnodigingId,
      partnerReactie: 'NABELLEN_JA',
    } as const;
    await twice(() => keten.systeem.recordPartnerreactie(nagebeld));
    const uitstel = { ...stap(), uitnodigingId: moviera.uitnodigingId, partnerReactie: 'ZONDER' } as const;
    await twice(() => keten.systeem.recordPartnerreactie(uitstel));
    const tellen = { ...stap(), overlegId };
    expect(await twice(() => keten.systeem.countBezetting(tellen))).toBe('TE_WEINIG');
  });

  it('leest per persoon een sleutel met gesloten waarden, zonder naam', async () => {
    const { personen, tabelkenmerken, kwalificatie } = await twice(() =>
      keten.systeem.readOverlegPersonen(casusId),
    );
    expect(personen).toEqual([
      {
        ref: expect.stringMatching(/^[0-9a-f]{16}$/),
        minderjarig: 'ja',
        leeftijd23: 'onder23',
        nationaliteit: 'ONBEKEND',
        aangifteOfMedewerking: 'onbekend',
        rechtmatigVerblijf: 'onbekend',
        dublin: 'onbekend',
        bestaandeZorgcoordinator: 'nee',
      },
    ]);
    expect(tabelkenmerken).toEqual(expect.arrayContaining(['minderjarig', 'vorm:SEKSUEEL']));
    expect(kwalificatie).toBe('WEL');
  });
});
