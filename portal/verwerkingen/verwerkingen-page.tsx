import type { OpvallendWeergave } from '../../store/verwerkingslog/read-opvallend.js';
import type { Logfilter, Logpagina } from '../../store/verwerkingslog/search-log.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { Page } from '../views/page.js';
import { FilterForm } from './filter-form.js';
import { searchPath } from './log-filter.js';
import { LogTable } from './log-table.js';
import { OpvallendList } from './opvallend-list.js';

interface VerwerkingenPageProps {
  context: ProfessionalContext;
  filter: Logfilter;
  fout: string | null;
  pagina: Logpagina;
  /** Null on a further page, which shows lines only. */
  opvallend: readonly OpvallendWeergave[] | null;
}

/** The verwerkingslog for who watches over it: what to look for, what stands out, the lines, and the file. */
export function VerwerkingenPage({ context, filter, fout, pagina, opvallend }: VerwerkingenPageProps) {
  return (
    <Page titel="Verwerkingen" context={context} huidig="/verwerkingen">
      <div class="kr-stack">
        <p class="utrecht-paragraph">
          Wie welke gegevens zag of veranderde, waarvoor en volgens welke regel. Ook dit kijken staat straks
          in het log, met uw reden.
        </p>
        <FilterForm filter={filter} fout={fout} />
        {opvallend !== null && <OpvallendList filter={filter} opvallend={opvallend} />}
        <section aria-labelledby="regels">
          <h2 class="utrecht-heading-2" id="regels">
            Regels
          </h2>
          <LogTable filter={filter} regels={pagina.regels} />
          {pagina.verder !== null && (
            <p>
              <a class="utrecht-link" href={searchPath(filter, pagina.verder)}>
                Oudere regels
              </a>
            </p>
          )}
        </section>
        <Export context={context} filter={filter} />
      </div>
    </Page>
  );
}

function Export({ context, filter: { van, tot } }: Pick<VerwerkingenPageProps, 'context' | 'filter'>) {
  return (
    <section aria-labelledby="uitvoer">
      <h2 class="utrecht-heading-2" id="uitvoer">
        Uitvoer
      </h2>
      <p class="utrecht-paragraph">
        Alle regels van deze dagen als bestand, in de velden van Logboek Dataverwerkingen. Over wie een regel
        gaat is versleuteld. Op elke regel staat van welke uitvoer hij komt.
      </p>
      <form method="post" action="/verwerkingen/uitvoer">
        <CsrfField token={context.csrf} />
        <input type="hidden" name="van" value={van} />
        <input type="hidden" name="tot" value={tot} />
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Bestand maken
        </button>
      </form>
    </section>
  );
}
