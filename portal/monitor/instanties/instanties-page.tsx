import type { Monitorzicht } from '../../../store/monitor/read-monitor.js';
import type { Procesdefinitie } from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { MonitorPage } from '../monitor-page.js';
import type { Modelelement } from '../model/read-model.js';
import { FilterForm } from './filter-form.js';
import type { Filterkeuze } from './instantie-filter.js';
import { InstantiesTable } from './instanties-table.js';
import { PageLinks } from './page-links.js';
import type { Gevonden } from './search-instanties.js';

interface InstantiesPageProps {
  context: ProfessionalContext;
  zicht: Monitorzicht;
  keuze: Filterkeuze;
  gevonden: Gevonden;
  definities: readonly Procesdefinitie[];
  /** Of the process that was chosen. */
  elementen: readonly Modelelement[];
}

/** What to look for, what was found, and further pages. */
export function InstantiesPage(props: InstantiesPageProps) {
  const { context, zicht, keuze, gevonden, definities, elementen } = props;
  const isSearched = Object.keys(keuze.fouten).length === 0;
  return (
    <MonitorPage titel="Lopende en afgelopen processen" context={context} onderdeel="Lopend en klaar">
      <FilterForm {...{ zicht, keuze, definities, elementen }} toontCasus={zicht.zoekklassen.length > 0} />
      <section class="kr-below" aria-labelledby="gevonden">
        <h2 class="utrecht-heading-2" id="gevonden">
          Gevonden{' '}
          <span class="kr-count">
            ({gevonden.aantal.toLocaleString('nl')}
            {gevonden.isMeer && ' of meer'})
          </span>
        </h2>
        {gevonden.regels.length === 0 ? (
          <p class="kr-empty">
            {!isSearched
              ? 'Er is nog niet gezocht: pas eerst aan wat niet klopt.'
              : keuze.pagina > 1
                ? 'Hier staat niets meer: dit is voorbij het einde van de lijst.'
                : 'Niets gevonden. Zoek op minder, of op andere dagen.'}
          </p>
        ) : (
          <InstantiesTable {...{ zicht, keuze, gevonden }} now={context.deps.clock.now()} />
        )}
        <PageLinks {...{ keuze, gevonden }} />
      </section>
    </MonitorPage>
  );
}
