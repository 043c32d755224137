import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { aPlan, aPlanactie } from '../../start/ploeg/voorbeelden/a-plan.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import type { Antwoord } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

/** Friday 13 March 2026; the clock of a test begins on Monday 2 March. */
const DAG = '2026-03-13';

describe('het plan van aanpak', () => {
  let keten: Keten;
  let weger: Medewerker;
  let zonderMandaat: Medewerker;
  let regisseur: Medewerker;
  let hulpverlener: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, zonderMandaat, regisseur, hulpverlener] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('weger2'),
      keten.actAs('regisseur'),
      keten.actAs('hulpverlener'),
    ]);
  });

  afterAll(() => keten.close());

  it('wordt geschreven, teruggegeven, vastgesteld met mandaat, en zet dan zijn acties uit', async () => {
    const casusId = await aCasus();
    const instance = await startPlan(casusId, 'NIEUW');
    expect(await zonderMandaat.tryTaak(casusId, opstellen({ acties: [] }))).toEqual({
      outcome: 'denied',
      reason: 'ACTIE_ONTBREEKT',
    });
    await zonderMandaat.releaseTaak(casusId, 'plan-opstellen');
    await zonderMandaat.finishTaak(casusId, opstellen());
    expect(await zonderMandaat.tryTaak(casusId, vaststellen('VAST'))).toEqual({
      outcome: 'denied',
      reason: 'GEEN_MANDAAT',
    });
    await zonderMandaat.releaseTaak(casusId, 'plan-vaststellen');
    await weger.finishTaak(casusId, vaststellen('TERUG', 'De opvang zit vol: kies een andere.'));
    await weger.finishTaak(casusId, opstellen());
    await weger.finishTaak(casusId, vaststellen('VAST'));

    await waitForEnd(instance);
    await hulpverlener.waitForTaak('actie-bevestigen', casusId);
    expect(await versies(casusId)).toEqual([1]);
    expect(await tijdlijn(casusId)).toContain('PLAN_VASTGESTELD');
  });

  it('wordt bijgesteld: alleen wat nieuw of anders is gaat uit, en wat vervalt stopt', async () => {
    const casusId = await aCasus();
    const blijft = aPlanactie({ titel: 'Blijft', houder: 'OM', uiterlijk: DAG });
    const eerste = await startPlan(casusId, 'NIEUW');
    await weger.finishTaak(casusId, opstellen({ acties: [blijft, aPlanactie({ uiterlijk: DAG })] }));
    await weger.finishTaak(casusId, vaststellen('VAST'));
    await waitForEnd(eerste);
    await hulpverlener.waitForTaak('actie-bevestigen', casusId);

    const voorzet = await regisseur.dossiers.readPlanvoorzet(casusId);
    const tweede = await startPlan(casusId, 'BIJSTELLEN');
    const nieuw = aPlanactie({ titel: 'Nieuw', houder: 'POLITIE', uiterlijk: DAG });
    await weger.finishTaak(casusId, opstellen({ ...voorzet, acties: [voorzet!.acties[0]!, nieuw] }));
    await weger.finishTaak(casusId, vaststellen('VAST'));
    await waitForEnd(tweede);
    await until(
      async () => (await standen(casusId)).includes('VERVALLEN'),
      () => keten.explain(),
    );
    expect(await hulpverlener.taken(casusId)).toEqual([]);
    const acties = await regisseur.dossiers.listActies(casusId);
    expect(acties.map(({ tekst, stand, planVersie }) => [tekst.titel, stand, planVersie])).toEqual([
      ['Blijft', 'OPEN', 1],
      ['Veilige plek zoeken', 'VERVALLEN', 1],
      ['Nieuw', 'OPEN', 2],
    ]);
    expect(await versies(casusId)).toEqual([2, 1]);
    await expect(hulpverlener.dossiers.readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function aCasus(): Promise<string> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weger.waitForTaak('weging-voorbereiden', casusId);
    // The plan begins after the casusoverleg, where the casus has been brought to this phase.
    return casusId;
  }

  async function startPlan(casusId: string, planModus: 'NIEUW' | 'BIJSTELLEN'): Promise<string> {
    return keten.motor.start('plan-van-aanpak', { casusId, periode: 1, planModus });
  }

  async function waitForEnd(instance: string): Promise<void> {
    await until(
      async () => (await keten.motor.stateOf(instance)) === 'COMPLETED',
      () => keten.explain(),
    );
  }

  async function versies(casusId: string): Promise<number[]> {
    const { versies: alle } = await regisseur.dossiers.readPlan(casusId);
    return isAfgeschermd(alle) ? [] : alle.map(({ versie }) => versie);
  }

  async function standen(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.listActies(casusId)).map(({ stand }) => stand);
  }

  async function tijdlijn(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
  }
});

function opstellen(anders: Parameters<typeof aPlan>[0] = {}): Antwoord {
  const acties = [aPlanactie({ uiterlijk: DAG })];
  return {
    taak: 'plan-opstellen',
    proces: { daderdeelNodig: false },
    dossier: aPlan({ acties, gesprokenOp: '2026-03-01', ...anders }),
  };
}

function vaststellen(planBesluit: 'VAST' | 'TERUG', motivering?: string): Antwoord {
  return {
    taak: 'plan-vaststellen',
    proces: { planBesluit },
    dossier: { vaststellers: ['POLITIE', 'MOVIERA'], ...(motivering ? { motivering } : {}) },
  };
}
