import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

describe('een taak die te laat is', () => {
  let keten: Keten;
  let regisseur: Medewerker;
  let weger: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    regisseur = await keten.actAs('regisseur');
    weger = await keten.actAs('weger');
  });

  afterAll(() => keten.close());

  it('escaleert op de klok en niet eerder, en blijft open tot zij klaar is', async () => {
    const { casusId } = await keten.meld(aRustigeMelding({ wanneer: { acuutVolgensMelder: 'ja' } }));
    await weger.waitForTaak('weging-voorbereiden', casusId);

    // T04 for P1 is four hours.
    await keten.advance('PT3H59M');
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ escalatieOpen: false });

    await keten.advance('PT1M');
    await until(
      async () => (await wachtpuntOf(casusId))?.escalatieOpen,
      () => keten.explain(),
    );
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);

    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.waitForTaak('weging-vaststellen', casusId);
    expect(await wachtpuntOf(casusId)).toBeUndefined();
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function wachtpuntOf(casusId: string) {
    const { wachtpunten } = await regisseur.dossiers.readCasus(casusId);
    return wachtpunten.find(({ taak }) => taak === 'weging-voorbereiden');
  }
});
