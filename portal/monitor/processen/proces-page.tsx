import type { ProfessionalContext } from '../../route.js';
import type { Procesdefinitie } from '../../ports/monitor-port.js';
import { BackLink } from '../../views/back-link.js';
import { Facts } from '../../views/facts.js';
import { formatDuration } from '../../words/process-words.js';
import { MonitorPage } from '../monitor-page.js';
import { ElementTable } from './element-table.js';
import type { Elementstand } from './read-elementstand.js';
import type { Processtand } from './read-processen.js';

interface ProcesPageProps {
  context: ProfessionalContext;
  stand: Processtand;
  elementen: readonly Elementstand[];
  /** Every version of this process, the newest first. */
  versies: readonly Procesdefinitie[];
}

/** One version of a process: its picture with what stands where, and the same in a table. */
export function ProcesPage({ context, stand, elementen, versies }: ProcesPageProps) {
  const { naam, versie, definitieKey, doorlooptijd, loopt, vastgelopen } = stand;
  return (
    <MonitorPage
      titel={`${naam}, versie ${versie}`}
      context={context}
      onderdeel="Processen"
      scripts={['monitor.entry.js']}
      styles={['monitor.entry.css']}
      boven={<BackLink href="/monitor">Alle processen</BackLink>}
    >
      <Facts
        facts={[
          ['Lopen nu', `${loopt.aantal}${loopt.isMeer ? ' of meer' : ''}`],
          ['Vastgelopen', String(vastgelopen)],
          [
            'Duurt',
            doorlooptijd === null
              ? 'nog niet bekend: er is nog niets klaar'
              : `meestal ${formatDuration(doorlooptijd.mediaan)}; 95% binnen ${formatDuration(doorlooptijd.p95)}`,
          ],
          ['Andere versies', versies.length > 1 ? <Versies {...{ versies, definitieKey }} /> : null],
        ]}
      />
      <div
        data-monitor-model={`/monitor/processen/${definitieKey}/model.json`}
        data-monitor-stroom={`/monitor/processen/${definitieKey}/stroom`}
        class="kr-diagram"
        hidden
      />
      <p class="kr-soft" data-monitor-live role="status" hidden />
      <section class="kr-below" aria-labelledby="stappen">
        <h2 class="utrecht-heading-2" id="stappen">
          Stappen
        </h2>
        <ElementTable stand={stand} elementen={elementen} />
      </section>
    </MonitorPage>
  );
}

function Versies({ versies, definitieKey }: Pick<ProcesPageProps, 'versies'> & { definitieKey: string }) {
  return (
    <ul class="kr-list">
      {versies
        .filter((een) => een.definitieKey !== definitieKey)
        .map((een) => (
          <li key={een.definitieKey}>
            <a class="utrecht-link" href={`/monitor/processen/${een.definitieKey}`}>
              versie {een.versie}
            </a>
          </li>
        ))}
    </ul>
  );
}
