import { aRustigeMelding } from '../builders/a-rustige-melding.js';
import { antwoorden, besluiten, feiten, kernpartners } from './support/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

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

  it('nodigt uit met alleen de kop, en toont de casus aan wie komt en het convenant tekende', async () => {
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
        expect.objectContaining({ tabel: 'bedenktijd', regels: [expect.stringMatching(/^D10_/)] }),
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

  it('laat geen casus verdwijnen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function gebeurtenissen(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
  }

  async function anIngebrachteCasus(): Promise<{ casusId: string; casusnummer: string }> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    const { casusnummer } = await regisseur.dossiers.readCasus(casusId);
    return { casusId, casusnummer };
  }
});
