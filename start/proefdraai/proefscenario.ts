import { antwoorden } from '../ploeg/antwoorden.js';
import { werkwijzeIn } from '../ploeg/scenario-werkwijze.js';
import { SCENARIOS, type Scenario, bewijsVan, feitenVan, meldingVan } from '../ploeg/scenario.js';
import { type Anders, aGoodPlan } from '../ploeg/werkwijze.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { Proefploeg } from './proefploeg.js';

/** One part of a scenario: how people work in it, and what somebody does outside the task lists when it ends. */
export interface Bedrijf {
  anders: Anders;
  /** When nobody can do anything more; or only when the clock goes on. */
  eindeBij: 'rust' | 'klok';
  /** @returns a further casus that belongs to the scenario */
  slot?: (ploeg: Proefploeg, casusId: string) => Promise<string | void>;
}

/** A scenario of the reference model as it is played, with its parts in turn; the last one lasts until the end. */
export interface Proefscenario extends Pick<Scenario, 'id' | 'titel'> {
  /** @returns the casus */
  meld(ploeg: Proefploeg): Promise<string>;
  bedrijven: readonly Bedrijf[];
}

interface Draaiboek {
  meld?: (scenario: Scenario, ploeg: Proefploeg) => Promise<string>;
  bedrijven: (usual: Anders, scenario: Scenario) => Bedrijf[];
}

/** What makes a scenario more than its facts (3.11): time that passes, news that comes, a second melding. */
const DRAAIBOEKEN: Readonly<Record<string, Draaiboek>> = {
  // Police report themselves, and the plan has a part about the perpetrator.
  S03: {
    meld: (scenario, ploeg) => ploeg.meldAls('piket', fictional(scenario)),
    bedrijven: (usual) => [
      { eindeBij: 'rust', anders: { ...usual, 'plan-opstellen': 'laat' }, slot: writeDaderdeel },
      {
        eindeBij: 'rust',
        anders: {
          ...usual,
          'plan-opstellen': ({ keten }) => ({
            ...aGoodPlan(dagVan(keten.clock.now())),
            proces: { daderdeelNodig: true },
          }),
        },
      },
    ],
  },
  // Nobody calls back within two hours; what is heard then changes the facts.
  S04: {
    bedrijven: (usual) => [
      { eindeBij: 'klok', anders: { ...usual, inhaaltaak: 'laat', 'casus-inbrengen': 'laat' } },
      {
        eindeBij: 'rust',
        anders: {
          ...usual,
          inhaaltaak: () => antwoorden.inhalen('GEDAAN', 'ja'),
          'casus-inbrengen': 'laat',
        },
      },
      { eindeBij: 'rust', anders: usual },
    ],
  },
  // One bewijsmiddel is not enough; a second one turns up, and the casus is weighed again.
  S06: {
    bedrijven: (usual, scenario) => {
      const later: Anders = { 'doorlaatverbod-besluiten': 'laat', 'casus-inbrengen': 'laat' };
      const ja: Anders = {
        ...usual,
        'doorlaatverbod-besluiten': () => antwoorden.doorlaatverbodBesluiten('JA', bewijsVan(2)),
      };
      return [
        { eindeBij: 'rust', anders: { ...usual, ...later }, slot: askHerweging },
        {
          eindeBij: 'rust',
          anders: {
            ...usual,
            ...later,
            'weging-voorbereiden': () => feitenVan(scenario, { bewijsmiddelen: 2 }),
          },
        },
        { eindeBij: 'rust', anders: ja, slot: grantBedenktijd },
        { eindeBij: 'rust', anders: ja },
      ];
    },
  },
  // Closed, and opened again within the term.
  S08: {
    bedrijven: (usual) => [
      {
        eindeBij: 'rust',
        anders: usual,
        slot: (ploeg, casusId) =>
          ploeg.wie('regisseur').dossiers.reopenCasus(casusId, 'Een school meldt dat het opnieuw gebeurt.'),
      },
      { eindeBij: 'rust', anders: usual },
    ],
  },
  // The same person is reported again, under a name that is written differently.
  S10: {
    meld: (scenario, ploeg) => ploeg.meld(bekende(scenario, 'Roos Verzonnenberg')),
    bedrijven: (usual, scenario) => [
      {
        eindeBij: 'rust',
        anders: usual,
        slot: (ploeg) => ploeg.meld(bekende(scenario, 'Roos Versonnenberg')),
      },
      {
        eindeBij: 'rust',
        anders: {
          ...usual,
          'match-beoordelen': () => antwoorden.matchBeoordelen('BEKEND'),
          'gevolg-bepalen': () => antwoorden.gevolgBepalen('NAAR_F3'),
        },
      },
    ],
  },
};

/** All of them. */
export const PROEFSCENARIOS: readonly Proefscenario[] = SCENARIOS.map((scenario) => {
  const { id, titel } = scenario;
  const usual = werkwijzeIn(scenario);
  const { meld, bedrijven } = DRAAIBOEKEN[id] ?? {
    bedrijven: (): Bedrijf[] => [{ eindeBij: 'rust', anders: usual }],
  };
  return {
    id,
    titel,
    meld: (ploeg) => meld?.(scenario, ploeg) ?? ploeg.meld(fictional(scenario)),
    bedrijven: bedrijven(usual, scenario),
  };
});

const fictional = (scenario: Scenario) => meldingVan(scenario, `Verzonnen ${scenario.id}`);

function bekende(scenario: Scenario, naam: string) {
  const { wie, ...melding } = meldingVan(scenario, naam);
  return { ...melding, wie: { ...wie, geboortedatum: '2004-01-15' } };
}

async function writeDaderdeel(ploeg: Proefploeg, casusId: string): Promise<void> {
  await ploeg.wie('piket').dossiers.saveDaderdeel(casusId, 'De ronselaar krijgt een gebiedsverbod.');
}

async function askHerweging(ploeg: Proefploeg, casusId: string): Promise<void> {
  await ploeg.wie('weger').dossiers.requestHerweging(casusId, 'De buren hebben een video gemaakt.');
}

/** D10 advises three months; the police grants them. */
async function grantBedenktijd(ploeg: Proefploeg, casusId: string): Promise<void> {
  const [persoon] = await ploeg.wie('regisseur').dossiers.readPersonen(casusId);
  if (persoon === undefined) return;
  const vanaf = dagVan(ploeg.clock.now());
  await ploeg
    .wie('piket')
    .dossiers.recordBedenktijd(
      { casusId, dossierId: persoon.dossierId },
      { soort: 'VERLEEND', vanaf, duur: 'MAANDEN_3', door: 'POLITIE' },
    );
}
