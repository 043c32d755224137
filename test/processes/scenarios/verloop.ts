import { expect, it } from '@jest/globals';
import { isEvaluatieNodig } from '../../../domain/evaluatie/steekproef.js';
import { SCENARIOS, type Scenario, een, scenarioOf } from '../../../start/ploeg/scenario.js';
import { padVan } from '../support/scenario-play.js';
import { themasVan } from './s04.js';
import type { Spel } from './spel.js';
import { LANG } from './toets.js';

/** Those that go through the whole keten; S07 and S08 end earlier, and S10 ends where the document does, in F6. */
const HELE_LIJN = SCENARIOS.filter(({ id }) => !['S07', 'S08', 'S10'].includes(id));
const EVALUATIETAKEN = [
  'procesbegeleider-voordragen',
  'instemmen',
  'beschrijving-bewerken',
  'beschrijving-controleren',
  'vorm-afwegen',
  'evalueren',
  'leerpunten-vaststellen',
] as const;

/** Who stays silent for so long is not waited for: then T09 passes. */
const STIL_MS = 1_000;

const contacten = async (spel: Spel, scenario: Scenario) =>
  (await spel.regisseur.readNazorg(spel.casusVan(scenario)))[0]?.contacten.length;

export function playUitvoering(spel: Spel): void {
  it(
    'de voortgang wordt na twee weken besproken (T16), en de uitvoering afgerond',
    async () => {
      await spel.dekking.lookAtProcesses(spel.keten);
      for (const scenario of SCENARIOS)
        await spel.dekking.lookAtRules(spel.ploeg.wie('regisseur'), spel.casusVan(scenario));
      await spel.keten.advance('P14D');
      for (const scenario of HELE_LIJN) {
        await spel.ploeg.workTo(spel.casusVan(scenario), 'nazorg-regelen');
        expect(await spel.overzicht(scenario)).toMatchObject({ fase: 'F7', status: 'OPEN' });
        await spel.ploeg.workUntil(
          spel.casusVan(scenario),
          async () => (await contacten(spel, scenario)) === 0,
        );
      }
    },
    LANG,
  );
}

/** One contact of nazorg in every casus, a while after the one before. */
export function playNazorgcontact(spel: Spel, nummer: number, stap: string): void {
  it(
    `nazorgcontact ${nummer} (T20)`,
    async () => {
      for (const scenario of HELE_LIJN)
        await spel.ploeg.workUntil(spel.casusVan(scenario), async () =>
          (await spel.overzicht(scenario)).wachtpunten.some(
            ({ label }) => label === 'Wachten op het volgende nazorgcontact',
          ),
        );
      expect((await spel.regisseur.readRegie()).verdwenen).toEqual([]);
      await spel.keten.advance(stap);
      for (const scenario of HELE_LIJN)
        await spel.ploeg.workUntil(
          spel.casusVan(scenario),
          async () => (await contacten(spel, scenario)) === nummer,
          themasVan(scenario.id),
        );
    },
    LANG,
  );
}

export function playEinde(spel: Spel): void {
  it(
    'elke casus sluit na een jaar nazorg',
    async () => {
      for (const scenario of HELE_LIJN) {
        await spel.ploeg.workUntil(
          spel.casusVan(scenario),
          spel.isGesloten(scenario),
          themasVan(scenario.id),
        );
        expect(await spel.overzicht(scenario)).toMatchObject({ afsluitreden: 'AFGEROND', fase: 'F8' });
      }
      expect(await spel.gebeurtenissen(spel.casusVan(scenarioOf('S06')))).toContain('BEDENKTIJD_VERLEEND');
      // What was scaled down without handing over is kept for six months (T24, S08).
      await expect(spel.overzicht(scenarioOf('S08'))).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    },
    LANG,
  );

  it(
    'wat geëvalueerd moet worden, eindigt met leerpunten (T22)',
    async () => {
      const teEvalueren: { casusId: string; prioriteit: string | null }[] = [];
      for (const scenario of HELE_LIJN) {
        const { casusId, casusnummer, prioriteit } = await spel.overzicht(scenario);
        // P1 always, of the others half (K-51).
        if (isEvaluatieNodig({ casusnummer, prioriteit: prioriteit!, sluitreden: 'AFGEROND' }))
          teEvalueren.push({ casusId, prioriteit });
      }
      expect(teEvalueren.map(({ prioriteit }) => prioriteit)).toContain('P1');
      let gedaan = 0;
      let sinds = Date.now();
      await spel.ploeg.workBeside(EVALUATIETAKEN, async () => {
        const nu = spel.ploeg.gedaanIn('').length;
        if (nu !== gedaan) sinds = Date.now();
        gedaan = nu;
        if (Date.now() - sinds > STIL_MS) {
          await spel.keten.advance('P3D');
          sinds = Date.now();
        }
        for (const { casusId } of teEvalueren)
          if (!(await spel.gebeurtenissen(casusId)).includes('EVALUATIE_GEDAAN')) return false;
        return true;
      });
    },
    LANG,
  );

  it.each(HELE_LIJN)('$id ging het pad van het document', async (scenario) => {
    const pad = await padVan(spel.ploeg, spel.casusVan(scenario));
    expect(pad.filter((fase) => fase !== 'F9')).toEqual(['F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
    const [tweede] = await spel.regisseur.readTweedeWegingen(spel.casusVan(scenario));
    expect(tweede).toMatchObject({ uitkomst: een(scenario, 'D6')['uitkomst'] });
  });
}
