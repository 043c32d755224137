import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { dagErbij, dagVan } from '../../domain/tijd/amsterdam.js';
import type { Uitkomst } from '../../domain/weging/tweede-weging.js';
import { antwoorden } from './antwoorden.js';
import { type Scenario, bewijsVan, feitenVan } from './scenario.js';
import { type Anders, type Situatie, WERKWIJZE } from './werkwijze.js';

/** At the table in every scenario, and who of the flexibele schil besides. */
const TAFEL: readonly string[] = ['ZVH', 'VEILIG_THUIS', 'POLITIE', 'OM', 'GEMEENTE'];
const SCHIL: Readonly<Record<string, readonly string[]>> = {
  S01: ['GGD'],
  S02: ['RIEC'],
  S04: ['RIEC'],
  S07: ['RIEC'],
};

/**
 * What the people of the keten do in this scenario and no other: they fill in its facts and follow what the tables advise, so
 * that a table that changes shows in the way that it goes.
 */
export function werkwijzeIn(scenario: Scenario): Anders {
  const { invoer } = scenario;
  return {
    'dossier-vormen': async (situatie) => {
      const antwoord = await WERKWIJZE['dossier-vormen']!(situatie);
      const lvb = invoer.kenmerken.includes('lvb') ? { lvbVermoeden: 'ja' } : {};
      return { ...antwoord, proces: { ...antwoord.proces, ...lvb } };
    },
    'weging-voorbereiden': () => feitenVan(scenario),
    'doorlaatverbod-besluiten': () => toetsVan(scenario),
    'uitnodigingen-vaststellen': async (situatie) => {
      // Who is advised besides these takes no part here: their answers have tests of their own.
      const partners = [...TAFEL, ...(SCHIL[scenario.id] ?? [])];
      const geadviseerd = ((await variablesOf(situatie))['partners'] ?? []) as string[];
      return antwoorden.uitnodigingenVaststellen({
        tijdstip: `${dagErbij(dagVan(situatie.keten.clock.now()), 7)}T14:00`,
        partners,
        afwijkingen: [
          ...new Set(geadviseerd.filter((partner) => !partners.includes(partner))),
          ...partners.filter((partner) => !geadviseerd.includes(partner)),
        ],
      });
    },
    'wegingskader-invullen': () =>
      antwoorden.wegingskaderInvullen({
        mensenhandel2: invoer['mensenhandel2'] as never,
        zorg2: invoer['zorg2'] as never,
      }),
    // Without a motivation only what the tables advise is accepted (INV16).
    'tweede-weging-vaststellen': async (situatie) => {
      const { uitkomstAdvies, prioriteitAdvies } = await variablesOf(situatie);
      return antwoorden.tweedeWegingVaststellen(
        {
          uitkomst: (uitkomstAdvies as { uitkomst: Uitkomst }).uitkomst,
          prioriteit: prioriteitAdvies as Prioriteit,
        },
        { wegers: ['POLITIE', 'MOVIERA'] },
      );
    },
    'afschalen-voorstellen': () =>
      antwoorden.afschalenVoorstellen(scenario.id === 'S07' ? ['MEE'] : ['GEEN']),
  };
}

/** Police and OM decide beside the main line: JA where two independent bewijsmiddelen are known, else not (INV4). */
function toetsVan({ invoer }: Scenario) {
  const bekend = bewijsVan(Number(invoer['bewijsmiddelen']));
  return antwoorden.doorlaatverbodBesluiten(bekend.length < 2 ? 'NEE' : 'JA', bekend);
}

const variablesOf = ({ keten, taak }: Situatie): Promise<Record<string, unknown>> =>
  keten.camunda.getUserTaskVariables(taak.userTaskKey);
