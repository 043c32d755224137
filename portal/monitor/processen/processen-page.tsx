import type { ProfessionalContext } from '../../route.js';
import type { Sorting } from '../../views/sorting.js';
import { MonitorPage } from '../monitor-page.js';
import { ProcessenTable } from './processen-table.js';
import type { Processtand } from './read-processen.js';

interface ProcessenPageProps {
  context: ProfessionalContext;
  processen: readonly Processtand[];
  sorting: Sorting | null;
}

/** Numbers first, then the processes behind them. */
export function ProcessenPage({ context, processen, sorting }: ProcessenPageProps) {
  const sum = (of: (een: Processtand) => number) => processen.reduce((som, een) => som + of(een), 0);
  const vastgelopen = sum((een) => een.vastgelopen);
  const meer = processen.some(({ loopt }) => loopt.isMeer) ? ' of meer' : '';
  return (
    <MonitorPage titel="Monitor" context={context} onderdeel="Processen">
      <ul class="kr-counts">
        <Count
          number={String(vastgelopen)}
          text="vastgelopen"
          href="/monitor/instanties?toestand=vastgelopen"
        />
        <Count
          number={`${sum(({ loopt }) => loopt.aantal)}${meer}`}
          text="lopen nu"
          href="/monitor/instanties?toestand=loopt"
        />
      </ul>
      {vastgelopen > 0 && (
        <p class="kr-notice kr-notice--danger">
          {vastgelopen === 1 ? 'Eén proces staat stil.' : `${vastgelopen} processen staan stil.`} Kijk
          waardoor, en laat het daarna opnieuw proberen.
        </p>
      )}
      {processen.length === 0 ? (
        <p class="kr-empty">Er is nog geen proces vrijgegeven. Na het vrijgeven staat het hier meteen.</p>
      ) : (
        <ProcessenTable {...{ processen, sorting }} />
      )}
    </MonitorPage>
  );
}

function Count({ number, text, href }: { number: string; text: string; href: string }) {
  return (
    <li class="kr-counts__item">
      <span class="kr-counts__number">{number}</span>
      <a class="utrecht-link" href={href}>
        {text}
      </a>
    </li>
  );
}
