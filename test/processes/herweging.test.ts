import { randomUUID } from 'node:crypto';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const reden = 'Een tweede getuige heeft zich gemeld bij de politie.';

describe('opnieuw wegen', () => {
  let keten: Keten;
  let weger: Medewerker;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, regisseur] = await Promise.all([keten.actAs('weger'), keten.actAs('regisseur')]);
  });

  afterAll(() => keten.close());

  it('laat lopen wat loopt, tot iemand besluit dat de fase verandert', async () => {
    const casusId = await aCasusInOverleg();
    await weger.dossiers.requestHerweging(casusId, reden);
    await weegOpnieuw(casusId, 'wel');

    await regisseur.waitForTaak('gevolg-bepalen', casusId);
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('DOORGAAN'));

    await until(
      async () => (await takenVan(regisseur, casusId)).length === 1,
      () => keten.explain(),
    );
    expect(await takenVan(regisseur, casusId)).toEqual(['uitnodigingen-vaststellen']);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ fase: 'F3', kwalificatie: 'WEL' });
  });

  it('verzet de fase na het besluit: het overleg stopt en het afschalen begint', async () => {
    const casusId = await aCasusInOverleg();
    await weger.dossiers.requestHerweging(casusId, reden);
    await weegOpnieuw(casusId, 'geen');
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('AFSCHALEN'));

    await weger.waitForTaak('afschalen-voorstellen', casusId);

    expect(await takenVan(regisseur, casusId)).toEqual([]);
    expect(await weger.dossiers.readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'GEVOLG_BEPAALD', waarde: 'AFSCHALEN' }),
    );
  });

  it('brengt een casus die nooit is ingebracht eerst in, ook als het besluit het overleg is (INV2)', async () => {
    const casusId = await aGewogenCasus('geen');
    await weger.waitForTaak('afschalen-voorstellen', casusId);
    await weger.dossiers.requestHerweging(casusId, reden);
    await weegOpnieuw(casusId, 'wel');
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('NAAR_F3'));

    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());

    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    expect(await weger.taken(casusId)).toEqual([]);
  });

  it('begint op besluit opnieuw in de weging', async () => {
    const casusId = await aCasusInOverleg();
    await weger.dossiers.requestHerweging(casusId, reden);
    await weegOpnieuw(casusId, 'vermoeden');
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('NAAR_F2'));

    await weger.waitForTaak('weging-voorbereiden', casusId);

    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ fase: 'F2' });
    expect((await weger.dossiers.readWegingen(casusId)).map(({ versie }) => versie)).toEqual([3, 2, 1]);
  });

  it('weegt nooit twee keer tegelijk: wat erbij komt gaat mee (B06)', async () => {
    const casusId = await aCasusInOverleg();
    await weger.dossiers.requestHerweging(casusId, reden);
    await weger.waitForTaak('weging-voorbereiden', casusId);
    await weger.dossiers.requestHerweging(casusId, reden);
    await weegOpnieuw(casusId, 'wel');
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('DOORGAAN'));

    expect((await weger.dossiers.readWegingen(casusId)).map(({ versie }) => versie)).toEqual([2, 1]);
  });

  it('laat een tweede weging vervallen als het gevolg van de eerste de fase verzet, en weegt haar reden in de nieuwe fase', async () => {
    const casusId = await aCasusInOverleg();
    await weger.dossiers.requestHerweging(casusId, reden);
    await weegOpnieuw(casusId, 'wel');
    await regisseur.waitForTaak('gevolg-bepalen', casusId);
    await weger.dossiers.requestHerweging(casusId, 'Een derde getuige meldt zich intussen.');
    const vervalt = await weger.waitForTaak('weging-voorbereiden', casusId);

    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('NAAR_F3'));

    await until(
      async () => {
        const taak = await weger.waitForTaak('weging-voorbereiden', casusId);
        return taak.userTaskKey !== vervalt.userTaskKey && taak;
      },
      () => keten.explain(),
    );
    expect(await weger.dossiers.readTijdlijn(casusId)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'WEGING_VERVALLEN', waarde: '3' }),
    );
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    await weegOpnieuw(casusId, 'wel');
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('DOORGAAN'));
    expect(
      (await weger.dossiers.readWegingen(casusId)).map(({ versie, status }) => [versie, status]),
    ).toEqual([
      [4, 'VASTGESTELD'],
      [3, 'VERVALLEN'],
      [2, 'VASTGESTELD'],
      [1, 'VASTGESTELD'],
    ]);
  });

  it('laat termijn en volgorde van open taken meegaan met de prioriteit, en bewaart wat die waren', async () => {
    const casusId = await aCasusInOverleg();
    const eerst = await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    expect(eerst.priority).toBe(50);
    // What is acute counts as P1 at once, before anybody weighs again.
    await regisseur.dossiers.reportVoorval(casusId, {
      voorvalId: randomUUID(),
      invoer: { soort: 'ACUUT_SIGNAAL' },
    });
    const daarna = await until(
      async () => {
        const taak = await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
        return taak.priority === 90 && taak;
      },
      () => keten.explain(),
    );
    expect(daarna.userTaskKey).toBe(eerst.userTaskKey);
    expect(Date.parse(daarna.dueDate!)).toBeLessThan(Date.parse(eerst.dueDate!));
    expect(Date.parse(daarna.followUpDate!)).toBeLessThan(Date.parse(daarna.dueDate!));
    const tijdlijn = await until(
      async () =>
        (await regisseur.dossiers.readTijdlijn(casusId)).filter(
          ({ gebeurtenis, waarde }) =>
            gebeurtenis === 'TAAK_HERPLAND' && waarde?.startsWith('uitnodigingen-vaststellen'),
        ),
      () => keten.explain(),
    );
    const was = new Date(eerst.dueDate!).toISOString();
    expect(tijdlijn).toMatchObject([{ waarde: `uitnodigingen-vaststellen P1 ${was}` }]);
    const { wachtpunten } = await regisseur.dossiers.readCasus(casusId);
    expect(wachtpunten.find(({ taak }) => taak === 'uitnodigingen-vaststellen')?.uiterlijk).toBe(
      new Date(daarna.dueDate!).toISOString(),
    );
  });

  it('laat geen casus verdwijnen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function aGewogenCasus(uitkomst: 'wel' | 'geen'): Promise<string> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weegOpnieuw(casusId, uitkomst);
    return casusId;
  }

  async function aCasusInOverleg(): Promise<string> {
    const casusId = await aGewogenCasus('wel');
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    return casusId;
  }

  async function weegOpnieuw(casusId: string, uitkomst: 'wel' | 'vermoeden' | 'geen'): Promise<void> {
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten[uitkomst]));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten[uitkomst]));
  }

  const takenVan = async (wie: Medewerker, casusId: string) =>
    (await wie.taken(casusId)).map(({ customHeaders }) => customHeaders['taak']).sort();
});
