import { OrchestrationLifters } from '@camunda8/sdk';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const { ProcessInstanceKey } = OrchestrationLifters;
const toelichting = 'Gebeld met de organisatie en het opgelost.';

describe('de dagelijkse controle', () => {
  let keten: Keten;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    regisseur = await keten.actAs('regisseur');
    for (const naam of ['meldpunt', 'weger', 'piket']) await keten.actAs(naam);
  });

  afterAll(() => keten.close());

  it('vindt niets aan een casus die gewoon loopt', async () => {
    const { casusId } = await aLopendeCasus();
    await check();
    const regie = await regisseur.dossiers.readRegie();
    expect(regie.verdwenen).toEqual([]);
    expect(regie.casussen.map((casus) => casus.casusId)).toEqual([casusId]);
    expect(await regisseur.ketentaken('casus-herstellen')).toEqual([]);
  });

  it('vindt een casus waarvan het proces weg is, maakt één taak, en vindt haar opnieuw als niets hielp', async () => {
    const { casusId, casusnummer } = await aLopendeCasus();
    const [instance] = await keten.instancesOf(casusId);
    await keten.motor.client.cancelProcessInstance({
      processInstanceKey: ProcessInstanceKey.assumeExists(instance!.key),
    });
    // Longer than store and engine may differ.
    await keten.advance('PT10M');
    await check();

    const { zaak, dueDate } = await regisseur.waitForKetentaak('casus-herstellen');
    expect(zaak).toMatchObject({ soort: 'BEVINDING', casus: { casusId, casusnummer } });
    // T31: four hours, on a Monday morning.
    expect(minuutOf(new Date(dueDate!).toISOString())).toBe('2026-03-02T12:40');
    const gevonden = await regisseur.ketentaken('casus-herstellen');
    const regie = await regisseur.dossiers.readRegie();
    expect(regie.verdwenen.map((een) => een.casusId)).toEqual([casusId]);
    expect(regie.verdwenen[0]?.schendingen).toContain('PROCES');
    expect((await tijdlijn(casusId)).filter((een) => een === 'CASUS_VERDWENEN')).toHaveLength(
      gevonden.length,
    );

    await check();
    expect(await regisseur.ketentaken('casus-herstellen')).toHaveLength(gevonden.length);

    while ((await regisseur.ketentaken('casus-herstellen')).length > 0) await herstel();
    await until(
      async () =>
        (await tijdlijn(casusId)).filter((een) => een === 'CASUS_HERSTELD').length === gevonden.length,
      () => keten.explain(),
    );
    await check();
    await regisseur.waitForKetentaak('casus-herstellen');
  });

  it('vraagt dekking voor een rol met werk, en laat de taak niet los zolang het rooster leeg is', async () => {
    const { zaak } = await regisseur.waitForKetentaak('dekking-regelen');
    expect(zaak).toMatchObject({ bevinding: 'DEKKING', onderwerp: 'r04', casus: null });
    expect(
      await regisseur.tryKetentaak({ taak: 'dekking-regelen', proces: {}, dossier: { toelichting } }),
    ).toEqual({
      outcome: 'denied',
      reason: 'DEKKING_ONTBREEKT',
    });
  });

  it('begint elke ochtend om vijf uur in Nederland, in de winter en in de zomer, één keer per dag', async () => {
    await keten.advance('PT18H20M');
    expect(minuutOf(keten.clock.now().toISOString())).toBe('2026-03-03T03:00');
    const gevraagd = await geslaagdOp();
    await keten.advance('PT59M');
    expect(await geslaagdOp()).toBe(gevraagd);
    await keten.advance('PT1M');
    await untilGeslaagd('2026-03-03T04:00');
    // The clock of the Netherlands goes forward on the 29th of March.
    await keten.advance('P26DT23H');
    await untilGeslaagd('2026-03-30T03:00');
    await keten.advance('PT2H');
    expect(minuutOf(await geslaagdOp())).toBe('2026-03-30T03:00');
  });

  it('waarschuwt als zij zelf langer dan 26 uur niet slaagde', async () => {
    expect((await regisseur.dossiers.readBewaking()).isAchter).toBe(false);
    await keten.stopWorkers();
    await keten.advance('P1DT1H');
    expect((await regisseur.dossiers.readBewaking()).isAchter).toBe(true);
    const techniek = await keten.actAs('techniek');
    expect((await techniek.dossiers.readBewaking()).isAchter).toBe(true);
    keten.startWorkers();
    await until(
      async () => !(await regisseur.dossiers.readBewaking()).isAchter,
      () => keten.explain(),
    );
    expect(await keten.motor.incidents()).toEqual([]);
  });

  async function aLopendeCasus(): Promise<{ casusId: string; casusnummer: string }> {
    const { casusId, casusnummer } = await keten.meld(aRustigeMelding());
    const weger = await keten.actAs('weger');
    await weger.waitForTaak('weging-voorbereiden', casusId);
    return { casusId, casusnummer };
  }

  /** Asks for a check, on a clock that stands still, and waits until it succeeded. */
  async function check(): Promise<void> {
    await keten.advance('PT1S');
    const nu = keten.clock.now().toISOString();
    await regisseur.dossiers.requestControle();
    await untilGeslaagd(nu);
  }

  /** @param moment or the minute in which it was */
  async function untilGeslaagd(moment: string): Promise<void> {
    await until(
      async () => (await geslaagdOp())?.startsWith(moment),
      async () => `Expected a check at ${moment}, not ${await geslaagdOp()}. ${await keten.explain()}`,
    );
  }

  async function geslaagdOp(): Promise<string | null> {
    return (await regisseur.dossiers.readBewaking()).geslaagdOp;
  }

  async function herstel(): Promise<void> {
    const antwoord = {
      taak: 'casus-herstellen',
      proces: { herstel: 'STAP_HERSTELD' },
      dossier: { toelichting },
    };
    expect(await regisseur.tryKetentaak({ ...antwoord, taak: 'casus-herstellen' })).toEqual({
      outcome: 'completed',
    });
  }

  async function tijdlijn(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
  }
});

const minuutOf = (moment: string | null): string => (moment ?? '').slice(0, 16);
