import { randomUUID } from 'node:crypto';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
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

  it('bedenktijd waarschuwt wie haar vastlegde, stopt als zij wordt vervangen, en beslist niets (T17)', async () => {
    const officier = await keten.actAs('officier');
    await meld(weger, { soort: 'ACUUT_SIGNAAL' });
    await piket.finishTaak(casusId, antwoorden.acuutOpvolgen('POLITIE'));
    const [persoon] = await regisseur.dossiers.readPersonen(casusId);
    const plaats = { casusId, dossierId: persoon!.dossierId };
    const vanaf = keten.clock.now().toISOString().slice(0, 10);
    const verleen = (duur: string) =>
      piket.dossiers.recordBedenktijd(plaats, { soort: 'VERLEEND', vanaf, duur, door: 'POLITIE' });
    await expect(weger.dossiers.readBedenktijd(plaats)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });

    await verleen('MAANDEN_3');
    await until(
      async () => (await wachtend('CatchEvent_TotWaarschuwing')) === 1,
      () => keten.explain(),
    );
    await verleen('DAGEN_30');
    await until(
      async () =>
        (await gebeurtenissenVan(casusId)).filter((een) => een === 'BEDENKTIJD_VERLEEND').length === 2,
      () => keten.explain(),
    );
    await keten.advance('P16D');

    await until(
      async () => (await gebeurtenissenVan(casusId)).includes('BEDENKTIJD_SIGNAAL'),
      () => keten.explain(),
    );
    const signalen = (await regisseur.dossiers.readTijdlijn(casusId)).filter(
      ({ gebeurtenis }) => gebeurtenis === 'BEDENKTIJD_SIGNAAL',
    );
    expect(signalen).toMatchObject([{ waarde: 'DAGEN_14' }]);
    expect(await piket.dossiers.readPiketmeldingen()).toContainEqual(
      expect.objectContaining({ casusId, soort: 'BEDENKTIJD' }),
    );
    await piket.dossiers.recordBedenktijd(plaats, { soort: 'GESTOPT', einde: 'AANGIFTE' });
    await until(
      async () => (await wachtend('CatchEvent_TotWaarschuwing')) === 0,
      () => keten.explain(),
    );
    expect(await piket.dossiers.readBedenktijd(plaats)).toMatchObject({
      einde: 'AANGIFTE',
      duur: 'DAGEN_30',
    });
    await expect(
      officier.dossiers.recordBedenktijd(plaats, { soort: 'GESTOPT', einde: 'FOUT' }),
    ).rejects.toThrow();
  });

  /** How many elements of this casus stand at this one. */
  const wachtend = async (elementId: string) => {
    const actief = (await keten.instancesOf(casusId)).find(({ state }) => state === 'ACTIVE');
    const elementen = await keten.camunda.listElementInstances(actief!.key);
    return elementen.filter((een) => een.elementId === elementId && een.state === 'ACTIVE').length;
  };

  it('een partner brengt een casus in waarin al hulp loopt: wegen eerst, de rest komt ernaast (OR2, B13)', async () => {
    const [hulpverlener, meldpunt] = await Promise.all([
      keten.actAs('hulpverlener'),
      keten.actAs('meldpunt'),
    ]);
    const reden = 'De opvang begon vorige week, in overleg met de wijkagent.';
    const { casusId: ingebracht } = await hulpverlener.dossiers.registerMelding(aRustigeMelding(), {
      kanaal: 'partner',
      ingang: 'PARTNER',
      instap: { keuze: 'F6', reden },
    });

    await weger.waitForTaak('weging-voorbereiden', ingebracht);
    await meldpunt.waitForTaak('inhaaltaak', ingebracht);
    await hulpverlener.waitForTaak('actie-bevestigen', ingebracht);
    expect(await regisseur.dossiers.readCasus(ingebracht)).toMatchObject({ fase: 'F2', grondslagen: [] });
    expect(await regisseur.dossiers.listActies(ingebracht)).toMatchObject([
      { sjabloon: 'LOPENDE_HULP', houder: hulpverlener.persoon.organisatie, stand: 'OPEN' },
    ]);
    expect(await regisseur.dossiers.readTijdlijn(ingebracht)).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'LATER_INGESTAPT', waarde: 'F6', toelichting: reden }),
    );

    await meldpunt.finishTaak(ingebracht, antwoorden.inhalen('GEDAAN', 'nee'));
    await until(
      async () => (await gebeurtenissenVan(ingebracht)).includes('INHAALTAAK_AFGEROND'),
      () => keten.explain(),
    );
    expect(await takenIn(weger, ingebracht, 'weging-voorbereiden')).toBe(1);
  });

  it('wat het meldpunt nog open had, is na F2 van procesregie: het meldpunt ziet de casus dan niet meer', async () => {
    const meldpunt = await keten.actAs('meldpunt');
    const melding = aRustigeMelding({ wanneer: { acuutVolgensMelder: 'ja' } });
    ({ casusId } = await keten.meld(melding));
    await meldpunt.waitForTaak('inhaaltaak', casusId);
    await weeg();
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());

    await regisseur.finishTaak(casusId, antwoorden.inhalen('GEDAAN', 'nee'));
    await until(
      async () => (await gebeurtenissenVan(casusId)).includes('INHAALTAAK_AFGEROND'),
      () => keten.explain(),
    );
    expect(await takenIn(meldpunt, casusId, 'inhaaltaak')).toBe(0);
    await expect(meldpunt.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('een melder die alsnog zegt wie hij is, is werk van het meldpunt, en na F2 van procesregie die zijn naam niet ziet', async () => {
    const meldpunt = await keten.actAs('meldpunt');
    const melding = aRustigeMelding({ overU: { anonimiteit: 'volledigAnoniem', hoedanigheid: 'familie' } });
    const eerste = await keten.meld(melding);
    const maakBekend = (code: string) =>
      keten.store
        .repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: randomUUID().replaceAll('-', '') })
        .revealMelderByCode(code, {
          naam: 'Ano Niem',
          telefoon: '0600000009',
          magTeruggebeld: 'ja',
          toestemming: 'ja',
        });
    await maakBekend(eerste.code);
    await meldpunt.finishTaak(eerste.casusId, antwoorden.inhalen('GEDAAN', 'nee'));
    await until(
      async () => (await gebeurtenissenVan(eerste.casusId)).includes('INHAALTAAK_AFGEROND'),
      () => keten.explain(),
    );

    const tweede = await keten.meld(melding);
    ({ casusId } = tweede);
    await weeg();
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await maakBekend(tweede.code);
    await regisseur.waitForTaak('inhaaltaak', casusId);
    expect(await takenIn(meldpunt, casusId, 'inhaaltaak')).toBe(0);
    expect((await regisseur.dossiers.readMeldingen(casusId))[0]?.melder).toEqual({ afgeschermd: true });
    await regisseur.finishTaak(casusId, antwoorden.inhalen('NIET_NODIG', 'nee'));
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
