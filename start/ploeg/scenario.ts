import { deriveMinderjarig } from '../../domain/persoon/leeftijdsgroep.js';
import type { MeldingInvoer } from '../../domain/melding/melding.js';
import { aRustigeMelding } from './voorbeelden/a-rustige-melding.js';
import scenarios from '../data/scenarios.json' with { type: 'json' };
import { antwoorden } from './antwoorden.js';

export interface Scenario {
  id: string;
  titel: string;
  invoer: Record<string, string | number | null> & {
    leeftijd: number;
    vormen: string[];
    kenmerken: string[];
  };
  /** By table: the rule that has to fit, and what it says. */
  verwacht: Record<
    string,
    (Record<string, string> & { regel: string }) | { regel: string; partner: string }[]
  >;
}

/** The acceptance scenarios of the reference model (3.11), as the document gives them. */
export const SCENARIOS = scenarios as unknown as readonly Scenario[];

/** @throws Error for an id that the document does not have */
export function scenarioOf(id: string): Scenario {
  const gevonden = SCENARIOS.find((scenario) => scenario.id === id);
  if (gevonden === undefined) throw new Error(`Expected the document to have ${id}`);
  return gevonden;
}

/** D1 to D5 and D7, by the name of their table. */
export const EERSTE_WEGING = {
  acuut: 'D1',
  actueel: 'D2',
  veiligheid: 'D3',
  doorlaatverbod: 'D4',
  kwalificatie: 'D5',
  prioriteit: 'D7',
} as const;

/** What the scenario expects of a table that gives one answer. */
export function een({ verwacht }: Scenario, code: string): Record<string, string> & { regel: string } {
  return verwacht[code] as Record<string, string> & { regel: string };
}

/** As the product writes the number of a rule: `D4_2` for D4.2. */
export const regelVan = (scenario: Scenario, code: string): string =>
  een(scenario, code).regel.replace('.', '_');

/** The partners that D8 has to name, and the first rule that names each. */
export const uitnodigingenVan = ({ verwacht }: Scenario) =>
  verwacht['D8'] as { regel: string; partner: string }[];

/** What somebody reports in this situation, about a person of its own. @param naam fictional */
export function meldingVan({ invoer }: Scenario, naam: string): MeldingInvoer {
  return aRustigeMelding({
    wie: { naam, leeftijd: invoer.leeftijd, lvb: invoer.kenmerken.includes('lvb') ? 'ja' : 'nee' },
    wat: {
      verschijningsvormen: invoer.vormen,
      geweldOfDreiging: invoer['geweldOfDreiging'] as never,
      vrijheidsbeperking: invoer['vrijheidsbeperking'] as never,
    },
    wanneer: {
      acuutVolgensMelder: invoer['acuutVolgensMelder'] as never,
      directGevaar: invoer['directGevaar'] as never,
      nogInSituatie: invoer['nogInSituatie'] as never,
      dagenSindsLaatsteSignaal: invoer['dagenSindsLaatsteSignaal'] as never,
    },
    hoeveel: { aantalSlachtoffers: invoer['aantalSlachtoffers'] as never },
    hulp: { zorgcoordinatorBetrokken: invoer['bestaandeZorgcoordinator'] as never },
  });
}

/** The facts of the first weging as the scenario gives them. */
export function feitenVan({ invoer }: Scenario, anders: Record<string, unknown> = {}) {
  const minderjarig = deriveMinderjarig(invoer.leeftijd);
  const antwoord = antwoorden.wegingVoorbereiden({
    ...Object.fromEntries(Object.entries(invoer).filter(([naam]) => FEITEN.includes(naam))),
    minderjarig,
    kenmerken: [...invoer.kenmerken, ...(minderjarig === 'ja' ? ['minderjarig'] : [])],
    ...anders,
  });
  return { ...antwoord, dossier: { ...antwoord.dossier, verblijfLijst: verblijfVan(invoer) } };
}

/** What D10 looks at, the same for each person of the situation. */
function verblijfVan({ nationaliteit, rechtmatigVerblijf, dublin, ...invoer }: Scenario['invoer']) {
  const { aangifteOfMedewerking, aantalSlachtoffers } = invoer;
  const verblijf = { nationaliteit, rechtmatigVerblijf, dublin, aangifteOfMedewerking };
  return Array.from({ length: Number(aantalSlachtoffers) }, (_, plaats) => ({
    persoon: plaats + 1,
    ...verblijf,
  }));
}

/** As many independent bewijsmiddelen as the scenario knows of. */
export const bewijsVan = (aantal: number) =>
  Array.from({ length: aantal }, (_, plaats) => ({
    soort: 'FOTO_VIDEO',
    vindplaats: `Dossier politie, map ${plaats + 1}`,
    onafhankelijk: 'ja' as const,
  }));

const FEITEN = [
  'acuutVolgensMelder',
  'directGevaar',
  'nogInSituatie',
  'dagenSindsLaatsteSignaal',
  'geweldOfDreiging',
  'vrijheidsbeperking',
  'groteZekerheid',
  'bewijsmiddelen',
  'uitbuiting',
  'handelingMH',
  'dwangmiddel',
  'sterkeSignalen',
  'middelSignalen',
  'kwetsbaar',
  'aantalSlachtoffers',
];
