import { OrchestrationLifters } from '@camunda8/sdk';
import { aPlan, aPlanactie } from '../../start/ploeg/voorbeelden/a-plan.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import type { Antwoord } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const { ElementId, ProcessInstanceKey } = OrchestrationLifters;

/** The clock of a test begins on Monday 2 March 2026. */
const DAG = '2026-06-12';

describe('uitvoering en monitoring', () => {
  let keten: Keten;
  let weger: Medewerker;
  let regisseur: Medewerker;
  let hulpverlener: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, regisseur, hulpverlener] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('regisseur'),
      keten.actAs('hulpverlener'),
    ]);
  });

  afterAll(() => keten.close());

  it('bespreekt op het moment van het plan, stelt bij, en rondt af met een besluit over elke actie', async () => {
    const casusId = await metPlan();
    const instance = await start(casusId);
    await waitForMoment(instance);
    expect(await regisseur.taken(casusId)).toEqual([]);
    await keten.advance('P14D');
    await regisseur.finishTaak(casusId, bespreken('DOORGAAN'));
    await waitForMoment(instance);
    await keten.advance('P14D');
    await regisseur.finishTaak(casusId, bespreken('BIJSTELLEN'));
    const voorzet = await regisseur.dossiers.readPlanvoorzet(casusId);
    await weger.finishTaak(casusId, opstellen({ ...voorzet }));
    await weger.finishTaak(casusId, vaststellen());
    await waitForMoment(instance);
    await keten.advance('P14D');
    await regisseur.finishTaak(casusId, bespreken('DOELEN_BEREIKT'));

    const afronden = (openActies: object[]): Antwoord => ({
      taak: 'afronden',
      proces: {},
      dossier: { nazorgVoorbereid: 'ja', watWerkte: 'Snel bellen.', openActies },
    });
    expect(await regisseur.tryTaak(casusId, afronden([]))).toEqual({
      outcome: 'denied',
      reason: 'OPEN_ACTIE_ONBESLIST',
    });
    await regisseur.releaseTaak(casusId, 'afronden');
    const [een, ander] = await regisseur.dossiers.listActies(casusId);
    await regisseur.finishTaak(
      casusId,
      afronden([
        { actieId: een!.actieId, besluit: 'NAZORG' },
        { actieId: ander!.actieId, besluit: 'VERVALLEN', reden: 'Niet meer nodig.' },
      ]),
    );
    await waitForEnd(instance);
    expect(await keten.motor.variableOf(instance, 'vervolg')).toBe('VERDER');
    expect(await keten.motor.variableOf(instance, 'f6einde')).toBe(keten.clock.now().toISOString());
    await until(
      async () => (await standen(casusId))[1] === 'VERVALLEN',
      () => keten.explain(),
    );
    expect(await standen(casusId)).toEqual(['OPEN', 'VERVALLEN']);
    expect(await keten.motor.incidents()).toEqual([]);
  }, 90_000);

  it('bespreekt eerder als alle acties klaar zijn, en laat opnieuw wegen', async () => {
    const casusId = await metPlan([aPlanactie({ uiterlijk: DAG })]);
    const instance = await start(casusId);
    await hulpverlener.finishTaak(casusId, {
      taak: 'actie-bevestigen',
      proces: { actieReactie: 'AANGENOMEN' },
      dossier: {},
    });
    await hulpverlener.finishTaak(casusId, {
      taak: 'actie-uitvoeren',
      proces: { actieStatus: 'GEREED' },
      dossier: { watIsGedaan: 'De opvang is geregeld.', effect: ['VEILIGE_OMGEVING'] },
    });
    await regisseur.finishTaak(casusId, bespreken('HERWEGEN'));
    await waitForEnd(instance);
    expect(await keten.motor.variableOf(instance, 'vervolg')).toBe('HERWEGEN');
    expect(await keten.motor.incidents()).toEqual([]);
  }, 90_000);

  /** A casus with a plan that asks for these actions, by a holder in the team and one outside it. */
  async function metPlan(
    acties = [aPlanactie({ uiterlijk: DAG }), aPlanactie({ titel: 'Andere', houder: 'OM', uiterlijk: DAG })],
  ): Promise<string> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weger.waitForTaak('weging-voorbereiden', casusId);
    const plan = await keten.motor.start('plan-van-aanpak', { casusId, periode: 1, planModus: 'NIEUW' });
    await weger.finishTaak(casusId, opstellen({ acties }));
    await weger.finishTaak(casusId, vaststellen());
    await waitForEnd(plan);
    return casusId;
  }

  const start = (casusId: string) => keten.motor.start('uitvoering-en-monitoring', { casusId, periode: 1 });

  /** Until it waits for the next moment to discuss the progress. */
  async function waitForMoment(instance: string): Promise<void> {
    await until(
      async () => {
        const { items } = await keten.motor.client.searchElementInstances(
          {
            filter: {
              processInstanceKey: ProcessInstanceKey.assumeExists(instance),
              elementId: ElementId.assumeExists('Gateway_TotVoortgang'),
              state: 'ACTIVE',
            },
          },
          { consistency: { waitUpToMs: 0 } },
        );
        return (items ?? []).length > 0;
      },
      () => keten.explain(),
    );
  }

  async function waitForEnd(instance: string): Promise<void> {
    await until(
      async () => (await keten.motor.stateOf(instance)) === 'COMPLETED',
      () => keten.explain(),
    );
  }

  async function standen(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.listActies(casusId)).map(({ stand }) => stand);
  }
});

function bespreken(voortgang: string): Antwoord {
  return {
    taak: 'voortgang-bespreken',
    proces: { voortgang, knelpuntNiveau: 'GEEN' },
    dossier: { watIsGedaan: 'De opvang is geregeld.', toelichting: 'Zo is het afgesproken.' },
  };
}

function opstellen(anders: Parameters<typeof aPlan>[0]): Antwoord {
  return {
    taak: 'plan-opstellen',
    proces: { daderdeelNodig: false },
    dossier: aPlan({ gesprokenOp: '2026-03-01', ...anders }),
  };
}

function vaststellen(): Antwoord {
  return {
    taak: 'plan-vaststellen',
    proces: { planBesluit: 'VAST' },
    dossier: { vaststellers: ['POLITIE', 'MOVIERA'] },
  };
}
