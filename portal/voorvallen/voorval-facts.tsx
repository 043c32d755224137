import { VOORVALSOORTEN, VOORVALWAARDEN } from '../../domain/casus/voorval.js';
import type { VoorvalWeergave } from '../../store/voorval/read-voorvallen.js';
import { Facts } from '../views/facts.js';
import { formatMoment } from '../words/dates.js';

/** What somebody reported about a casus, and what people decided on it. */
export function VoorvalFacts({ voorval }: { voorval: VoorvalWeergave }) {
  const { soort, waarde, toelichting, gemeldOp, door, uitkomst } = voorval;
  return (
    <Facts
      facts={[
        ['Wat', waarde === null ? '' : (VOORVALWAARDEN[waarde] ?? waarde)],
        ['Gemeld', `${formatMoment(new Date(gemeldOp))} door ${door}`],
        ['Toelichting', toelichting === null ? '' : <span class="kr-typed">{toelichting}</span>],
        [
          'Besloten',
          uitkomst === null ? (soort === 'ACUUT_SIGNAAL' ? '' : 'nog niet') : VOORVALWAARDEN[uitkomst],
        ],
      ]}
    />
  );
}

export const voorvalTitel = ({ soort }: VoorvalWeergave): string => VOORVALSOORTEN[soort];
