import type { TweedeAdvies, TweedeInvoer, Uitkomst } from '../../domain/weging/tweede-weging.js';
import { AAN_TAFEL } from '../../start/ploeg/voorbeelden/wegingskader.js';

/** The same with what the first weging says of the doorlaatverbod. */
export const TWEEDE_INVOER: TweedeInvoer = { ...AAN_TAFEL, doorlaatverbod: 'NEE' };

/** An answer as a partner gives it outside a task. */
export function aBijdrage() {
  return {
    bijdrageStatus: 'GELEVERD',
    perspectief: 'VEILIGHEID',
    inhoud: {
      bijdrage: 'Zag het busje ook op zondag.',
      bron: 'Eigen waarneming',
      grondslag: 'convenant',
      geldigeVerstrekking: true,
      gedeeldMet: ['R04'],
    },
  } as const;
}

/** The advices of D6 and D7 with their rule, as the tables would give them. */
export function tweedeAdviezen(uitkomst: Uitkomst, prioriteit: 'P1' | 'P2' | 'P3' | 'P4'): TweedeAdvies[] {
  const regel = ['MH_ZORG', 'MH_GEENZORG', 'GEENMH_ZORG', 'GEENMH_GEENZORG'].indexOf(uitkomst) + 1;
  return [
    { tabel: 'tweede-weging', tabelVersie: 1, regel: `D6_${regel}`, uitkomst },
    { tabel: 'prioriteit', tabelVersie: 1, regel: 'D7_4', uitkomst: prioriteit },
  ];
}
