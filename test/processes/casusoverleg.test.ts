import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten, kernpartners } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

/** S06: of a third country, without lawful stay, no Dublin and no statement: three months. */
const derdelander = {
  nationaliteit: 'DERDELAND',
  rechtmatigVerblijf: 'nee',
  dublin: 'nee',
  aangifteOfMedewerking: 'nee',
} as const;

describe('het casusoverleg', () => {
  let keten: Keten;
  let weger: Medewerker;
  let regisseur: Medewerker;
  let riec: Medewerker;
  let ggd: Medewerker;
  let partners: Medewerker[];

  beforeAll(async () => {
    keten = await startKeten();
    [weger, regisseur, riec, ggd] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('regisseur'),
      keten.actAs('riec'),
      keten.actAs('ggd'),
    ]);
    partners = await Promise.all(
      ['meldpunt', 'piket', 'officier', 'weger2', 'weger3'].map((naam) => keten.actAs(naam)),
    );
  });

  afterAll(() => keten.close());

  it('nodigt uit met alleen de kop (INV10), en toont de casus aan wie komt en het convenant tekende', async () => {
    const { casusId, casusnummer } = await anIngebrachteCasus();
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    // INV16: D8, D9 and D10, each with its rules.
    const adviezen = await regisseur.dossiers.readTabeladviezen(casusId);
    expect(adviezen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          tabel: 'partnerselectie',
          tabelVersie: 1,
          regels: expect.arrayContaining(['D8_1']),
        }),
        expect.objectContaining({ tabel: 'zorgcoordinatie', regels: [expect.stringMatching(/^D9_/)] }),
        expect.objectContaining({
          tabel: 'bedenktijd',
          regels: ['D10_7'],
          uitkomst: expect.objectContaining({ b8: 'BEDENKTIJD' }),
        }),
      ]),
    );
    await regisseur.finishTaak(
      casusId,
      antwoorden.uitnodigingenVaststellen({
        partners: [...kernpartners, 'RIEC', 'GGD'],
        afwijkingen: ['RIEC', 'GGD'],
      }),
    );

    const uitnodiging = await riec.waitForUitnodiging(casusnummer);
    expect(uitnodiging).toEqual({
      uitnodigingId: uitnodiging.uitnodigingId,
      casusnummer,
      gemeente: '0200',
      // 14.00 in the Netherlands, before summer time.
      op: '2026-03-16T13:00:00.000Z',
      vorm: 'HYBRIDE',
      status: 'VERSTUURD',
      // T09 for P3: two working days, 17.00.
      uiterlijk: '2026-03-04T16:00:00.000Z',
      eerder: null,
      casusId: null,
    });
    await expect(riec.dossiers.readPersonen(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });

    await riec.answer(casusnummer, 'AANGENOMEN');
    await ggd.answer(casusnummer, 'AANGENOMEN');
    expect(await riec.dossiers.readPersonen(casusId)).toHaveLength(1);
    // INV9: without a signed convenant the head is all there is.
    await expect(ggd.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await ggd.waitForUitnodiging(casusnummer)).toMatchObject({ casusId: null });

    for (const partner of partners) await partner.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.finishTaak(casusId, antwoorden.overlegAfronden('AFSCHALEN'));
    await weger.waitForTaak('afschalen-voorstellen', casusId);
  });

  it('kiest een tweede datum als veiligheid niet komt, en laat de eerste uitnodiging niets meer tonen', async () => {
    const { casusId, casusnummer } = await anIngebrachteCasus();
    const tafel = antwoorden.uitnodigingenVaststellen({
      partners: ['ZVH', 'VEILIG_THUIS', 'OM', 'RIEC'],
      afwijkingen: ['POLITIE', 'GEMEENTE', 'ZORGCOORDINATOR', 'RIEC'],
    });
    await regisseur.finishTaak(casusId, tafel);
    const [meldpunt, , officier] = partners as [Medewerker, Medewerker, Medewerker];
    await meldpunt.answer(casusnummer, 'VERVANGER');
    await riec.answer(casusnummer, 'AANGENOMEN');
    await expect(riec.dossiers.readCasus(casusId)).resolves.toMatchObject({ casusId });
    // Who changes its mind loses sight of the casus at once.
    await riec.answer(casusnummer, 'AFGEWEZEN', 'GEEN_CAPACITEIT');
    await expect(riec.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await officier.answer(casusnummer, 'AFGEWEZEN', 'NIET_BESCHIKBAAR');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());

    await regisseur.finishTaak(casusId, antwoorden.tweedeDatum('NIEUW'));
    await regisseur.finishTaak(casusId, {
      ...tafel,
      proces: { ...tafel.proces, overlegTijdstip: '2026-03-18T10:00' },
    });

    await until(
      async () => (await riec.waitForUitnodiging(casusnummer)).op === '2026-03-18T09:00:00.000Z',
      () => keten.explain(),
    );
    expect(await riec.waitForUitnodiging(casusnummer)).toMatchObject({ status: 'VERSTUURD' });
    await officier.answer(casusnummer, 'AANGENOMEN');
    await meldpunt.answer(casusnummer, 'AANGENOMEN');
    await riec.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.waitForTaak('overleg-afronden', casusId);
    expect((await regisseur.dossiers.readCasus(casusId)).wachtpunten).toMatchObject([
      { taak: 'overleg-afronden' },
    ]);
  });

  it('trekt één uitnodiging in: wat liep stopt meteen, en de anderen gaan door', async () => {
    const { casusId, casusnummer } = await anIngebrachteCasus();
    await regisseur.finishTaak(
      casusId,
      antwoorden.uitnodigingenVaststellen({
        partners: ['ZVH', 'VEILIG_THUIS', 'POLITIE', 'RIEC'],
        afwijkingen: ['OM', 'GEMEENTE', 'ZORGCOORDINATOR', 'RIEC'],
      }),
    );
    await riec.answer(casusnummer, 'AANGENOMEN');
    await regisseur.withdraw(casusId, 'RIEC');
    await expect(riec.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    const [meldpunt] = partners;
    await meldpunt!.answer(casusnummer, 'AANGENOMEN');
    // The police never answered: withdrawn, nobody waits for it, long before the meeting.
    await regisseur.withdraw(casusId, 'POLITIE');
    await regisseur.waitForTaak('agenda-vaststellen', casusId);
    expect(await gebeurtenissen(casusId)).toContain('UITNODIGING_INGETROKKEN');
  });

  it('neemt een partner erbij terwijl uitnodigingen lopen: met een eigen termijn en een eigen vraag', async () => {
    const { casusId, casusnummer } = await anIngebrachteCasus();
    await regisseur.finishTaak(
      casusId,
      antwoorden.uitnodigingenVaststellen({
        partners: ['ZVH', 'VEILIG_THUIS', 'POLITIE'],
        afwijkingen: ['OM', 'GEMEENTE', 'ZORGCOORDINATOR'],
      }),
    );
    await partners[0]!.waitForUitnodiging(casusnummer);
    await regisseur.dossiers.addPartner(casusId, {
      partner: 'RIEC',
      grondslag: 'WGS_ZVH',
      doel: 'Kent het bedrijf en de eigenaren ervan.',
      vraag: 'Wat is bekend van dit bedrijf?',
    });
    expect(await riec.waitForUitnodiging(casusnummer)).toMatchObject({
      status: 'VERSTUURD',
      uiterlijk: '2026-03-04T16:00:00.000Z',
    });
    await riec.answer(casusnummer, 'AANGENOMEN');
    await riec.waitForTaak('bijdrage-leveren', casusId);
    await riec.finishTaak(casusId, antwoorden.bijdrageLeveren('GELEVERD', 'VEILIGHEID'));
    expect(await gebeurtenissen(casusId)).toEqual(
      expect.arrayContaining(['PARTNER_TOEGEVOEGD', 'BIJDRAGE_ONTVANGEN']),
    );
  });

  it('verzet het overleg terwijl uitnodigingen lopen, ook twee keer kort na elkaar, en daarna nog eens', async () => {
    const { casusId, casusnummer } = await anIngebrachteCasus();
    await regisseur.finishTaak(casusId, tafelMet('POLITIE', 'RIEC'));
    const [meldpunt, piket] = partners as [Medewerker, Medewerker];
    await meldpunt.answer(casusnummer, 'AANGENOMEN');
    await riec.answer(casusnummer, 'AFGEWEZEN', 'GEEN_CAPACITEIT');

    await regisseur.moveOverleg(casusId, '2026-03-18T10:00');
    await regisseur.moveOverleg(casusId, '2026-03-19T10:00');
    // Who came, who said no and who never answered: each is asked anew, and was heard.
    expect(await opnieuwGevraagd([meldpunt, riec, piket], casusnummer, '2026-03-19T09:00:00.000Z')).toEqual([
      'AANGENOMEN',
      'AFGEWEZEN',
      null,
    ]);
    for (const partner of [meldpunt, riec, piket]) await partner.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.waitForTaak('overleg-afronden', casusId);

    await regisseur.moveOverleg(casusId, '2026-03-20T10:00');
    await opnieuwGevraagd([meldpunt, riec, piket], casusnummer, '2026-03-20T09:00:00.000Z');
    expect((await regisseur.dossiers.readCasus(casusId)).wachtpunten).toMatchObject([
      { soort: 'BERICHT', uiterlijk: '2026-03-20T10:00:00.000Z' },
    ]);
    expect(await regisseur.taken(casusId)).toEqual([]);
  });

  it('verzet het overleg tijdens halen en brengen: wat is gebracht blijft, en men wordt opnieuw gevraagd', async () => {
    const { casusId, casusnummer } = await anIngebrachteCasus();
    await regisseur.finishTaak(casusId, tafelMet('POLITIE', 'RIEC'));
    const aanTafel = [partners[0]!, partners[1]!, riec];
    for (const partner of aanTafel) await partner.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.finishTaak(casusId, antwoorden.overlegAfronden('VERDER'));
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen(['POLITIE', 'RIEC']));
    await riec.finishTaak(casusId, antwoorden.bijdrageLeveren('GELEVERD', 'VEILIGHEID'));
    await weger.waitForTaak('bijdrage-leveren', casusId);

    await regisseur.moveOverleg(casusId, '2026-03-19T10:00');
    await opnieuwGevraagd(aanTafel, casusnummer, '2026-03-19T09:00:00.000Z');
    const { verzoeken } = await regisseur.dossiers.readVerrijking(casusId);
    expect(verzoeken.map(({ partner, status }) => [partner, status]).sort()).toEqual([
      ['POLITIE', 'INGETROKKEN'],
      ['RIEC', 'GELEVERD'],
    ]);
    expect(await weger.taken(casusId)).toEqual([]);
    for (const partner of aanTafel) await partner.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.finishTaak(casusId, antwoorden.overlegAfronden('VERDER'));
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen(['POLITIE']));
    await weger.finishTaak(casusId, antwoorden.bijdrageLeveren('GELEVERD', 'VEILIGHEID'));
    await regisseur.waitForTaak('overleg-openen', casusId);
  });

  it('vraagt na T09 de vervanger, en daarna procesregie; dan begint het overleg', async () => {
    const { casusId, casusnummer } = await anIngebrachteCasus();
    await regisseur.finishTaak(
      casusId,
      antwoorden.uitnodigingenVaststellen({
        tijdstip: '2026-03-16T14:00',
        partners: ['ZVH', 'VEILIG_THUIS', 'POLITIE', 'RIEC'],
        afwijkingen: ['OM', 'GEMEENTE', 'ZORGCOORDINATOR', 'RIEC'],
      }),
    );
    await partners[0]!.answer(casusnummer, 'AANGENOMEN');
    await riec.waitForUitnodiging(casusnummer);

    await keten.advance('P2DT8H');
    await until(
      async () =>
        (await gebeurtenissen(casusId)).filter((een) => een === 'UITNODIGING_NAAR_VERVANGER').length === 2,
      () => keten.explain(),
    );
    expect(await riec.waitForUitnodiging(casusnummer)).toMatchObject({
      uiterlijk: '2026-03-06T16:00:00.000Z',
    });
    await keten.advance('P2D');
    await regisseur.finishTaak(casusId, antwoorden.partnerGeenReactie('NABELLEN_JA'));
    // The other partner still waits for procesregie: its task is there, with its own wachtpunt (INV1).
    await regisseur.waitForTaak('partner-geen-reactie', casusId);
    const { wachtpunten } = await regisseur.dossiers.readCasus(casusId);
    expect(wachtpunten.filter(({ taak }) => taak === 'partner-geen-reactie')).toHaveLength(1);

    await keten.advance('P10D');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.waitForTaak('overleg-afronden', casusId);
    expect(await regisseur.taken(casusId)).toHaveLength(1);
  });

  it('nodigt voor een vorm die er later bij kwam uit wie de gevolgde vorm vraagt (E06, D8)', async () => {
    const beheerder = await keten.actAs('beheerder');
    await beheerder.dossiers.changeCatalogus({
      catalogus: 'verschijningsvormen',
      unsafeWijziging: {
        code: 'ZORGUITBUITING',
        geldigVan: dagVan(keten.clock.now()),
        reden: 'Besloten in het ketenoverleg van maart.',
      },
      unsafeInhoud: { naam: 'Uitbuiting in de zorg', regels: 'ARBEID' },
      versieGezien: 0,
    });
    const { casusId } = await anIngebrachteCasus({ verschijningsvormen: ['ZORGUITBUITING'] });

    const [melding] = await weger.dossiers.readMeldingen(casusId);
    expect(melding?.kern).toMatchObject({ vormen: ['Uitbuiting in de zorg'] });
    const adviezen = await regisseur.dossiers.readTabeladviezen(casusId);
    expect(adviezen).toContainEqual(
      expect.objectContaining({
        tabel: 'partnerselectie',
        regels: expect.arrayContaining(['D8_9', 'D8_10']),
      }),
    );
  });

  it('laat geen casus verdwijnen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  /** A table with Veilig Thuis and two others. */
  function tafelMet(...anderen: readonly ['POLITIE', 'RIEC']) {
    return antwoorden.uitnodigingenVaststellen({
      partners: ['ZVH', 'VEILIG_THUIS', ...anderen],
      afwijkingen: ['OM', 'GEMEENTE', 'ZORGCOORDINATOR', 'RIEC'],
    });
  }

  /** Waits until each of them is asked for this day. @returns what they answered to the day before */
  async function opnieuwGevraagd(wie: readonly Medewerker[], casusnummer: string, op: string) {
    const eerder = [];
    for (const partner of wie) {
      const nieuw = await until(
        async () => {
          const uitnodiging = await partner.waitForUitnodiging(casusnummer);
          return uitnodiging.op === op && uitnodiging.status === 'VERSTUURD' ? uitnodiging : undefined;
        },
        () => keten.explain(),
      );
      eerder.push(nieuw.eerder?.antwoord);
    }
    return eerder;
  }

  async function gebeurtenissen(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
  }

  async function anIngebrachteCasus(
    wat: Partial<MeldingInvoer['wat']> = {},
  ): Promise<{ casusId: string; casusnummer: string }> {
    const { casusId } = await keten.meld(aRustigeMelding({ wat }));
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden, derdelander));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    const { casusnummer } = await regisseur.dossiers.readCasus(casusId);
    return { casusId, casusnummer };
  }
});
