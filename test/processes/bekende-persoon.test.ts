import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { Matchoordeel } from '../../domain/melding/match.js';
import type { MeldingBevestiging } from '../../store/repository.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

/** S10 of domein.md 3.11: a second melding about somebody known, the name one letter different. */
describe('S10: tweede melding over een bekende persoon', () => {
  let keten: Keten;
  let meldpunt: Medewerker;
  let weger: Medewerker;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    meldpunt = await keten.actAs('meldpunt');
    weger = await keten.actAs('weger');
    regisseur = await keten.actAs('regisseur');
  });
  afterAll(() => keten.close());

  let eerste: MeldingBevestiging;
  let tweede: MeldingBevestiging;

  it('de eerste melding vindt niemand en krijgt een eigen dossier', async () => {
    eerste = await keten.meld(over('Vera Verzonnen', { zorgcoordinatorNaam: 'Zorg Verzonnen' }));
    await weger.finishTaak(eerste.casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.finishTaak(eerste.casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.finishTaak(eerste.casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', eerste.casusId);
    expect(await regisseur.dossiers.readMatches(eerste.casusId)).toEqual([]);
  });

  it('de tweede stelt dat dossier voor met wat gelijk is, en voegt niets samen', async () => {
    tweede = await keten.meld(over('Vera Versonnen'));
    await meldpunt.waitForTaak('match-beoordelen', tweede.casusId);

    const [match, ...meer] = await meldpunt.dossiers.readMatches(tweede.casusId);
    expect(meer).toEqual([]);
    expect(match).toMatchObject({
      nummer: 1,
      stand: 'VOORGESTELD',
      overeenkomsten: ['NAAM_KLINKT', 'GEBOORTEDATUM'],
      persoon: { naam: 'Vera Verzonnen', geboortedatum: '2004-03-09' },
      heeftOpenCasus: true,
      zorgcoordinator: { naam: 'Zorg Verzonnen' },
    });
    expect(await regisseur.dossiers.readMeldingen(eerste.casusId)).toHaveLength(1);
    await expectGeenVerdwenen();
  });

  it('wie daar niet over oordeelt, ziet geen mogelijke bekende', async () => {
    await expect(weger.dossiers.readMatches(tweede.casusId)).rejects.toThrow('Dit is niet gevonden.');
  });

  it('dezelfde persoon zonder keuze kan niet', async () => {
    const poging = await meldpunt.tryTaak(tweede.casusId, oordeel('BEKEND'));
    expect(poging).toMatchObject({ outcome: 'denied', reason: 'KANDIDAAT_ONTBREEKT' });
  });

  it('bevestigd: de melding gaat naar de lopende casus en de voorlopige sluit als samengevoegd', async () => {
    await meldpunt.finishTaak(tweede.casusId, oordeel('BEKEND', '1'));
    await keten.waitForEnd(tweede.casusId);

    const casus = await regisseur.dossiers.readCasus(tweede.casusId);
    expect(casus).toMatchObject({ status: 'GESLOTEN', fase: 'F8', afsluitreden: 'SAMENGEVOEGD' });
    expect(await regisseur.dossiers.readMeldingen(eerste.casusId)).toHaveLength(2);
    expect(await regisseur.dossiers.readPersonen(eerste.casusId)).toHaveLength(1);
    expect(await regisseur.dossiers.readPersonen(tweede.casusId)).toEqual([]);
    await expect(meldpunt.dossiers.readCasus(tweede.casusId)).rejects.toThrow('Dit is niet gevonden.');
  });

  it('de lopende casus weegt opnieuw', async () => {
    await weger.waitForTaak('weging-voorbereiden', eerste.casusId);
    await expectGeenVerdwenen();
  });

  it('ongedaan gemaakt: beide zoals ze waren, met de reden op beide tijdlijnen', async () => {
    const [match] = await regisseur.dossiers.readMatches(eerste.casusId);
    const reden = 'Het geboorteland klopt niet; dit is toch iemand anders.';
    await regisseur.dossiers.undoMatch(eerste.casusId, { voorstelId: match!.voorstelId, reden });
    await expectGeenVerdwenen();

    await weger.waitForTaak('weging-voorbereiden', tweede.casusId);
    expect(await regisseur.dossiers.readCasus(tweede.casusId)).toMatchObject({ status: 'OPEN', fase: 'F2' });
    expect(await regisseur.dossiers.readMeldingen(eerste.casusId)).toHaveLength(1);
    expect(await regisseur.dossiers.readMeldingen(tweede.casusId)).toHaveLength(1);
    const [persoon] = await weger.dossiers.readPersonen(tweede.casusId);
    expect(persoon!.personalia).toMatchObject({ naam: 'Vera Versonnen' });
    for (const { casusId } of [eerste, tweede])
      expect(await regisseur.dossiers.readTijdlijn(casusId)).toContainEqual(
        expect.objectContaining({ gebeurtenis: 'SAMENVOEGEN_ONGEDAAN', toelichting: reden }),
      );
    expect((await keten.instancesOf(tweede.casusId)).map(({ state }) => state).sort()).toEqual([
      'ACTIVE',
      'COMPLETED',
    ]);
  });

  it('bij twijfel blijft de melding apart; besluit iemand bij de weging anders, dan eindigt haar proces', async () => {
    const derde = await keten.meld(over('V. Verzonnen'));
    await meldpunt.finishTaak(derde.casusId, oordeel('TWIJFEL'));
    await weger.waitForTaak('weging-voorbereiden', derde.casusId);
    const matches = await meldpunt.dossiers.readMatches(derde.casusId);
    const van = (naam: string) => matches.find(({ persoon }) => persoon.naam === naam)!;
    expect(matches.map(({ stand }) => stand)).toEqual(['TWIJFEL', 'TWIJFEL']);

    const reden = 'Gebeld met het meldpunt van de andere regio: het is haar.';
    await meldpunt.dossiers.judgeMatch(derde.casusId, {
      oordeel: 'BEKEND',
      nummer: van('Vera Verzonnen').nummer,
      reden,
    });

    await keten.waitForEnd(derde.casusId);
    expect(await regisseur.dossiers.readMeldingen(eerste.casusId)).toHaveLength(2);
    await expectGeenVerdwenen();
  });

  it('een acute melding over een bekende alarmeert de piket bij de lopende casus', async () => {
    const acuut = await keten.meld(
      aRustigeMelding({
        wie: { naam: 'Vera Verzonnen', geboortedatum: '2004-03-09' },
        wanneer: { directGevaar: 'ja' },
      }),
    );
    await meldpunt.waitForTaak('match-beoordelen', acuut.casusId);
    const matches = await meldpunt.dossiers.readMatches(acuut.casusId);
    const gelijk = matches.find(({ overeenkomsten }) => overeenkomsten.includes('NAAM'))!;
    await meldpunt.finishTaak(acuut.casusId, oordeel('BEKEND', String(gelijk.nummer)));
    await keten.waitForEnd(acuut.casusId);

    const piket = await keten.actAs('piket');
    await until(
      async () =>
        (await piket.dossiers.readPiketmeldingen()).some(({ casusId }) => casusId === eerste.casusId),
      () => keten.explain(),
    );
    expect(await regisseur.dossiers.readCasus(eerste.casusId)).toMatchObject({ prioriteit: 'P1' });
  });

  it('zes personen in één melding zijn zes dossiers en één casus', async () => {
    const zes = await keten.meld(aRustigeMelding({ hoeveel: { aantalSlachtoffers: 6 } }));
    await weger.waitForTaak('weging-voorbereiden', zes.casusId);
    const personen = await weger.dossiers.readPersonen(zes.casusId);
    expect(new Set(personen.map(({ dossiernummer }) => dossiernummer)).size).toBe(6);
    expect(personen.map(({ personalia }) => isAfgeschermd(personalia) || personalia.naam)).toEqual([
      'Vera Verzonnen',
      ...Array.from({ length: 5 }, () => undefined),
    ]);
    expect(await keten.instancesOf(zes.casusId)).toHaveLength(1);
  });

  async function expectGeenVerdwenen() {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
  }
});

function over(naam: string, hulp: { zorgcoordinatorNaam?: string } = {}) {
  return aRustigeMelding({
    wie: { naam, geboortedatum: '2004-03-09' },
    hulp: { zorgcoordinatorBetrokken: 'zorgcoordinatorNaam' in hulp ? 'ja' : 'onbekend', ...hulp },
  });
}

function oordeel(match: Matchoordeel, kandidaat?: string) {
  return {
    taak: 'match-beoordelen' as const,
    proces: { match },
    dossier: {
      reden: 'Zelfde geboortedatum en dezelfde plaats, nagebeld.',
      ...(kandidaat === undefined ? {} : { kandidaat }),
    },
  };
}
