import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Celwijziging, wijzigCel } from '../../domain/toegang/celwijziging.js';
import { needsTweedeFactor } from '../../domain/keten/tweede-factor.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { aProfessional, beheerder, fg, regisseur, weger, zorgcoordinator } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { logLines, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const REDEN = 'Het team heeft dit besproken en ziet het zo';
/** R03 no longer sees which casussen there are: both walls decide on this cell. */
const DICHT: Celwijziging = { groep: 'procesgegevens', rol: 'R03', wordt: {} };

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
});
afterEach(() => test.dispose());

const stelVoor = (wijziging: Celwijziging, wie = beheerder) =>
  keten.als(wie, 'beheer').proposeToegangsregel(wijziging, REDEN);
const beslis = (voorstelId: string, akkoord: boolean, wie = fg) =>
  keten.als(wie, 'toezicht').decideToegangsvoorstel(voorstelId, { akkoord, oordeel: REDEN });
const lees = (versie?: number) => keten.als(fg, 'toezicht').readToegangsregels(versie);

describe('een wijziging onder vier ogen', () => {
  it('geldt pas na akkoord van een ander, en dan meteen, ook bij een casus die al open is', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);

    const voorstelId = await stelVoor(DICHT);
    expect((await keten.als(regisseur).readCasus(casusId)).casusId).toBe(casusId);
    await beslis(voorstelId, true);

    await expect(keten.als(regisseur).readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await keten.als(regisseur).listCasussen()).toEqual([]);
  });

  it('staat met wie, waarom en sinds wanneer bij de versie; de vorige blijft leesbaar', async () => {
    await beslis(await stelVoor(DICHT), true);

    const nu = await lees();
    expect(nu).toMatchObject({
      versie: 2,
      vanKracht: true,
      sinds: test.clock.now().toISOString(),
      voorstel: {
        groep: 'procesgegevens',
        rol: 'R03',
        was: { lezen: [] },
        wordt: {},
        reden: REDEN,
        oordeel: REDEN,
      },
    });
    const eerder = await lees(1);
    expect(eerder).toMatchObject({ versie: 1, vanKracht: false, voorstel: null });
    const rij = eerder.matrix.groepen.find(({ groep }) => groep === 'procesgegevens');
    expect(rij?.cellen.R03).toEqual({ lezen: [] });
    await expect(lees(3)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('verandert niets als zij wordt afgewezen, en wordt dan niet opnieuw beslist', async () => {
    const voorstelId = await stelVoor(DICHT);
    await beslis(voorstelId, false);

    expect(await lees()).toMatchObject({ versie: 1, afgewezen: [{ voorstelId, oordeel: REDEN }] });
    await expect(beslis(voorstelId, true)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('wordt niet goedgekeurd door wie haar voorstelde, ook niet met beide rollen', async () => {
    const beide = aProfessional('beide', ['r12.fg', 'r13.beheer']);
    const voorstelId = await stelVoor(DICHT, beide);

    await expect(beslis(voorstelId, true, beide)).rejects.toMatchObject({ code: 'ZELFDE_PERSOON' });
    await expect(
      withRaw(test, (raw) => raw.exec(`update toegangsvoorstel set beslist_door = voorgesteld_door`)),
    ).rejects.toThrow();
  });

  it.each([
    ['de beheerder keurt niets goed', beheerder, 'beheer'],
    ['procesregie ook niet', regisseur, 'wegen'],
  ] as const)('%s', async (_naam, wie, doel) => {
    const voorstelId = await stelVoor(DICHT);
    await expect(
      keten.als(wie, doel).decideToegangsvoorstel(voorstelId, { akkoord: true, oordeel: REDEN }),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect((await lees()).versie).toBe(1);
  });

  it.each([fg, weger, regisseur])('$gebruikerId stelt niets voor', async (wie) => {
    for (const doel of ['beheer', 'toezicht', 'wegen'] as const)
      await expect(keten.als(wie, doel).proposeToegangsregel(DICHT, REDEN)).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
  });

  it('vraagt een reden, een verandering, en één voorstel tegelijk per cel', async () => {
    const als = keten.als(beheerder, 'beheer');
    await expect(als.proposeToegangsregel(DICHT, 'kort')).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    await expect(als.proposeToegangsregel({ ...DICHT, wordt: { lezen: [] } }, REDEN)).rejects.toMatchObject({
      code: 'ONGELDIG',
    });
    await stelVoor(DICHT);
    await expect(stelVoor(DICHT)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each<[string, Celwijziging]>([
    ['inhoud voor evaluatie', { groep: 'personalia', rol: 'R10', wordt: { lezen: ['eigenBijdrage'] } }],
    ['inhoud voor het bestuur', { groep: 'weging1', rol: 'R11', wordt: { lezen: [] } }],
    ['inhoud voor functioneel beheer', { groep: 'meldingKern', rol: 'R13', wordt: { lezen: [] } }],
    ['het bestaan van casussen voor techniek', { groep: 'procesgegevens', rol: 'R14', wordt: { lezen: [] } }],
    ['strafrecht dat niet is vrijgegeven', { groep: 'strafrecht', rol: 'R03', wordt: { lezen: [] } }],
    ['strafrecht schrijven', { groep: 'strafrecht', rol: 'R04', wordt: { schrijven: ['vrijgegeven'] } }],
    ['logs voor een ander dan R12', { groep: 'logs', rol: 'R13', wordt: { lezen: [] } }],
    ['geen toezicht meer op het log', { groep: 'logs', rol: 'R12', wordt: {} }],
    ['zichzelf laten goedkeuren', { groep: 'toegangsbesluit', rol: 'R13', wordt: { schrijven: [] } }],
    ['een uitgenodigde zonder uitnodiging', { groep: 'plan', rol: 'R05', wordt: { lezen: [] } }],
    ['toezicht dat schrijft', { groep: 'weging1', rol: 'R12', wordt: { lezen: [], schrijven: [] } }],
  ])('geeft nooit %s', async (_naam, wijziging) => {
    await expect(stelVoor(wijziging)).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { cel: expect.any(String) as unknown as string },
    });
  });
});

describe('wat er wacht op een besluit', () => {
  const telling = (wie = fg) => keten.als(wie, 'toezicht').countToegangsvoorstellen();

  it('is te tellen door wie erover beslist, zonder regel in het log: de regels zijn niet gelezen', async () => {
    const voorstelId = await stelVoor(DICHT);
    const regels = (await logLines(test)).length;
    expect(await telling()).toBe(1);
    expect(await telling()).toBe(1);
    expect(await logLines(test)).toHaveLength(regels);

    await lees();
    expect((await logLines(test)).at(-1)).toMatchObject({
      verwerking: 'TOEGANGSREGELS_GELEZEN',
      resultaat: 'OK',
    });
    await beslis(voorstelId, true);
    expect(await telling()).toBe(0);
  });

  it('telt het eigen voorstel niet mee, en is er niet voor een ander', async () => {
    const beide = aProfessional('beide', ['r12.fg', 'r13.beheer']);
    await stelVoor(DICHT, beide);
    expect(await telling(beide)).toBe(0);
    expect(await telling(fg)).toBe(1);
    await expect(telling(beheerder)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect((await logLines(test)).at(-1)).toMatchObject({
      verwerking: 'TOEGANGSREGELS_GELEZEN',
      resultaat: 'GEWEIGERD',
    });
  });
});

describe('de versie van kracht', () => {
  it('staat op elke regel van het log', async () => {
    await keten.meld(aMelding());
    await beslis(await stelVoor(DICHT), true);
    await keten.als(regisseur).listCasussen();
    await keten.meld(aMelding());

    const regels = await logLines(test);
    expect(regels.map(({ regelversie }) => regelversie)).toEqual(
      regels.map((_, plaats) => (plaats < 3 ? 1 : 2)),
    );
  });

  it('blijft na een herstart, en een volgende start maakt geen versie', async () => {
    await beslis(await stelVoor(DICHT), true);
    await test.reopen();
    await test.reopen();

    expect(await lees()).toMatchObject({ versie: 2, versies: [{ versie: 2 }, { versie: 1 }] });
    expect(test.store.toegangsregels().roleMay(regisseur, 'procesgegevens:lezen')).toBe(false);
  });

  it('komt opnieuw als dit product meer vraagt van de tweede muur, met dezelfde regels', async () => {
    await beslis(await stelVoor(DICHT), true);
    await test.reopen(() =>
      withRaw(test, (raw) =>
        raw.exec(`insert into toegangsversie (versie, matrix, muur, sinds)
          select 3, matrix, '{}', sinds from toegangsversie where versie = 2`),
      ),
    );

    const { versie, matrix } = await lees();
    expect(versie).toBe(4);
    expect(matrix).toEqual((await lees(2)).matrix);
    const muren = await withRaw(test, (raw) => raw.rows('select muur from toegangsversie order by versie'));
    expect(muren[3]).toEqual(muren[1]);
  });

  it('opent niets vanzelf: wat een nieuwer product erbij brengt is dicht, en ligt voor aan wie erover beslist', async () => {
    await beslis(await stelVoor(DICHT), true);
    // As it was before this product: R06 read no piketmeldingen, and R03 read more.
    const { matrix } = await lees();
    const eerder: Celwijziging[] = [
      { groep: 'piketmeldingen', rol: 'R06', wordt: {} },
      { groep: 'piketmeldingen', rol: 'R09', wordt: { lezen: [] } },
    ];
    const ouder = JSON.stringify(eerder.reduce(wijzigCel, matrix));
    await test.reopen(() =>
      withRaw(test, (raw) =>
        raw.exec(`insert into toegangsversie (versie, matrix, muur, sinds)
          select 3, '${ouder}', muur, sinds from toegangsversie where versie = 2`),
      ),
    );

    const na = await lees();
    expect(na.versie).toBe(4);
    expect(na.open).toMatchObject([
      {
        groep: 'piketmeldingen',
        rol: 'R06',
        was: {},
        wordt: { lezen: [] },
        voorgesteldDoor: 'Nieuwe versie van het product',
      },
    ]);
    const cellen = na.matrix.groepen.find(({ groep }) => groep === 'piketmeldingen')?.cellen;
    expect([cellen?.R06, cellen?.R09]).toEqual([undefined, undefined]);

    await test.reopen();
    expect(await lees()).toMatchObject({ versie: 4, open: [{ rol: 'R06' }] });
    await beslis(na.open[0]!.voorstelId, true);
    await test.reopen();
    expect(test.store.toegangsregels().roleMay(zorgcoordinator, 'piketmeldingen:lezen')).toBe(true);
    expect(await lees()).toMatchObject({ versie: 5, open: [] });
  });

  it('vraagt niet opnieuw wat is afgewezen', async () => {
    const { matrix } = await lees();
    const ouder = JSON.stringify(wijzigCel(matrix, { groep: 'piketmeldingen', rol: 'R06', wordt: {} }));
    await test.reopen(() =>
      withRaw(test, (raw) =>
        raw.exec(`insert into toegangsversie (versie, matrix, muur, sinds)
          select 2, '${ouder}', muur, sinds from toegangsversie where versie = 1`),
      ),
    );
    await beslis((await lees()).open[0]!.voorstelId, false);
    await test.reopen();
    expect((await lees()).open).toEqual([]);
    expect(test.store.toegangsregels().roleMay(zorgcoordinator, 'piketmeldingen:lezen')).toBe(false);
  });

  it('wordt nergens veranderd of gewist', async () => {
    for (const opdracht of ['update toegangsversie set sinds = sinds', 'delete from toegangsversie'])
      await expect(withRaw(test, (raw) => raw.exec(opdracht))).rejects.toThrow('toegangsregels');
  });

  it('geeft niemand zonder tweede factor inhoud: wie er een nodig heeft volgt uit de cellen', () => {
    const { matrix } = test.store.toegangsregels();
    expect((['R10', 'R11', 'R13', 'R14'] as const).filter((rol) => needsTweedeFactor(matrix, [rol]))).toEqual(
      [],
    );
    expect(
      (['R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R12'] as const).filter(
        (rol) => !needsTweedeFactor(matrix, [rol]),
      ),
    ).toEqual([]);
  });
});
