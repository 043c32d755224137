import type { HoorverslagWeergave } from '../../store/verrijken/read-verrijking.js';
import { Facts } from '../views/facts.js';
import { formatMoment } from '../words/dates.js';

/** What the melder told, or why that was not possible; never who the melder is. */
export function HoorverslagFacts({ hoorverslag }: { hoorverslag: HoorverslagWeergave }) {
  const { gehoord, tolk, verslag, op, door } = hoorverslag;
  return (
    <Facts
      facts={[
        ['Gehoord', gehoord],
        ['Met een tolk', gehoord === 'ja' ? tolk : ''],
        ['Verslag', <span class="kr-typed">{verslag}</span>],
        ['Vastgelegd', `${formatMoment(new Date(op))}, door ${door}`],
      ]}
    />
  );
}
