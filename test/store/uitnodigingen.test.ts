import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { aProfessional, officier, regisseur, riec, weger } from '../builders/betrokkenen.js';
import { termijnregel } from '../support/regels.js';
import { Keten, newKey, onbestaand } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, logLines } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const nietGevonden = { code: 'NIET_GEVONDEN' };
const ggd = aProfessional('ggd', ['r05', 'r05.ggd'], { organisatie: 'GGD' });
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
const idVan = async (wie: typeof riec) => (await als(wie).listUitnodigingen())[0]!.uitnodigingId;

describe('een uitnodiging', () => {
  it('toont haar partner de kop en niets anders, en anderen niets', async () => {
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
        casusId: null,
      },
    ]);
    expect(await als(ggd).listUitnodigingen()).toEqual([]);
    expect(await als(officier).listUitnodigingen()).toEqual([]);
    await expect(als(riec).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
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
