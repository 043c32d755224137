import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten, kernpartners } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const TAFEL = ['ZVH', 'POLITIE', 'OM', 'MOVIERA', 'RIEC'] as const;
const zoGeadviseerd = { uitkomst: 'MH_ZORG', prioriteit: 'P2' } as const;

describe('verrijken en tweede weging', () => {
  let keten: Keten;
  let weger: Medewerker;
  let weger2: Medewerker;
  let regisseur: Medewerker;
  let riec: Medewerker;
  let piket: Medewerker;
  let partners: Medewerker[];

  beforeAll(async () => {
    keten = await startKeten();
    [weger, weger2, regisseur, riec, piket] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('weger2'),
      keten.actAs('regisseur'),
      keten.actAs('riec'),
      keten.actAs('piket'),
    ]);
    const anderen = ['meldpunt', 'officier', 'weger3'];
    partners = [weger2, riec, piket, ...(await Promise.all(anderen.map((naam) => keten.actAs(naam))))];
  });

  afterAll(() => keten.close());

  it('gaat van vragen over bijdragen naar een besluit van een mens, en dan naar het plan', async () => {
    const { casusId, proces } = await aVoorbereideCasus();
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen(['POLITIE', 'MOVIERA', 'RIEC']));

    await weger.finishTaak(casusId, antwoorden.bijdrageLeveren('GELEVERD', 'VEILIGHEID'));
    await riec.finishTaak(casusId, antwoorden.bijdrageLeveren('GEWEIGERD', 'VEILIGHEID'));
    await regisseur.finishTaak(casusId, antwoorden.melderHoren('ja'));
    // Care still has to answer: the overleg does not open before everybody did, or the moment is there.
    await weger2.waitForTaak('bijdrage-leveren', casusId);
    // T10 at P3 runs until the overleg, on 16 March, 14.00.
    expect(await wachtpunten(casusId)).toContainEqual(['bijdrage-leveren', '2026-03-16T13:00:00.000Z']);
    await weger2.finishTaak(casusId, antwoorden.bijdrageLeveren('GELEVERD', 'ZORG'));

    await regisseur.finishTaak(casusId, antwoorden.overlegOpenen('ja', TAFEL));
    await weger.waitForTaak('wegingskader-invullen', casusId);
    expect(await weger.dossiers.readCasus(casusId)).toMatchObject({ fase: 'F4' });
    // T12: a working day after the overleg.
    expect(await wachtpunten(casusId)).toContainEqual(['wegingskader-invullen', '2026-03-17T16:00:00.000Z']);
    await weger.finishTaak(casusId, antwoorden.wegingskaderInvullen());

    const zonderMotivering = antwoorden.tweedeWegingVaststellen({
      uitkomst: 'GEENMH_ZORG',
      prioriteit: 'P2',
    });
    expect(await weger.tryTaak(casusId, zonderMotivering)).toMatchObject({
      outcome: 'denied',
      reason: 'MOTIVERING_ONTBREEKT',
    });
    const zonderZorg = antwoorden.tweedeWegingVaststellen(zoGeadviseerd, { wegers: ['POLITIE', 'OM'] });
    expect(await weger.tryTaak(casusId, zonderZorg)).toMatchObject({ reason: 'PLURIFORMITEIT_ONTBREEKT' });
    await weger.finishTaak(
      casusId,
      antwoorden.tweedeWegingVaststellen(zoGeadviseerd, { wegers: ['POLITIE', 'MOVIERA'] }),
    );

    await expectEinde(proces, 'VERDER');
    // T18: the police is asked to register the victim, beside the main line.
    await piket.waitForTaak('actie-bevestigen', casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ fase: 'F4', prioriteit: 'P2' });
    expect(await gebeurtenissen(casusId)).toEqual(
      expect.arrayContaining([
        'VERZOEKEN_GEMAAKT',
        'BIJDRAGE_ONTVANGEN',
        'MELDER_GEHOORD',
        'OVERLEG_GEOPEND',
        'TWEEDE_WEGING_VASTGESTELD',
      ]),
    );
  });

  it('wacht niet langer dan tot het overleg, en begint niet zonder zorg én veiligheid', async () => {
    const { casusId, proces } = await aVoorbereideCasus({ magTeruggebeld: 'nee' });
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen(['MOVIERA', 'RIEC']));
    await riec.waitForTaak('bijdrage-leveren', casusId);
    await expect(riec.dossiers.readCasus(casusId)).resolves.toMatchObject({ casusId });

    await keten.advance('P15D');
    await regisseur.waitForTaak('overleg-openen', casusId);
    expect((await riec.taken(casusId)).map(({ elementId }) => elementId)).toEqual([]);
    expect(await gebeurtenissen(casusId)).toContain('VERZOEKEN_GESLOTEN');

    const alleenZorg = antwoorden.overlegOpenen('ja', ['ZVH', 'MOVIERA']);
    expect(await regisseur.tryTaak(casusId, alleenZorg)).toMatchObject({ reason: 'GEEN_QUORUM' });
    await regisseur.finishTaak(casusId, antwoorden.overlegOpenen('nee', ['ZVH', 'MOVIERA']));

    await expectEinde(proces, 'TERUG_F3');
    expect((await regisseur.dossiers.readCasus(casusId)).fase).toBe('F3');
    await expect(riec.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('vraagt een partner niets meer wiens uitnodiging is ingetrokken, en toont hem niets', async () => {
    const { casusId } = await aVoorbereideCasus({ magTeruggebeld: 'nee' });
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen(['RIEC']));
    const { userTaskKey } = await riec.waitForTaak('bijdrage-leveren', casusId);
    await regisseur.withdraw(casusId, 'RIEC');
    await expect(
      riec.dossiers.readTaakDossier({ casusId, userTaskKey, taak: 'bijdrage-leveren' }),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    // Nobody else was asked, so the overleg can open.
    await regisseur.waitForTaak('overleg-openen', casusId);
    expect(await riec.taken(casusId)).toEqual([]);
    expect((await wachtpunten(casusId)).map(([taak]) => taak)).not.toContain('bijdrage-leveren');
  });

  it('laat de tafel terugkomen op haar duiding, en schaalt af als het geen mensenhandel is', async () => {
    const { casusId, proces } = await aVoorbereideCasus({ magTeruggebeld: 'nee' });
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen([]));
    await regisseur.finishTaak(casusId, antwoorden.overlegOpenen('ja', TAFEL));
    await weger.finishTaak(casusId, antwoorden.wegingskaderInvullen());
    const wegers = { wegers: ['OM', 'MOVIERA'] };
    await weger.finishTaak(
      casusId,
      antwoorden.tweedeWegingVaststellen(zoGeadviseerd, wegers, 'FEITEN_HERZIEN'),
    );
    await weger2.finishTaak(
      casusId,
      antwoorden.wegingskaderInvullen({
        mensenhandel2: 'nee',
        actueel: 'NIET_ACTUEEL',
        veiligheid: 'VEILIG',
      }),
    );
    await weger.finishTaak(
      casusId,
      antwoorden.tweedeWegingVaststellen({ uitkomst: 'GEENMH_ZORG', prioriteit: 'P4' }, wegers),
    );

    await expectEinde(proces, 'AFSCHALEN');
  });

  it('heeft geen incident achtergelaten', async () => {
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function expectEinde(proces: string, vervolg: string): Promise<void> {
    await until(
      async () => (await keten.motor.stateOf(proces)) === 'COMPLETED',
      () => keten.explain(),
    );
    expect(await keten.motor.variableOf(proces, 'vervolg')).toBe(vervolg);
  }

  async function wachtpunten(casusId: string) {
    const { wachtpunten } = await regisseur.dossiers.readCasus(casusId);
    return wachtpunten.map(({ taak, uiterlijk }) => [taak, uiterlijk]);
  }

  async function gebeurtenissen(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
  }

  /** A casus whose partners come, with this process started beside the casusoverleg that prepared it. */
  async function aVoorbereideCasus(
    overU: { magTeruggebeld?: 'ja' | 'nee' } = {},
  ): Promise<{ casusId: string; proces: string }> {
    const melder = { anonimiteit: 'anoniemVoorKeten', telefoon: '0600000002' } as const;
    const { casusId } = await keten.meld(
      aRustigeMelding({ overU: { ...melder, magTeruggebeld: 'ja', ...overU } }),
    );
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    const { casusnummer } = await regisseur.dossiers.readCasus(casusId);
    await regisseur.finishTaak(
      casusId,
      antwoorden.uitnodigingenVaststellen({
        tijdstip: tijdstipVanOverleg(),
        partners: [...kernpartners, 'RIEC'],
        afwijkingen: ['RIEC'],
      }),
    );
    for (const partner of partners) await partner.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.waitForTaak('overleg-afronden', casusId);
    const [overleg] = await keten.instancesOf(casusId, 'casusoverleg');
    const [overlegId, overlegOp] = await Promise.all(
      ['overlegId', 'overlegOp'].map((naam) => keten.motor.variableOf(overleg!.key, naam)),
    );
    const variables = { casusId, periode: 1, overlegId, overlegOp };
    return { casusId, proces: await keten.motor.start('verrijken-en-tweede-weging', variables) };
  }

  /** Two weeks from now, at 14.00 in the Netherlands. */
  function tijdstipVanOverleg(): string {
    const dag = new Date(keten.clock.now().getTime() + 14 * 24 * 3_600_000);
    return `${dag.toISOString().slice(0, 10)}T14:00`;
  }
});
