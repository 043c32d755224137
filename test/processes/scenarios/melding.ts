import type { MeldingInvoer } from '../../../domain/melding/melding.js';
import { type Scenario, meldingVan } from '../../../start/ploeg/scenario.js';

/** In which municipality the document lets each of them happen. */
const GEMEENTE: Readonly<Record<string, string>> = {
  S01: '0200',
  S02: '0197',
  S03: '0301',
  S04: '0294',
  S06: '0302',
  S07: '0262',
  S08: '0222',
  S10: '1859',
};

/** What somebody reports in this situation, where the document lets it happen; about somebody with this birth date, if given. */
export function meldingIn(scenario: Scenario, naam: string, geboortedatum?: string): MeldingInvoer {
  const { waar, wie, ...melding } = meldingVan(scenario, naam);
  return {
    ...melding,
    waar: { ...waar, gemeente: GEMEENTE[scenario.id] ?? waar.gemeente },
    wie: { ...wie, ...(geboortedatum === undefined ? {} : { geboortedatum }) },
  };
}
