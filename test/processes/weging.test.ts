import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { WegingInvoer } from '../../domain/weging/weging.js';
import type { WegingWeergave } from '../../store/weergave.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';

/** The advices of a weging, by table, each as a line. */
function adviezenOf(weging: WegingWeergave | undefined): Record<string, string> {
  if (!weging || isAfgeschermd(weging.adviezen)) throw new Error('Expected a weging with readable advices');
  return Object.fromEntries(
    weging.adviezen.map(({ tabel, tabelVersie, regel, uitkomst, reden }) => [
      tabel,
      `${uitkomst} door ${regel} versie ${tabelVersie}: ${reden}`,
    ]),
  );
}

describe('de eerste weging', () => {
  let keten: Keten;
  let weger: Medewerker;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    weger = await keten.actAs('weger');
    regisseur = await keten.actAs('regisseur');
  });

  afterAll(() => keten.close());

  it('legt elk advies vast met tabel, versie en regel', async () => {
    const casusId = await aVoorbereideCasus(feiten.vermoeden);
    await weger.waitForTaak('weging-vaststellen', casusId);

    const [weging] = await weger.dossiers.readWegingen(casusId);

    expect(weging).toMatchObject({
      versie: 1,
      status: 'CONCEPT',
      invoer: { sterkeSignalen: 1, uitbuiting: 'onbekend' },
    });
    expect(adviezenOf(weging)).toEqual({
      acuut: 'NIET_ACUUT door D1_5 versie 1: reguliere stroom',
      actueel: 'ACTUEEL door D2_1 versie 1: slachtoffer is in de situatie',
      veiligheid: 'VEILIG door D3_9 versie 1: geen van bovenstaande',
      doorlaatverbod: 'NEE door D4_5 versie 1: geen bewijsmiddelen; verrijken',
      kwalificatie: 'VERMOEDEN door D5_7 versie 1: casustafel',
      prioriteit: 'P3 door D7_7 versie 1: undefined',
    });
  });

  it.each([
    ['VERMOEDEN', feiten.vermoeden, besluiten.vermoeden],
    ['WEL', feiten.wel, besluiten.wel],
  ])('met uitkomst %s brengt de casus in, binnen T07', async (kwalificatie, anders, besluit) => {
    const casusId = await aVoorbereideCasus(anders);
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluit));

    const taak = await regisseur.waitForTaak('casus-inbrengen', casusId);
    // T07 for P3 is five working days: the Monday after, 17.00 in the Netherlands.
    expect(new Date(taak.dueDate!)).toEqual(new Date('2026-03-09T16:00:00Z'));
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ kwalificatie, prioriteit: 'P3' });
    expect(await weger.dossiers.readWegingen(casusId)).toMatchObject([
      { versie: 1, status: 'VASTGESTELD', besluit: { kwalificatie } },
    ]);

    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({
      fase: 'F3',
      grondslagen: ['WGS_ZVH'],
    });
  });

  it('laat afwijken niet toe zonder motivering', async () => {
    const casusId = await aVoorbereideCasus(feiten.wel);
    const afwijkend = { ...besluiten.wel, kwalificatie: 'VERMOEDEN' } as const;

    const kort = await weger.tryTaak(
      casusId,
      antwoorden.wegingVaststellen(afwijkend, { motivering: 'Te kort.' }),
    );
    expect(kort).toEqual({ outcome: 'denied', reason: 'MOTIVERING_ONTBREEKT' });

    const gemotiveerd = antwoorden.wegingVaststellen(afwijkend, {
      motivering: 'Het dwangmiddel berust op één bron, die is herroepen.',
    });
    await weger.finishTaak(casusId, gemotiveerd);
    await regisseur.waitForTaak('casus-inbrengen', casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ kwalificatie: 'VERMOEDEN' });
  });

  it('laat niemand besluiten zonder mandaat', async () => {
    const casusId = await aVoorbereideCasus(feiten.vermoeden);
    const zonderMandaat = await keten.actAs('weger3');
    const antwoord = antwoorden.wegingVaststellen(besluiten.vermoeden);

    expect(await zonderMandaat.tryTaak(casusId, antwoord)).toEqual({
      outcome: 'denied',
      reason: 'GEEN_MANDAAT',
    });

    await zonderMandaat.releaseTaak(casusId, 'weging-vaststellen');
    await weger.finishTaak(casusId, antwoord);
  });

  it('vraagt bij een sterk signaal zonder uitbuiting iemand van een andere organisatie (D5.2)', async () => {
    const casusId = await aVoorbereideCasus(feiten.tegenstrijdig);
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));

    expect(await weger.tryTaak(casusId, antwoorden.tweedeBeoordelaar('AKKOORD'))).toEqual({
      outcome: 'denied',
      reason: 'ZELFDE_ORGANISATIE',
    });
    await weger.releaseTaak(casusId, 'tweede-beoordelaar');
    const weger2 = await keten.actAs('weger2');
    await weger2.finishTaak(casusId, antwoorden.tweedeBeoordelaar('TERUG'));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await weger2.finishTaak(casusId, antwoorden.tweedeBeoordelaar('AKKOORD'));

    await regisseur.waitForTaak('casus-inbrengen', casusId);
    expect(await weger.dossiers.readWegingen(casusId)).toMatchObject([
      { versie: 1, status: 'VASTGESTELD', besluit: { kwalificatie: 'VERMOEDEN' } },
    ]);
  });

  it('kan terug naar de feiten, en adviseert dan opnieuw', async () => {
    const casusId = await aVoorbereideCasus(feiten.geen);
    const terug = antwoorden.wegingVaststellen(besluiten.geen);
    await weger.finishTaak(casusId, { ...terug, proces: { ...terug.proces, wegingActie: 'FEITEN_HERZIEN' } });

    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.waitForTaak('weging-vaststellen', casusId);

    expect(await weger.dossiers.readWegingen(casusId)).toMatchObject([
      { versie: 1, status: 'CONCEPT', invoer: { sterkeSignalen: 1 } },
    ]);
    const [weging] = await weger.dossiers.readWegingen(casusId);
    expect(adviezenOf(weging)).toMatchObject({ kwalificatie: expect.stringContaining('VERMOEDEN') });
  });

  it('weigert een antwoord dat niet in de lijst staat', async () => {
    const casusId = await aCasus();
    const antwoord = antwoorden.wegingVoorbereiden({ minderjarig: 'misschien' });

    expect(await weger.tryTaak(casusId, antwoord)).toEqual({ outcome: 'denied', reason: 'ONGELDIGE_WAARDE' });
  });

  it('is na herweging een nieuwe versie; de oude blijft staan', async () => {
    const casusId = await aVoorbereideCasus(feiten.vermoeden);
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.waitForTaak('casus-inbrengen', casusId);

    await regisseur.dossiers.requestHerweging(
      casusId,
      'Een tweede getuige heeft zich gemeld bij de politie.',
    );
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.wel));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.wel));
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('DOORGAAN'));
    await regisseur.waitForTaak('casus-inbrengen', casusId);

    const wegingen = await weger.dossiers.readWegingen(casusId);
    expect(wegingen.map(({ versie, status }) => `${versie} ${status}`).sort()).toEqual([
      '1 VASTGESTELD',
      '2 VASTGESTELD',
    ]);
    expect(wegingen.find(({ versie }) => versie === 1)).toMatchObject({
      besluit: { kwalificatie: 'VERMOEDEN' },
    });
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ kwalificatie: 'WEL' });
  });

  it('neemt een verzoek om herweging mee dat tijdens de weging komt', async () => {
    const casusId = await aVoorbereideCasus(feiten.vermoeden);
    await weger.waitForTaak('weging-vaststellen', casusId);

    await weger.dossiers.requestHerweging(casusId, 'Een tweede getuige heeft zich gemeld bij de politie.');
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.vermoeden));
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);

    expect(await weger.dossiers.readWegingen(casusId)).toMatchObject([{ versie: 1, status: 'VASTGESTELD' }]);
    expect(await weger.dossiers.readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'HERWEGING_GEVRAAGD' }),
    );
  });

  it('laat geen casus verdwijnen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function aCasus(): Promise<string> {
    return (await keten.meld(aRustigeMelding())).casusId;
  }

  /** A casus of which the facts are laid down, so that it can be decided. */
  async function aVoorbereideCasus(anders: Partial<WegingInvoer>): Promise<string> {
    const casusId = await aCasus();
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(anders));
    return casusId;
  }
});
