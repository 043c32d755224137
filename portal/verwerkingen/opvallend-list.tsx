import { OPVALLENDREGELS } from '../../domain/verantwoording/opvallend.js';
import type { OpvallendWeergave } from '../../store/verwerkingslog/read-opvallend.js';
import type { Logfilter } from '../../store/verwerkingslog/search-log.js';
import { formatMoment } from '../words/dates.js';
import { searchPath } from './log-filter.js';

interface OpvallendListProps {
  filter: Logfilter;
  opvallend: readonly OpvallendWeergave[];
}

/** What happened that a fixed rule points at, with the rule itself. It judges nobody. */
export function OpvallendList({ filter, opvallend }: OpvallendListProps) {
  return (
    <section aria-labelledby="opvallend">
      <h2 class="utrecht-heading-2" id="opvallend">
        Wat opvalt
      </h2>
      <p class="utrecht-paragraph">
        Vaste regels wijzen aan wat het navragen waard is. Er kan een goede reden voor zijn.
      </p>
      {opvallend.length === 0 && <p class="kr-empty">In deze dagen wees geen regel iets aan.</p>}
      <ul>
        {opvallend.map(({ regel, gebruikerId, wie, van, tot, aantal }) => (
          <li key={`${regel} ${gebruikerId} ${van}`}>
            <a class="utrecht-link" href={searchPath({ van: filter.van, tot: filter.tot, gebruikerId })}>
              {wie}
            </a>
            , {formatMoment(new Date(van))} tot {formatMoment(new Date(tot))}: {aantal} keer.{' '}
            <span class="kr-soft">Regel: {OPVALLENDREGELS[regel]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
