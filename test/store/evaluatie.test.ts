import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Doel } from '../../domain/toegang/doel.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import {
  aProfessional,
  beheerder,
  bestuur,
  fg,
  meldpunt,
  regisseur,
  riec,
  weger,
  weger2,
} from '../builders/betrokkenen.js';
import { opdrachtVoor, termijnregel } from '../support/regels.js';
import { aLeerpunt, begeleider, Evaluatiespel } from './support/evaluaties.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S08 } from './support/scenarios.js';

const vervanger = aProfessional('vervanger', ['r10', 'r10.extern'], { organisatie: 'EXTERN' });
const ander = aProfessional('ander', ['r10', 'r10.ggd'], { organisatie: 'GGD' });
const T09 = () => termijnregel('T09', 'P3');
const nietGevonden = { code: 'NIET_GEVONDEN' };

let test: TestStore;
let keten: Keten;
let casusId: string;
let casusnummer: string;
let evaluatieId: string;
let spel: Evaluatiespel;

beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  for (const wie of [begeleider, vervanger, ander, regisseur, weger, weger2])
    await keten.als(wie, 'evaluatie').recordGebruiker(wie);
  ({ casusId, casusnummer } = await keten.registreer(S08.melding, S08.registratie));
  await keten.weeg({ casusId, wie: weger, ...S08 });
});
afterEach(() => test.dispose());

const sluit = async () => {
  spel = await Evaluatiespel.open(keten, casusId);
  ({ evaluatieId } = spel);
};
const stap = () => spel.stap();
const zetKlaar: Evaluatiespel['zetKlaar'] = (...taak) => spel.zetKlaar(...taak);
const doe: Evaluatiespel['doe'] = (...taak) => spel.doe(...taak);
const draagVoor = (wie: Professional) => spel.draagVoor(wie);
const stelAan = () => spel.stelAan();

async function beschrijf(tekst = 'Dag 0: melding door een school.'): Promise<void> {
  await spel.beschrijf(tekst);
  await spel.controleer();
}

async function twice<T>(call: () => Promise<T>): Promise<T> {
  const eerste = await call();
  const eerder = await dump(test);
  test.clock.turn(1);
  expect(await call()).toEqual(eerste);
  expect(await dump(test)).toEqual(eerder);
  return eerste;
}

describe('een begeleider is neutraal (INV12)', () => {
  /** Each way in which somebody can have been involved in a casus. */
  const sporen: [string, Professional, () => Promise<unknown>][] = [
    [
      'in het log stond als lezer',
      { ...begeleider, groepen: [...begeleider.groepen, 'r04'], rollen: ['R04', 'R10'] },
      () => keten.als({ ...weger, gebruikerId: 'begeleider' }).readCasus(casusId),
    ],
    [
      'in het team zat',
      aProfessional('begeleider', ['r10', 'r10.extern', 'r04', 'r04.moviera'], { organisatie: 'EXTERN' }),
      () => Promise.resolve(),
    ],
    [
      'een taak deed',
      begeleider,
      () =>
        keten.doeTaak({
          casusId,
          taak: 'actualiteit-vaststellen',
          wie: { ...weger, gebruikerId: 'begeleider', groepen: ['r02', 'r02.veilig-thuis'], rollen: ['R02'] },
          inhoud: { hoeVastgesteld: 'Gebeld.' },
          variables: { nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 40 },
        }),
    ],
    [
      'van een organisatie is die aan tafel zat',
      { ...begeleider, organisatie: 'RIEC' },
      () => nodigUit('AANGENOMEN'),
    ],
    [
      'van een organisatie is die een actie had',
      { ...begeleider, organisatie: 'MEE' },
      () =>
        withRaw(test, (raw) =>
          raw.exec(`insert into actie (actie_id, casus_id, sleutel, nummer, sjabloon, soort, doelgroep, zichtbaar_voor,
            tekst, houder, uitvoerder_groep, eindverantwoordelijke, uiterlijk, stand, gaf_toegang, uitgezet_op)
            values ('a', '${casusId}', 's', 1, 'GEEN', 'ZORG', 'SLACHTOFFER', 'CASUSTEAM', 'x', 'MEE', 'r08.mee', 'ZVH',
            '2026-12-01T16:00:00.000Z', 'GEREED', 0, '2026-11-24T09:00:00.000Z')`),
        ),
    ],
    [
      'een toewijzing had die al is beëindigd',
      aProfessional('begeleider', ['r10', 'r10.extern', 'r06.mee'], { organisatie: 'EXTERN' }),
      () =>
        withRaw(test, (raw) =>
          raw.exec(`insert into casusrelatie values ('${casusId}', 'TOEWIJZING', 'r06.mee', '2026-11-24T09:00:00.000Z',
            '2026-11-24T10:00:00.000Z')`),
        ),
    ],
  ];

  async function nodigUit(reactie: 'AANGENOMEN' | 'AFGEWEZEN'): Promise<void> {
    const { uitnodigingen } = await keten.systeem.createUitnodigingen({
      casusId,
      elementInstanceKey: newKey(),
      op: new Date('2026-11-26T10:00:00Z'),
      vorm: 'DIGITAAL',
      partners: ['RIEC'],
      termijnregel: T09(),
    });
    const { uitnodigingId } = uitnodigingen[0]!;
    const verzending = {
      casusId,
      elementInstanceKey: newKey(),
      uitnodigingId,
      ronde: 1,
      termijnregel: T09(),
    };
    await keten.systeem.sendUitnodiging({ ...verzending, ronde: 1 });
    await keten.als(riec, 'casusoverleg').answerUitnodiging(uitnodigingId, {
      reactie,
      redenCode: reactie === 'AFGEWEZEN' ? 'GEEN_CAPACITEIT' : null,
    });
  }

  it.each(sporen)('en dus niet iemand die %s', async (_wat, wie, spoor) => {
    await spoor();
    await keten.als(wie, 'evaluatie').recordGebruiker(wie);
    await sluit();
    expect(await draagVoor(wie)).toMatchObject({ akkoord: false, code: 'NIET_NEUTRAAL' });
    const taak = await zetKlaar('vorm-afwegen', ['r10.extern']);
    expect(await keten.systeem.checkTaakToewijzing({ ...taak, assignee: 'begeleider' })).toMatchObject({
      akkoord: false,
      code: 'NIET_NEUTRAAL',
    });
    const bevinding = { afweging: 'Zo.' };
    expect(
      await keten.systeem.checkTaakAfronding({
        ...taak,
        assignee: 'begeleider',
        variables: { evaluatievorm: 'TIJDLIJN' },
      }),
    ).toMatchObject({ akkoord: false });
    await expect(
      keten.als({ ...wie, rollen: ['R10'] }, 'evaluatie').saveTaakDossier({
        zaakId: evaluatieId,
        userTaskKey: newKey(),
        taak: 'vorm-afwegen',
        inhoud: bevinding,
        concept: false,
      }),
    ).rejects.toMatchObject(nietGevonden);
  });

  it('wie werd geweigerd of niet kwam, is er niet door betrokken', async () => {
    await nodigUit('AFGEWEZEN');
    await expect(keten.als(begeleider, 'evaluatie').readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    await sluit();
    const extern = { ...begeleider, organisatie: 'RIEC' };
    await keten.als(extern, 'evaluatie').recordGebruiker(extern);
    expect(await draagVoor(extern)).toEqual({ akkoord: true });
    expect(await keten.systeem.checkNeutraliteit(stap())).toEqual({
      neutraal: true,
      begeleiderGroep: 'r10.extern',
    });
  });

  it('wordt niet betrokken door het evalueren zelf', async () => {
    await sluit();
    await stelAan();
    await beschrijf();
    const afweging = { afweging: 'De volgorde.' };
    const vorm = { evaluatievorm: 'TIJDLIJN' };
    expect(await doe('vorm-afwegen', begeleider, afweging, vorm, ['r10.extern'])).toEqual({ akkoord: true });
    const taak = await zetKlaar('evalueren', ['r10.extern']);
    expect(await keten.systeem.checkTaakToewijzing({ ...taak, assignee: 'begeleider' })).toEqual({
      akkoord: true,
    });
    expect(await keten.systeem.checkTaakToewijzing({ ...taak, assignee: 'vervanger' })).toEqual({
      akkoord: true,
    });
  });

  it('en als zij intussen betrokken raakte, wordt zij niet aangesteld', async () => {
    await sluit();
    await draagVoor(begeleider);
    await keten.systeem.checkNeutraliteit(stap());
    const { betrokkenPartners } = await keten.systeem.askInstemming({ ...stap(), termijnregel: T09() });
    for (const { instemmingId } of betrokkenPartners)
      await keten.systeem.recordInstemming({ ...stap(), instemmingId, instemming: 'JA' });
    await keten.als({ ...regisseur, gebruikerId: 'begeleider' }).readCasus(casusId);
    await expect(keten.systeem.appointBegeleider(stap())).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('overeenstemming van de partners (A5.1)', () => {
  beforeEach(async () => {
    await sluit();
    await draagVoor(begeleider);
    await keten.systeem.checkNeutraliteit(stap());
  });
  const vraag = () => keten.systeem.askInstemming({ ...stap(), termijnregel: T09() });

  it('vraagt het ketenregieteam als er niemand aan tafel zat, en stelt zonder antwoord niemand aan', async () => {
    const vragen = { ...stap(), termijnregel: T09() };
    const { betrokkenPartners } = await twice(() => keten.systeem.askInstemming(vragen));
    expect(betrokkenPartners).toEqual([
      { instemmingId: betrokkenPartners[0]!.instemmingId, uitvoerderGroep: 'r04' },
    ]);
    expect(await keten.systeem.countInstemming(stap())).toBe(false);
    await expect(keten.systeem.appointBegeleider(stap())).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('houdt niet op bij wie stil blijft, wel bij een bezwaar, tot dat is besproken', async () => {
    const { betrokkenPartners } = await vraag();
    const { instemmingId } = betrokkenPartners[0]!;
    const bezwaar = { ...stap(), instemmingId, instemming: 'NEE' } as const;
    await twice(() => keten.systeem.recordInstemming(bezwaar));
    await keten.systeem.recordInstemming({ ...stap(), instemmingId, instemming: 'JA' });
    expect(await keten.systeem.countInstemming(stap())).toBe(false);
    test.clock.turn(10);
    const keuze = { overeenstemmingKeuze: 'BEREIKT' };
    await doe('overeenstemming-zoeken', regisseur, { afspraak: 'Zij stemt in.' }, keuze);
    expect(await keten.systeem.countInstemming(stap())).toBe(true);

    const volgende = await vraag();
    await keten.systeem.recordInstemming({
      ...stap(),
      instemmingId: volgende.betrokkenPartners[0]!.instemmingId,
      instemming: 'GEEN_REACTIE',
    });
    expect(await keten.systeem.countInstemming(stap())).toBe(true);
  });
});

describe('de anonieme beschrijving (INV13)', () => {
  beforeEach(async () => {
    await sluit();
    await stelAan();
  });

  it('bevat van de casus geen naam, nummer, plaats of datum', async () => {
    const maken = stap();
    await twice(() => keten.systeem.makeBeschrijving(maken));
    await zetKlaar('beschrijving-bewerken');
    const { zaak } = await keten
      .als(regisseur, 'evaluatie')
      .readKetenzaak({ zaakId: evaluatieId, taak: 'beschrijving-bewerken' });
    const tekst = zaak.soort === 'EVALUATIE' ? (zaak.beschrijving ?? '') : '';
    expect(tekst).toContain('Dag 0: Melding ontvangen.');
    expect(tekst).toContain('Weging vastgesteld');
    expect(tekst).not.toMatch(/\d{4}|CAS-|MLD-|DOS-|202\d/);
    expect(tekst).not.toContain(S08.melding.wie.naam ?? 'geen naam');
    expect(await doe('beschrijving-bewerken', regisseur, { beschrijving: tekst })).toEqual({ akkoord: true });
  });

  it.each([
    ['het nummer van de casus', () => `Zie ${casusnummer}.`],
    ['een datum', () => 'Op 24 november belde een school.'],
    ['een gemeente', () => 'De school staat in Winterswijk.'],
  ])('gaat niet verder met %s erin', async (_wat, tekst) => {
    expect(await doe('beschrijving-bewerken', regisseur, { beschrijving: tekst() })).toMatchObject({
      akkoord: false,
      code: 'HERLEIDBAAR',
    });
  });

  it('vraagt een tweede persoon, bij het oppakken, het afronden en het vaststellen', async () => {
    await keten.systeem.makeBeschrijving(stap());
    await doe('beschrijving-bewerken', regisseur, { beschrijving: 'Dag 0: melding.' });
    const taak = await zetKlaar('beschrijving-controleren', ['r03.zvh', 'r04']);
    expect(await keten.systeem.checkTaakToewijzing({ ...taak, assignee: 'regisseur' })).toMatchObject({
      akkoord: false,
      code: 'ZELFDE_PERSOON_BESCHRIJVING',
    });
    expect(
      await doe('beschrijving-controleren', regisseur, {}, { anoniemAkkoord: true }, ['r03.zvh']),
    ).toMatchObject({ akkoord: false, code: 'ZELFDE_PERSOON_BESCHRIJVING' });
    await expect(keten.systeem.confirmBeschrijving(stap())).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
  });

  it('laat ook de privacyofficer controleren, en eist een nieuwe controle na een nieuwe bewerking', async () => {
    await keten.als(fg, 'toezicht').recordGebruiker(fg);
    await doe('beschrijving-bewerken', regisseur, { beschrijving: 'Dag 0: melding.' });
    expect(await doe('beschrijving-controleren', fg, {}, { anoniemAkkoord: true })).toEqual({
      akkoord: true,
    });
    test.clock.turn(5);
    await doe('beschrijving-bewerken', regisseur, { beschrijving: 'Dag 0: melding door een school.' });
    await expect(keten.systeem.confirmBeschrijving(stap())).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
  });
});

describe('wat de begeleider ziet (3.4)', () => {
  const zaakVoor = (wie: Professional, taak: TaakNaam) =>
    keten
      .als(wie, 'evaluatie')
      .readKetenzaak({ zaakId: evaluatieId, taak })
      .then(({ zaak }) => zaak);

  beforeEach(async () => {
    await sluit();
    await stelAan();
    await beschrijf();
    await zetKlaar('vorm-afwegen', ['r10.extern']);
  });

  it('is de evaluatie met haar beschrijving, en van de casus niets', async () => {
    const zaak = await zaakVoor(begeleider, 'vorm-afwegen');
    expect(zaak).toMatchObject({
      casus: null,
      casusnummer: null,
      beschrijving: 'Dag 0: melding door een school.',
      begeleiders: [],
    });
    expect(JSON.stringify(zaak)).not.toContain(casusId);
    const repository = keten.als(begeleider, 'evaluatie');
    expect(await repository.listCasussen()).toEqual([]);
    for (const vraag of [
      () => repository.readCasus(casusId),
      () => repository.readMeldingen(casusId),
      () => repository.readPersonen(casusId),
      () => repository.readWegingen(casusId),
      () => repository.readTijdlijn(casusId),
      () => repository.listDocumenten(casusId),
      () => repository.readStrafrecht(casusId),
      () => repository.openBreekglas(casusnummer, LANGE_MOTIVERING),
      () => repository.readRegie(),
    ])
      await expect(vraag()).rejects.toMatchObject(nietGevonden);
  });

  it('zegt procesregie op wie zij wacht en tot wanneer, en anderen niet', async () => {
    await zetKlaar('vorm-afwegen');
    const waarop = async (wie: Professional) =>
      (await keten.als(wie, 'evaluatie').readEvaluatie(evaluatieId)).wachtpunten.map(({ taak }) => taak);
    expect(await waarop(regisseur)).toContain('vorm-afwegen');
    expect(await waarop(begeleider)).toEqual([]);
  });

  it('is niet voor een begeleider van een andere groep, en niet voor wie alleen de groep deelt maar betrokken was', async () => {
    await expect(zaakVoor(ander, 'vorm-afwegen')).rejects.toMatchObject(nietGevonden);
    await expect(zaakVoor(vervanger, 'vorm-afwegen')).resolves.toMatchObject({ soort: 'EVALUATIE' });
    await keten.als({ ...regisseur, gebruikerId: 'vervanger' }).readCasus(casusId);
    await expect(zaakVoor(vervanger, 'vorm-afwegen')).rejects.toMatchObject(nietGevonden);
    expect(await keten.als(vervanger, 'evaluatie').listKetentaken()).toEqual([]);
  });

  it('is in de lijst alleen de eigen evaluatie, zonder casus', async () => {
    const regel = { evaluatieId, status: 'OPEN', casus: null };
    expect(await keten.als(begeleider, 'evaluatie').listEvaluaties()).toMatchObject([regel]);
    expect(await keten.als(begeleider, 'evaluatie').readEvaluatie(evaluatieId)).toMatchObject({
      ...regel,
      beschrijving: 'Dag 0: melding door een school.',
    });
    expect(await keten.als(ander, 'evaluatie').listEvaluaties()).toEqual([]);
    await expect(keten.als(ander, 'evaluatie').readEvaluatie(evaluatieId)).rejects.toMatchObject(
      nietGevonden,
    );
  });

  it('komt niet met de sleutel van de casus in het log', async () => {
    await zaakVoor(begeleider, 'vorm-afwegen');
    const regels = (await logLines(test)).filter(({ gebruikerId }) => gebruikerId === 'begeleider');
    expect(regels.length).toBeGreaterThan(0);
    expect(JSON.stringify(regels)).not.toContain(casusId);
  });
});

describe('geleerde lessen', () => {
  beforeEach(async () => {
    await sluit();
    await stelAan();
    await beschrijf();
    await doe('leerpunten-vaststellen', regisseur, { leerpunten: [aLeerpunt] }, { aantalLeerpunten: 1 });
  });

  it('worden één keer opgenomen, verzegeld en zonder sleutel van de casus', async () => {
    const borgen = { ...stap(), evaluatievorm: 'TIJDLIJN' } as const;
    await twice(() => keten.systeem.secureLeerpunten(borgen));
    const rijen = await withRaw(test, (raw) => raw.rows('select * from leerpunt'));
    expect(rijen).toHaveLength(1);
    expect(JSON.stringify(rijen)).not.toContain('Terugbellen');
    expect(JSON.stringify(rijen)).not.toContain(casusId);
  });

  it('blijven als de casus wordt vernietigd; de evaluatie met haar taken niet', async () => {
    await keten.systeem.secureLeerpunten({ ...stap(), evaluatievorm: 'TIJDLIJN' });
    test.clock.turn(7 * 31 * 24 * 60);
    expect(await test.store.bewaren.destroyDue()).toBe(1);
    const aantal = (tabel: string, waar = '') =>
      withRaw(test, async (raw) => (await raw.rows(`select * from ${tabel} ${waar}`)).length);
    expect(await aantal('leerpunt')).toBe(1);
    for (const tabel of ['evaluatie', 'instemming']) expect(await aantal(tabel)).toBe(0);
    for (const tabel of ['taakdossier', 'wachtpunt'])
      expect(await aantal(tabel, `where zaak_id = '${evaluatieId}'`)).toBe(0);
  });

  it('leest iedereen van de matrix, en alleen procesregie werkt ze bij, met een reden als het niet gebeurt', async () => {
    await keten.systeem.secureLeerpunten({ ...stap(), evaluatievorm: 'TIJDLIJN' });
    const lees = (wie: Professional, doel: Doel = 'evaluatie') => keten.als(wie, doel).listLeerpunten();
    const [les] = await lees(regisseur);
    expect(les).toMatchObject({
      ...aLeerpunt,
      eigenaar: { naam: 'Meldpunt', isGestopt: false },
      status: 'OPEN',
      toelichting: null,
      isTeLaat: false,
    });
    expect(await lees(bestuur, 'toezicht')).toEqual([les]);
    expect(await lees(begeleider)).toEqual([les]);
    expect(await lees(ander)).toEqual([]);
    const { leerpuntId } = les!;
    const bijwerken = (wie: Professional, opvolging: unknown, doel: Doel = 'evaluatie') =>
      keten.als(wie, doel).followUpLeerpunt(leerpuntId, opvolging);
    for (const wie of [begeleider, weger])
      await expect(bijwerken(wie, { status: 'DOORGEVOERD' })).rejects.toMatchObject(nietGevonden);
    await expect(bijwerken(regisseur, { status: 'NIET_GEDAAN', toelichting: ' ' })).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { toelichting: 'Schrijf waarom het niet is gedaan.' },
    });
    await bijwerken(regisseur, { status: 'NIET_GEDAAN', toelichting: 'Het meldpunt doet dit al.' });
    expect(await lees(regisseur)).toMatchObject([
      { status: 'NIET_GEDAAN', toelichting: 'Het meldpunt doet dit al.' },
    ]);
  });

  it('die over tijd zijn, worden één keer een taak van hun eigenaar; diens antwoord komt bij de les', async () => {
    await keten.als(meldpunt).recordGebruiker(meldpunt);
    await keten.systeem.secureLeerpunten({ ...stap(), evaluatievorm: 'TIJDLIJN' });
    test.clock.set('2027-03-01T09:00:00Z');
    expect(await keten.systeem.checkOpvolging({ sleutel: '1' })).toEqual([]);
    test.clock.set('2027-03-02T09:00:00Z');
    const gevonden = await keten.systeem.checkOpvolging({ sleutel: '2' });
    expect(gevonden).toMatchObject([{ uitvoerderGroep: 'r02.veilig-thuis' }]);
    expect(await keten.systeem.checkOpvolging({ sleutel: '2' })).toEqual(gevonden);
    expect(await keten.systeem.checkOpvolging({ sleutel: '3' })).toEqual([]);
    const [les] = await keten.als(regisseur, 'evaluatie').listLeerpunten();
    expect(les?.isTeLaat).toBe(true);

    const { zaakId } = gevonden[0]!;
    const elementInstanceKey = newKey();
    await keten.systeem.openWachtpunt({
      zaakId,
      elementInstanceKey,
      periode: 1,
      ...opdrachtVoor('opvolging'),
      groepen: ['r02.veilig-thuis'],
    });
    const { omschrijving, maatregel, uiterlijk } = aLeerpunt;
    expect(await keten.als(meldpunt).readKetenzaak({ zaakId, taak: 'opvolging' })).toMatchObject({
      zaak: { bevinding: 'LEERPUNT', casus: null, leerpunt: { omschrijving, maatregel, uiterlijk } },
    });
    const taak = { zaakId, userTaskKey: newKey(), taak: 'opvolging' } as const;
    const toelichting = 'Staat nu in de werkwijze.';
    await keten.als(meldpunt).saveTaakDossier({ ...taak, inhoud: { toelichting }, concept: false });
    const afronding = { ...taak, elementInstanceKey, assignee: meldpunt.gebruikerId };
    expect(
      await keten.systeem.checkTaakAfronding({ ...afronding, variables: { opvolgStatus: 'GEDAAN' } }),
    ).toEqual({ akkoord: true });
    await twice(() => keten.systeem.closeBevinding({ zaakId, uitkomst: 'GEDAAN' }));
    expect(await keten.als(regisseur, 'evaluatie').listLeerpunten()).toMatchObject([
      { status: 'DOORGEVOERD', toelichting, isTeLaat: false },
    ]);
    expect(await keten.systeem.checkOpvolging({ sleutel: '4' })).toEqual([]);
  });
});

describe('een les van een partner die functioneel beheer toevoegde', () => {
  const les = { ...aLeerpunt, eigenaar: 'r05.opvang' };
  const OPVANG = {
    naam: 'De Verzonnen Opvang',
    soort: 'FLEXIBELE_SCHIL',
    domein: 'ZORG',
    convenant: 'GEEN',
    aansluitfase: 'BEPERKT',
    rollen: ['R05'],
  };
  const zetOpKaart = (geldigTot: string, versieGezien: number) =>
    keten.als(beheerder, 'beheer').changeCatalogus({
      catalogus: 'partners',
      unsafeWijziging: { code: 'OPVANG', geldigVan: '2026-11-24', geldigTot, reden: LANGE_MOTIVERING },
      unsafeInhoud: OPVANG,
      versieGezien,
    });
  const stelVast = () =>
    doe('leerpunten-vaststellen', regisseur, { leerpunten: [les] }, { aantalLeerpunten: 1 });

  beforeEach(async () => {
    await sluit();
    await stelAan();
    await beschrijf();
  });

  it('kan pas als de partner meedoet, en wordt op haar dag een taak van die partner', async () => {
    await expect(stelVast()).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { 'leerpunten.0.eigenaar': expect.any(String) },
    });
    await zetOpKaart('', 0);
    const keuzes = await keten.als(regisseur).readTaakkeuzes('leerpunten-vaststellen');
    expect(keuzes['leerpunten.eigenaar']).toContainEqual({ value: 'r05.opvang', label: OPVANG.naam });
    await stelVast();
    await keten.systeem.secureLeerpunten({ ...stap(), evaluatievorm: 'TIJDLIJN' });
    test.clock.set('2027-03-02T09:00:00Z');
    expect(await keten.systeem.checkOpvolging({ sleutel: '1' })).toMatchObject([
      { uitvoerderGroep: 'r05.opvang' },
    ]);
  });

  it('houdt haar eigenaar als die stopt; niemand kiest hem opnieuw, en procesregie krijgt de taak', async () => {
    await zetOpKaart('', 0);
    await stelVast();
    await keten.systeem.secureLeerpunten({ ...stap(), evaluatievorm: 'TIJDLIJN' });
    await zetOpKaart('2026-12-31', 1);
    test.clock.set('2027-03-02T09:00:00Z');
    expect(await keten.als(regisseur, 'evaluatie').listLeerpunten()).toMatchObject([
      { eigenaar: { naam: OPVANG.naam, isGestopt: true } },
    ]);
    const keuzes = await keten.als(regisseur).readTaakkeuzes('leerpunten-vaststellen');
    expect(JSON.stringify(keuzes)).not.toContain('r05.opvang');
    expect(await keten.systeem.checkOpvolging({ sleutel: '1' })).toMatchObject([
      { uitvoerderGroep: 'r03.zvh' },
    ]);
  });
});
