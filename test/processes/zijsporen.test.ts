import { randomUUID } from 'node:crypto';
import { aRustigeMelding } from '../builders/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from './support/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

describe('wat er op elk moment naast de hoofdstroom kan gebeuren', () => {
  let keten: Keten;
  let weger: Medewerker;
  let weger2: Medewerker;
  let regisseur: Medewerker;
  let piket: Medewerker;
  let casusId: string;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, weger2, regisseur, piket] = (await Promise.all(
      ['weger', 'weger2', 'regisseur', 'piket'].map((wie) => keten.actAs(wie)),
    )) as [Medewerker, Medewerker, Medewerker, Medewerker];
    casusId = await aCasusInOverleg();
  }, 90_000);

  afterAll(() => keten.close());
  afterEach(async () => {
    // INV1 holds while side tracks run.
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  it('een acuut signaal alarmeert, en weegt daarna opnieuw met voorrang', async () => {
    await meld(weger, { soort: 'ACUUT_SIGNAAL' });
    await meld(weger, { soort: 'ACUUT_SIGNAAL' });

    await until(
      async () => (await takenVan(piket, 'acuut-opvolgen')) === 2,
      () => keten.explain(),
    );
    await piket.finishTaak(casusId, antwoorden.acuutOpvolgen('POLITIE'));
    expect(await wachtpunten('acuut-opvolgen')).toBe(1);
    await piket.finishTaak(casusId, antwoorden.acuutOpvolgen('BEL_TERUG'));

    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ prioriteit: 'P1', fase: 'F3' });
    await weegOpnieuw();
    expect((await weger.dossiers.readWegingen(casusId)).map(({ versie }) => versie)).toEqual([2, 1]);
  });

  it('twee ingrepen lopen naast elkaar, elk met een eigen toets door twee organisaties', async () => {
    await meld(weger, { soort: 'INGREEP', waarde: 'POLITIE_INGEZET' });
    await meld(weger, { soort: 'INGREEP', waarde: 'INFORMATIE_GEDEELD' });
    await until(
      async () => (await takenVan(regisseur, 'ingreep-toetsen')) === 2,
      () => keten.explain(),
    );

    await regisseur.finishTaak(casusId, antwoorden.ingreepToetsen('TERECHT'));
    expect(await weger.tryTaak(casusId, antwoorden.ingreepMeetoetsen('AKKOORD'))).toMatchObject({
      outcome: 'denied',
    });
    await weger.releaseTaak(casusId, 'ingreep-meetoetsen');
    await weger2.finishTaak(casusId, antwoorden.ingreepMeetoetsen('TERUG'));
    await until(
      async () => (await takenVan(regisseur, 'ingreep-toetsen')) === 2,
      () => keten.explain(),
    );
    for (const oordeel of ['DEELS', 'ONTERECHT'] as const) {
      await regisseur.finishTaak(casusId, antwoorden.ingreepToetsen(oordeel));
      await weger2.finishTaak(casusId, antwoorden.ingreepMeetoetsen('AKKOORD'));
    }

    await weegOpnieuw();
    const uitkomsten = (await regisseur.dossiers.readVoorvallen(casusId)).map(({ uitkomst }) => uitkomst);
    expect(uitkomsten.sort()).toEqual(['DEELS', 'ONTERECHT', null, null].sort());
  });

  it('een intrekking sluit niets: een mens besluit of de keten doorgaat', async () => {
    await meld(regisseur, { soort: 'INTREKKING', waarde: 'AANGIFTE' });
    await regisseur.finishTaak(casusId, antwoorden.intrekkingBeoordelen('DOORGAAN'));
    await meld(regisseur, { soort: 'INTREKKING', waarde: 'MELDING' });
    await regisseur.finishTaak(casusId, antwoorden.intrekkingBeoordelen('HERWEGEN'));

    await weegOpnieuw();
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ status: 'OPEN', fase: 'F3' });
  });

  it('een andere regio die overneemt begint met een nieuwe weging', async () => {
    await meld(weger, { soort: 'ANDERE_REGIO', waarde: 'ANDERE_REGIO' });
    await regisseur.finishTaak(casusId, antwoorden.andereRegioAfstemmen('VOLGEN'));
    await meld(weger, { soort: 'ANDERE_REGIO', waarde: 'BUITENLAND' });
    await regisseur.finishTaak(casusId, antwoorden.andereRegioAfstemmen('OVERDRAGEN'));

    await weegOpnieuw();
    const redenen = (await regisseur.dossiers.readTijdlijn(casusId))
      .filter(({ gebeurtenis }) => gebeurtenis === 'HERWEGING_GEVRAAGD')
      .map(({ waarde }) => waarde);
    expect(new Set(redenen)).toEqual(
      new Set(['ACUUT_SIGNAAL', 'VEILIGHEIDSINGREEP', 'INTREKKING', 'ANDERE_REGIO']),
    );
  });

  it('terugbellen loopt naast de weging; een nieuw feit gaat mee (D1)', async () => {
    const meldpunt = await keten.actAs('meldpunt');
    const { casusId: acuut } = await keten.meld(
      aRustigeMelding({ wanneer: { directGevaar: 'ja', acuutVolgensMelder: 'ja' } }),
    );
    await weger.waitForTaak('weging-voorbereiden', acuut);
    const { customHeaders } = await meldpunt.waitForTaak('inhaaltaak', acuut);
    expect(customHeaders['termijnCode']).toBeUndefined();

    await meldpunt.finishTaak(acuut, antwoorden.inhalen('GEDAAN', 'ja'));

    await until(
      async () => (await gebeurtenissenVan(acuut)).includes('INHAALTAAK_AFGEROND'),
      () => keten.explain(),
    );
    expect(await gebeurtenissenVan(acuut)).toContain('HERWEGING_GEVRAAGD');
    expect(await takenIn(weger, acuut, 'weging-voorbereiden')).toBe(1);
  });

  const gebeurtenissenVan = async (welke: string) =>
    (await regisseur.dossiers.readTijdlijn(welke)).map(({ gebeurtenis }) => gebeurtenis);
  const takenIn = async (wie: Medewerker, welke: string, naam: string) =>
    (await wie.taken(welke)).filter(({ customHeaders }) => customHeaders['taak'] === naam).length;

  const meld = (wie: Medewerker, invoer: Record<string, unknown>) =>
    wie.dossiers.reportVoorval(casusId, { voorvalId: randomUUID(), invoer });

  const takenVan = async (wie: Medewerker, naam: string) =>
    (await wie.taken(casusId)).filter(({ customHeaders }) => customHeaders['taak'] === naam).length;

  const wachtpunten = async (naam: string) =>
    (await regisseur.dossiers.readCasus(casusId)).wachtpunten.filter(({ taak }) => taak === naam).length;

  /** The new weging, and the decision that the casus goes on where it is. */
  async function weegOpnieuw(): Promise<void> {
    await weeg();
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('DOORGAAN'));
    await until(
      async () => (await takenVan(regisseur, 'gevolg-bepalen')) === 0,
      () => keten.explain(),
    );
  }

  async function weeg(): Promise<void> {
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.wel));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.wel));
  }

  async function aCasusInOverleg(): Promise<string> {
    ({ casusId } = await keten.meld(aRustigeMelding()));
    await weeg();
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    return casusId;
  }
});
