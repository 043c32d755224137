import type { WegingBesluit, WegingInvoer } from '../../domain/weging/weging.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';

describe('afschalen', () => {
  let keten: Keten;
  let weger: Medewerker;
  let weger2: Medewerker;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, weger2, regisseur] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('weger2'),
      keten.actAs('regisseur'),
    ]);
  });

  afterAll(() => keten.close());

  it('vraagt na GEEN een tweede lezer die een ander is, en sluit dan de casus', async () => {
    const casusId = await aGewogenCasus();
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());

    expect(await weger.tryTaak(casusId, antwoorden.tweedeLezer('AKKOORD'))).toEqual({
      outcome: 'denied',
      reason: 'ZELFDE_PERSOON',
    });
    await weger.releaseTaak(casusId, 'afschalen-tweede-lezer');
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
    await keten.waitForEnd(casusId);

    const casus = await regisseur.dossiers.readCasus(casusId);
    expect(casus).toMatchObject({
      fase: 'F8',
      status: 'GESLOTEN',
      afsluitreden: 'AFGESCHAALD',
      wachtpunten: [],
    });
    // T24: six months.
    expect(casus.bewaarTot).toMatch(/^2026-09-02/);
  });

  it('gaat terug naar de voorsteller als de tweede lezer dat vraagt', async () => {
    const casusId = await aGewogenCasus();
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());

    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('TERUG'));

    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
    await keten.waitForEnd(casusId);
  });

  it('wordt een nieuwe weging als de tweede lezer dat vraagt', async () => {
    const casusId = await aGewogenCasus();
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());

    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('HERWEGEN'));

    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('NAAR_F3'));
    await regisseur.waitForTaak('casus-inbrengen', casusId);
    expect(await weger.taken(casusId)).toEqual([]);
  });

  it('wacht tot vaststaat dat de situatie voorbij is', async () => {
    const casusId = await aGewogenCasus(
      { nogInSituatie: 'onbekend', dagenSindsLaatsteSignaal: 60 },
      { ...besluiten.geen, actueel: 'TE_BEPALEN', prioriteit: 'P3' },
    );
    const meldpunt = await keten.actAs('meldpunt');
    const officier = await keten.actAs('officier');
    // D4 asks for a toets as well, as long as nobody knows whether it goes on.
    await officier.finishTaak(casusId, antwoorden.doorlaatverbodBesluiten('NVT'));

    await meldpunt.finishTaak(casusId, antwoorden.actualiteitVaststellen('nee', 65));

    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
    await keten.waitForEnd(casusId);
  });

  it('kan ook na het casusoverleg', async () => {
    const casusId = await aGewogenCasus(feiten.vermoeden, besluiten.vermoeden);
    const { casusnummer } = await regisseur.dossiers.readCasus(casusId);
    const officier = await keten.actAs('officier');
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await overleg('2026-03-02T10:00');
    await regisseur.finishTaak(casusId, antwoorden.overlegAfronden('VERZET'));
    await overleg('2026-03-02T10:30');
    await regisseur.finishTaak(casusId, antwoorden.overlegAfronden('AFSCHALEN'));

    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());
    await regisseur.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));

    await keten.waitForEnd(casusId);

    /** A meeting at this time to which nobody comes. */
    async function overleg(tijdstip: string): Promise<void> {
      await regisseur.finishTaak(casusId, antwoorden.uitnodigingenVaststellen({ tijdstip }));
      await officier.waitForUitnodiging(casusnummer);
      await keten.advance('PT30M');
      await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
      await regisseur.finishTaak(casusId, antwoorden.tweedeDatum('DOOR'));
    }
  });

  it('adviseert uit de kenmerken wie overneemt, en sluit pas als elke bestemming heeft bevestigd (S07)', async () => {
    const meldpunt = await keten.actAs('meldpunt');
    const casusId = await aGewogenCasus({ kenmerken: ['huiselijkGeweldOfKindermishandeling', 'lvb'] });
    const { userTaskKey } = await weger.waitForTaak('afschalen-voorstellen', casusId);
    expect(await keten.camunda.getUserTaskVariables(userTaskKey)).toMatchObject({
      kenmerken: ['huiselijkGeweldOfKindermishandeling', 'lvb'],
      bestemmingAdvies: ['VEILIG_THUIS', 'MEE'],
    });
    expect(await regisseur.dossiers.readTabeladviezen(casusId)).toMatchObject([
      { tabel: 'bestemming-bij-afschalen', regels: ['D12_1', 'D12_4'], uitkomst: ['VEILIG_THUIS', 'MEE'] },
    ]);
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen(['VEILIG_THUIS', 'MEE']));
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
    await regisseur.finishTaak(casusId, antwoorden.overdrachtVoorbereiden());
    await regisseur.finishTaak(casusId, antwoorden.overdrachtVoorbereiden());

    await meldpunt.finishTaak(casusId, antwoorden.overdrachtBevestigen('BEVESTIGD'));
    await regisseur.waitForTaak('overdracht-bevestigen', casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ status: 'OPEN' });

    // Who has no ground to see the casus gets nothing: procesregie lays the answer down (INV9).
    await regisseur.finishTaak(casusId, antwoorden.overdrachtBevestigen('BEVESTIGD'));
    await keten.waitForEnd(casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ fase: 'F8', wachtpunten: [] });
  });

  it('gaat na een weigering naar een ander, en sluit zonder overdracht alleen met een tweede lezer', async () => {
    const meldpunt = await keten.actAs('meldpunt');
    const regisseur2 = await keten.actAs('regisseur2');
    const casusId = await aGewogenCasus({ kenmerken: ['huiselijkGeweldOfKindermishandeling'] });
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen(['VEILIG_THUIS']));
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
    await regisseur.finishTaak(casusId, antwoorden.overdrachtVoorbereiden());
    await meldpunt.finishTaak(casusId, antwoorden.overdrachtBevestigen('GEWEIGERD'));

    await regisseur.finishTaak(casusId, antwoorden.overdrachtTerug('ANDERE_BESTEMMING', 'RIEC'));
    await regisseur.finishTaak(casusId, antwoorden.overdrachtVoorbereiden());
    await regisseur.finishTaak(casusId, antwoorden.overdrachtBevestigen('GEWEIGERD'));
    await regisseur.finishTaak(casusId, antwoorden.overdrachtTerug('STOPPEN', 'GEEN'));

    expect(await regisseur.tryTaak(casusId, antwoorden.overdrachtTweedeLezer('AKKOORD'))).toEqual({
      outcome: 'denied',
      reason: 'ZELFDE_PERSOON',
    });
    await regisseur.releaseTaak(casusId, 'overdracht-tweede-lezer');
    await regisseur2.finishTaak(casusId, antwoorden.overdrachtTweedeLezer('AKKOORD'));
    await keten.waitForEnd(casusId);
  });

  it('krijgt een overdracht terug die niet op tijd is bevestigd (T21)', async () => {
    const meldpunt = await keten.actAs('meldpunt');
    const casusId = await aGewogenCasus({ kenmerken: ['huiselijkGeweldOfKindermishandeling'] });
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen(['VEILIG_THUIS']));
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
    await regisseur.finishTaak(casusId, antwoorden.overdrachtVoorbereiden());
    const { dueDate } = await meldpunt.waitForTaak('overdracht-bevestigen', casusId);
    // Five working days: the Monday after, 17.00 in the Netherlands.
    expect(new Date(dueDate!)).toEqual(new Date('2026-03-09T16:00:00Z'));

    await keten.advance('P7DT8H');

    await regisseur.finishTaak(casusId, antwoorden.overdrachtTerug('NABELLEN', 'VEILIG_THUIS'));
    await meldpunt.finishTaak(casusId, antwoorden.overdrachtBevestigen('BEVESTIGD'));
    await keten.waitForEnd(casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ status: 'GESLOTEN' });
  });

  it('laat een dubbel startbericht daarna geen tweede casus beginnen', async () => {
    const casusId = await aGewogenCasus();
    await keten.motor.client.publishMessage({
      name: 'casus-geopend',
      correlationKey: casusId,
      messageId: `dubbel:${casusId}`,
      timeToLive: 86_400_000,
      variables: { casusId, meldingId: 'dubbel', periode: 1, ingang: 'MELDPUNT' },
    });

    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));

    const instances = await keten.waitForEnd(casusId, 2);
    const ends = await Promise.all(instances.map(({ key }) => endOf(key)));
    expect(ends.sort()).toEqual(['EndEvent_CasusKlaar', 'EndEvent_DubbeleStart']);
  });

  it('gaat met een reden weer open: na het proces in een nieuwe periode, met nieuwe termijnen (B14)', async () => {
    const casusId = await aGewogenCasus();
    await schaalAf(casusId);
    await keten.waitForEnd(casusId);
    await expect(regisseur.dossiers.reopenCasus(casusId, 'Zomaar.')).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    await expect(weger.dossiers.reopenCasus(casusId, heropening)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    const gesloten = await regisseur.dossiers.readCasus(casusId);

    await regisseur.dossiers.reopenCasus(casusId, heropening);

    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    await weger.waitForTaak('weging-voorbereiden', casusId);
    expect(gesloten.bewaarTot).not.toBeNull();
    expect(await weger.dossiers.readCasus(casusId)).toMatchObject({
      status: 'OPEN',
      fase: 'F2',
      casusnummer: gesloten.casusnummer,
      bewaarTot: null,
      afgeslotenOp: null,
    });
    await expect(regisseur.dossiers.reopenCasus(casusId, heropening)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await keten.instancesOf(casusId)).map(({ state }) => state).sort()).toEqual([
      'ACTIVE',
      'COMPLETED',
    ]);
  });

  it('gaat weer open terwijl zij wordt geëvalueerd: in hetzelfde proces, en de evaluatie stopt (B05)', async () => {
    const besluit: WegingBesluit = { ...besluiten.geen, prioriteit: 'P1' };
    const casusId = await aGewogenCasus(feiten.geen, besluit);
    await schaalAf(casusId);
    await regisseur.waitForKetentaak('procesbegeleider-voordragen');

    await regisseur.dossiers.reopenCasus(casusId, heropening);

    await weger.waitForTaak('weging-voorbereiden', casusId);
    expect(await regisseur.ketentaken('procesbegeleider-voordragen')).toEqual([]);
    expect(await keten.instancesOf(casusId)).toMatchObject([{ state: 'ACTIVE' }]);
    expect(await regisseur.dossiers.readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'CASUS_HEROPEND', toelichting: heropening }),
    );
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.geen));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluit));
    await schaalAf(casusId);
    await regisseur.waitForKetentaak('procesbegeleider-voordragen');
  });

  const heropening = 'Een school meldt dat het opnieuw gebeurt.';

  async function schaalAf(casusId: string): Promise<void> {
    await weger.finishTaak(casusId, antwoorden.afschalenVoorstellen());
    await weger2.finishTaak(casusId, antwoorden.tweedeLezer('AKKOORD'));
  }

  it('laat geen casus verdwijnen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  /** A casus that was weighed: GEEN and over, unless said otherwise. */
  async function aGewogenCasus(
    anders: Partial<WegingInvoer> = feiten.geen,
    besluit: WegingBesluit = besluiten.geen,
  ): Promise<string> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(anders));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluit));
    return casusId;
  }

  /** The end event that the instance itself reached. */
  async function endOf(processInstanceKey: string): Promise<string> {
    const elements = await keten.camunda.listElementInstances(processInstanceKey);
    const ends = ['EndEvent_CasusKlaar', 'EndEvent_DubbeleStart'];
    return elements.find(({ elementId }) => ends.includes(elementId))!.elementId;
  }
});
