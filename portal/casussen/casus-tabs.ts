import type { Handeling } from '../../domain/toegang/toegang.js';
import type { ProfessionalContext } from '../route.js';

/** The tabs of a casus, each a page with its own address. */
const casusTabs = [
  { pad: '', titel: 'Overzicht' },
  { pad: '/personen', titel: 'Personen' },
  { pad: '/meldingen', titel: 'Meldingen' },
  { pad: '/bekenden', titel: 'Bekenden', rule: 'matchresultaten:lezen' },
  { pad: '/wegingen', titel: 'Wegingen' },
  { pad: '/overleg', titel: 'Overleg', rule: 'casusoverleg:lezen' },
  { pad: '/plan', titel: 'Plan en acties', rule: 'acties:lezen' },
  { pad: '/documenten', titel: 'Documenten' },
  { pad: '/nazorg', titel: 'Nazorg', rule: 'nazorg:lezen' },
  { pad: '/strafrecht', titel: 'Strafrecht', rule: 'strafrecht:lezen' },
  { pad: '/tijdlijn', titel: 'Tijdlijn' },
  { pad: '/diagram', titel: 'Diagram' },
] as const satisfies readonly { pad: string; titel: string; rule?: Handeling }[];

/** Where a tab stands, after the address of its casus. */
export type CasusPad = (typeof casusTabs)[number]['pad'];
export type CasusTab = (typeof casusTabs)[number]['titel'];

/** The tabs that the roles of this person have; whether there is anything behind them does not matter. */
export function casusTabsFor({ betrokkene, regels }: Pick<ProfessionalContext, 'betrokkene' | 'regels'>) {
  return casusTabs.filter((tab) => !('rule' in tab) || regels.roleMay(betrokkene, tab.rule));
}
