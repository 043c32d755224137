import { aPlan, aPlanactie } from '../builders/a-plan.js';
import { aRustigeMelding } from '../builders/a-rustige-melding.js';
import { antwoorden, besluiten, feiten, kernpartners } from './support/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const TAFEL = ['ZVH', 'POLITIE', 'OM', 'MOVIERA', 'RIEC'] as const;

/** One casus through the doors that people use, from the first signal, without anything started by hand. */
describe('de hele keten', () => {
  let keten: Keten;
  let weger: Medewerker;
  let regisseur: Medewerker;
  let partners: Medewerker[];
  let casusId: string;
  let casusnummer: string;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, regisseur] = await Promise.all([keten.actAs('weger'), keten.actAs('regisseur')]);
    partners = await Promise.all(
      ['meldpunt', 'piket', 'officier', 'weger2', 'weger3', 'riec'].map((naam) => keten.actAs(naam)),
    );
  });

  afterAll(() => keten.close());

  it('van melding tot ingebrachte casus', async () => {
    ({ casusId } = await keten.meld(aRustigeMelding()));
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.wel));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.wel));
    await regisseur.finishTaak(casusId, antwoorden.casusInbrengen());
    await regisseur.waitForTaak('uitnodigingen-vaststellen', casusId);
    ({ casusnummer } = await regisseur.dossiers.readCasus(casusId));
    expect(await fase()).toBe('F3');
  });

  it('van uitnodiging tot overleg, en verder', async () => {
    await regisseur.finishTaak(
      casusId,
      antwoorden.uitnodigingenVaststellen({ partners: [...kernpartners, 'RIEC'], afwijkingen: ['RIEC'] }),
    );
    for (const partner of partners) await partner.answer(casusnummer, 'AANGENOMEN');
    await regisseur.finishTaak(casusId, antwoorden.agendaVaststellen());
    await regisseur.finishTaak(casusId, antwoorden.overlegAfronden('VERDER'));
    await regisseur.waitForTaak('vragen-opstellen', casusId);
  });

  it('van halen en brengen tot de tweede weging', async () => {
    await regisseur.finishTaak(casusId, antwoorden.vragenOpstellen([]));
    await regisseur.finishTaak(casusId, antwoorden.overlegOpenen('ja', TAFEL));
    await weger.finishTaak(casusId, antwoorden.wegingskaderInvullen());
    expect(await fase()).toBe('F4');
    await weger.finishTaak(
      casusId,
      antwoorden.tweedeWegingVaststellen(
        { uitkomst: 'MH_ZORG', prioriteit: 'P2' },
        { wegers: ['POLITIE', 'MOVIERA'] },
      ),
    );
  });

  it('van opgesteld tot vastgesteld plan, met acties die ieder een houder hebben', async () => {
    const acties = [aPlanactie({ titel: 'Veilige plek', houder: 'POLITIE', uiterlijk: '2026-04-30' })];
    await weger.waitForTaak('plan-opstellen', casusId);
    expect(await fase()).toBe('F5');
    await weger.finishTaak(casusId, {
      taak: 'plan-opstellen',
      proces: { daderdeelNodig: false },
      dossier: aPlan({ acties, gesprokenOp: '2026-03-01' }),
    });
    await weger.finishTaak(casusId, {
      taak: 'plan-vaststellen',
      proces: { planBesluit: 'VAST' },
      dossier: { vaststellers: ['POLITIE', 'MOVIERA'] },
    });
    await until(
      async () =>
        (await regisseur.dossiers.listActies(casusId)).some(
          ({ houder, planVersie }) => houder === 'POLITIE' && planVersie === 1,
        ),
      () => keten.explain(),
    );
    await partners[1]!.waitForTaak('actie-bevestigen', casusId);
  });

  it('laat onderweg niets verdwijnen en niets vastlopen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  const fase = async () => (await regisseur.dossiers.readCasus(casusId)).fase;
});
