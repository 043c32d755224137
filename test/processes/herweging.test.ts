import { aRustigeMelding } from '../builders/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from './support/antwoorden.js';
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
