import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beheerder, officier, regisseur, riec, weger, weger2 } from '../builders/betrokkenen.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { termijnregel } from '../support/regels.js';
import { AanTafel } from './support/aan-tafel.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { outbox } from './support/outbox.js';
import { dump, logLines } from './support/raw-database.js';

const REDEN = 'De voorzitter is die middag op zitting.';
/** On Dutch clocks, and the same in UTC. */
const DONDERDAG = ['2026-12-03T14:00', '2026-12-03T13:00:00.000Z'] as const;
const VRIJDAG = ['2026-12-04T09:00', '2026-12-04T08:00:00.000Z'] as const;
const komt = { reactie: 'AANGENOMEN', redenCode: null };

let test: TestStore;
let keten: Keten;
let tafel: AanTafel;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  tafel = await AanTafel.nodig(keten);
  ({ casusId } = tafel);
});
afterEach(() => test.dispose());

const als = (wie: Parameters<Keten['als']>[0]) => keten.als(wie, 'casusoverleg');
const overleg = async () => (await als(regisseur).readVerrijking(casusId)).overleg!;
const verzet = async (anders: object = {}, wie = regisseur) =>
  als(wie).moveOverleg(casusId, {
    naar: DONDERDAG[0],
    vorm: 'DIGITAAL',
    locatie: '',
    reden: REDEN,
    gezienOp: (await overleg()).op,
    sleutel: randomUUID(),
    ...anders,
  });
/** The step of the process that asks partners anew. */
const T09 = () => termijnregel('T09', 'P1');
const vraagOpnieuw = () => keten.systeem.askAnew({ ...tafel.stap(), termijnregel: T09() });
const verstuur = async () => {
  for (const { uitnodigingId } of (await vraagOpnieuw())!.uitnodigingen)
    await keten.systeem.sendUitnodiging({ ...tafel.stap(), uitnodigingId, ronde: 1, termijnregel: T09() });
};
const berichten = async () =>
  (await outbox(test)).map(({ name }) => name).filter((name) => name === 'overleg-verzet');
const regels = async () =>
  (await als(regisseur).readTijdlijn(casusId)).filter(({ gebeurtenis }) => gebeurtenis === 'OVERLEG_VERZET');

describe('een overleg verzetten', () => {
  it('houdt het overleg, met een nieuwe dag, vorm en plaats, en zegt het het proces', async () => {
    await verzet({ vorm: 'FYSIEK', locatie: 'Kamer 2 van het stadhuis' });
    expect(await overleg()).toMatchObject({
      op: DONDERDAG[1],
      vorm: 'FYSIEK',
      locatie: 'Kamer 2 van het stadhuis',
      status: 'GEPLAND',
    });
    expect(await outbox(test)).toContainEqual(
      expect.objectContaining({ name: 'overleg-verzet', correlationKey: casusId, variables: {} }),
    );
  });

  it('staat met wie, waarom en van wanneer naar wanneer op de tijdlijn en in het verwerkingslog', async () => {
    await verzet();
    expect(await regels()).toMatchObject([
      { waarde: `${DONDERDAG[1]} ${tafel.overlegOp.toISOString()}`, toelichting: REDEN },
    ]);
    expect(await logLines(test)).toContainEqual(
      expect.objectContaining({
        verwerking: 'OVERLEG_VERZET',
        gebruikerId: 'regisseur',
        betrokkeneId: casusId,
      }),
    );
    const sporen = JSON.stringify([await dump(test), await outbox(test), await logLines(test)]);
    expect(sporen).not.toContain('zitting');
  });

  it('vraagt iedereen opnieuw, ook wie niet kwam, en houdt te lezen wat zij eerder antwoordden', async () => {
    const eerder = (await als(officier).listUitnodigingen())[0]!;
    await als(officier).answerUitnodiging(eerder.uitnodigingId, {
      reactie: 'AFGEWEZEN',
      redenCode: 'NIET_BESCHIKBAAR',
    });
    await verzet();
    await verstuur();
    expect(await als(officier).listUitnodigingen()).toMatchObject([
      {
        op: DONDERDAG[1],
        status: 'VERSTUURD',
        // Two hours at P1.
        uiterlijk: '2026-11-24T11:00:00.000Z',
        eerder: { op: tafel.overlegOp.toISOString(), antwoord: 'AFGEWEZEN' },
      },
    ]);
    expect((await overleg()).partners).toMatchObject([
      { partner: 'MOVIERA', uitnodiging: 'VERSTUURD', eerder: 'AANGENOMEN' },
      { partner: 'OM', uitnodiging: 'VERSTUURD', eerder: 'AFGEWEZEN' },
      { partner: 'RIEC', uitnodiging: 'VERSTUURD', eerder: 'AANGENOMEN' },
    ]);
    // The old invitation is not the way to answer any more.
    await expect(als(officier).answerUitnodiging(eerder.uitnodigingId, komt)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('laat een partner de casus weer zien als die opnieuw toezegt, en niet eerder', async () => {
    expect((await als(riec).readCasus(casusId)).casusId).toBe(casusId);
    await verzet();
    await verstuur();
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    const [nieuw] = await als(riec).listUitnodigingen();
    await als(riec).answerUitnodiging(nieuw!.uitnodigingId, komt);
    expect((await als(riec).readCasus(casusId)).casusId).toBe(casusId);
  });

  it('geeft wie intussen geen convenant meer heeft alleen de kop (INV9)', async () => {
    await keten.als(beheerder, 'beheer').changeCatalogus({
      catalogus: 'partners',
      unsafeWijziging: {
        code: 'RIEC',
        geldigVan: '2026-11-24',
        reden: 'Besloten in de stuurgroep van november.',
      },
      unsafeInhoud: {
        naam: 'RIEC',
        soort: 'FLEXIBELE_SCHIL',
        domein: 'VEILIGHEID',
        convenant: 'GEEN',
        aansluitfase: 'BEPERKT',
      },
      versieGezien: 1,
    });
    await verzet();
    await verstuur();
    const [nieuw] = await als(riec).listUitnodigingen();
    await als(riec).answerUitnodiging(nieuw!.uitnodigingId, komt);
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('houdt wat partners brachten, en laat open vragen vervallen', async () => {
    const { verzoeken } = await tafel.vraag('OM', 'RIEC');
    await tafel.antwoord(verzoeken[1]!, riec);
    const voor = (await als(regisseur).readVerrijking(casusId)).verzoeken.map(({ status }) => status);
    await verzet();
    await verstuur();
    const na = (await als(regisseur).readVerrijking(casusId)).verzoeken.map(({ status }) => status);
    expect([voor.sort(), na.sort()]).toEqual([
      ['GELEVERD', 'OPEN'],
      ['GELEVERD', 'INGETROKKEN'],
    ]);
  });

  it('wacht tot het nieuwe overleg, met een eigenaar en een termijn (INV1)', async () => {
    await keten.systeem.countBezetting(tafel.overleg());
    await verzet();
    await verstuur();
    expect((await als(regisseur).readCasus(casusId)).wachtpunten).toMatchObject([
      { soort: 'BERICHT', uiterlijk: '2026-12-03T14:00:00.000Z' },
    ]);
  });
});

describe('twee keer', () => {
  it('verstuurd van dezelfde bladzijde verzet één keer', async () => {
    const gezienOp = (await overleg()).op;
    const sleutel = randomUUID();
    await verzet({ sleutel, gezienOp });
    await verzet({ sleutel, gezienOp });
    expect([await regels(), await berichten()]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  it('kort na elkaar geldt de laatste dag, en vraagt niemand twee keer', async () => {
    await verzet();
    await verzet({ naar: VRIJDAG[0] });
    expect([await regels(), await berichten()]).toMatchObject([{ length: 2 }, { length: 2 }]);
    await verstuur();
    const eerste = await als(riec).listUitnodigingen();
    expect(eerste).toMatchObject([{ op: VRIJDAG[1], eerder: { op: tafel.overlegOp.toISOString() } }]);
    // The second message interrupts what the first one began: nobody lost an invitation or an answer.
    await als(riec).answerUitnodiging(eerste[0]!.uitnodigingId, komt);
    expect((await vraagOpnieuw())!.uitnodigingen.map(({ partner }) => partner)).toEqual(['MOVIERA', 'OM']);
    expect(await als(riec).listUitnodigingen()).toMatchObject([{ op: VRIJDAG[1], status: 'AANGENOMEN' }]);
  });

  it('na elkaar onthoudt het laatste antwoord dat iemand gaf', async () => {
    await verzet();
    await verstuur();
    await verzet({ naar: VRIJDAG[0] });
    await verstuur();
    expect((await als(riec).listUitnodigingen())[0]?.eerder).toEqual({
      op: DONDERDAG[1],
      antwoord: 'AANGENOMEN',
    });
  });

  it('dezelfde stap van het proces verandert niets', async () => {
    await verzet();
    const stap = { ...tafel.stap(), termijnregel: T09() };
    const eerste = await keten.systeem.askAnew(stap);
    const eerder = await dump(test);
    expect(await keten.systeem.askAnew(stap)).toEqual(eerste);
    expect(await dump(test)).toEqual(eerder);
  });
});

describe('niet verzetten', () => {
  it.each([
    ['naar een moment dat voorbij is', { naar: '2026-11-23T10:00' }, 'naar'],
    ['zonder reden', { reden: 'Druk.' }, 'reden'],
    ['zonder vorm', { vorm: '' }, 'vorm'],
    ['wie een ouder overleg zag', { gezienOp: '2026-11-20T10:00:00.000Z' }, 'naar'],
  ])('%s', async (_wat, anders, veld) => {
    await expect(verzet(anders)).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { [veld]: expect.any(String) },
    });
    expect([await regels(), await berichten()]).toEqual([[], []]);
  });

  it.each([
    ['wie meeweegt', weger],
    ['een partner', riec],
    ['politie en OM', officier],
  ])('kan %s', async (_wat, wie) => {
    await expect(verzet({}, wie)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each([
    ['dat gehouden is', () => tafel.open()],
    ['dat is ingetrokken', () => keten.systeem.recordOverleg({ ...tafel.stap(), overlegUitkomst: 'VERZET' })],
    [
      'van een casus die op een eerdere versie van het proces begon',
      () =>
        keten.systeem.createUitnodigingen({
          ...tafel.stap(),
          op: new Date(DONDERDAG[1]),
          vorm: 'DIGITAAL',
          partners: ['OM'],
          termijnregel: T09(),
        }),
    ],
  ])('kan een overleg %s', async (_wat, gebeurt) => {
    await gebeurt();
    await expect(verzet({ naar: VRIJDAG[0] })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await overleg()).isVerzetbaar).toBe(false);
    expect(await vraagOpnieuw()).toBeNull();
  });
});

describe('terwijl het proces het nog moet horen', () => {
  it('wordt geen stap van de oude dag meer gezet', async () => {
    await verzet();
    const openen = {
      inhoud: { aanwezigen: [{ partner: 'OM', aanwezigheid: 'AANWEZIG', geheimhouding: 'ja' }] },
      variables: { quorum: 'nee' },
    };
    expect(await tafel.doe('overleg-openen', regisseur, openen)).toMatchObject({
      akkoord: false,
      code: 'OVERLEG_VERZET',
    });
    expect(await keten.systeem.recordOverlegOpening({ ...tafel.overleg(), quorum: 'ja' })).toBe(false);
    expect(await overleg()).toMatchObject({ op: DONDERDAG[1], status: 'GEPLAND' });
  });

  it('kan de casus naar een andere fase: dan wordt een overleg opnieuw gepland', async () => {
    await verzet();
    await keten.systeem.recordOverleg({ ...tafel.stap(), overlegUitkomst: 'VERZET' });
    expect(await vraagOpnieuw()).toBeNull();
  });
});

describe('wat voor het overleg is geschreven', () => {
  const begin = async (wie: typeof regisseur, taak: TaakNaam, groepen?: readonly string[]) => {
    await keten.zetKlaar(casusId, taak, groepen);
    return als(wie).readTaakbegin({ casusId, userTaskKey: newKey(), taak });
  };

  it('staat er weer als het is verzet: de agenda, en de vragen die nog open waren', async () => {
    const agenda = { inhoud: { agenda: 'Wat is bekend, en wat is nodig.' }, variables: { agendaVast: true } };
    expect(await begin(regisseur, 'agenda-vaststellen')).toBeNull();
    await tafel.doe('agenda-vaststellen', regisseur, agenda);
    const { verzoeken } = await tafel.vraag('OM', 'RIEC');
    await tafel.antwoord(verzoeken[1]!, riec);
    await verzet();
    await verstuur();
    for (const wie of [officier, riec]) {
      const [nieuw] = await als(wie).listUitnodigingen();
      await als(wie).answerUitnodiging(nieuw!.uitnodigingId, komt);
    }
    expect(await begin(regisseur, 'agenda-vaststellen')).toMatchObject(agenda.inhoud);
    // RIEC brought what it was asked: only OM is asked again.
    expect(await begin(regisseur, 'vragen-opstellen')).toMatchObject({ vragen: [{ partner: 'OM' }] });
  });

  it('is van een bijdrage alleen voor de eigen organisatie, en alleen wat die nog niet bracht', async () => {
    const { verzoeken } = await tafel.vraag('OM', 'RIEC');
    const [vanOm] = verzoeken;
    await keten.zetKlaar(casusId, 'bijdrage-leveren', vanOm!.groepen);
    await als(officier).recordGebruiker(officier);
    await als(officier).saveTaakDossier({
      casusId,
      userTaskKey: newKey(),
      taak: 'bijdrage-leveren',
      inhoud: { bijdrage: 'Half geschreven.' },
      concept: true,
    });
    await tafel.antwoord(verzoeken[1]!, riec);
    await verzet();
    await verstuur();
    for (const wie of [officier, riec]) {
      const [nieuw] = await als(wie).listUitnodigingen();
      await als(wie).answerUitnodiging(nieuw!.uitnodigingId, komt);
    }
    expect(await begin(officier, 'bijdrage-leveren', vanOm!.groepen)).toMatchObject({
      bijdrage: 'Half geschreven.',
    });
    expect(await begin(riec, 'bijdrage-leveren', verzoeken[1]!.groepen)).toBeNull();
  });
});

describe('een partner die erbij kwam', () => {
  const VRAAG = 'Wat is bekend van dit bedrijf?';
  const laatste = async () => {
    const toegevoegd = (await outbox(test)).filter(({ name }) => name === 'partner-toegevoegd');
    return String(toegevoegd.at(-1)?.variables['uitnodigingId']);
  };
  const nodigUit = async () => {
    const plan = { ...tafel.stap(), uitnodigingId: await laatste(), termijnregel: T09() };
    await keten.systeem.planUitnodiging(plan);
    await keten.systeem.sendUitnodiging({ ...plan, ronde: 1 });
    return plan;
  };

  it('wordt in zijn eigen proces opnieuw gevraagd, met zijn vraag', async () => {
    await tafel.trekIn('RIEC');
    const erbij = { partner: 'RIEC', grondslag: 'WGS_ZVH', doel: 'Kent het bedrijf en de eigenaren.' };
    await als(regisseur).addPartner(casusId, { ...erbij, vraag: VRAAG });
    const eerste = await nodigUit();
    await verzet();
    const { uitnodigingen } = (await vraagOpnieuw())!;
    expect(uitnodigingen.map(({ partner }) => partner)).toEqual(['MOVIERA', 'OM']);
    expect(await outbox(test)).toContainEqual(
      expect.objectContaining({ name: 'uitnodiging-ingetrokken', correlationKey: eerste.uitnodigingId }),
    );
    const tweede = await nodigUit();
    expect(tweede.uitnodigingId).not.toBe(eerste.uitnodigingId);
    await als(riec).answerUitnodiging(tweede.uitnodigingId, komt);
    await keten.systeem.askPartner({ ...tweede, termijnregel: termijnregel('T10', 'P2') });
    expect((await als(riec).readVerrijking(casusId)).verzoeken).toMatchObject([
      { vraag: VRAAG, status: 'OPEN' },
    ]);
  });
});

it('een ander ziet van het verzetten niets dan de eigen plaats', async () => {
  await verzet({ locatie: 'Kamer 2' });
  await verstuur();
  const zorg = await als(weger2).listUitnodigingen();
  expect(JSON.stringify(zorg)).not.toMatch(/Kamer 2|zitting/);
});
