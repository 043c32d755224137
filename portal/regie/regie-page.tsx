import type { Regieoverzicht } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import type { Sorting } from '../views/sorting.js';
import { ControlePanel } from './controle-panel.js';
import { RegieTable } from './regie-table.js';
import { SELECTIENAMEN, SELECTIES, type Selectienaam } from './selectie.js';

interface RegiePageProps extends Regieoverzicht {
  context: ProfessionalContext;
  /** Whether a check was asked for just now. */
  gevraagd: boolean;
  sorting: Sorting | null;
  /** Of which count the list is shown; null: every open casus. */
  selectie: Selectienaam | null;
}

/** Numbers first, then the list behind each number. */
export function RegiePage(props: RegiePageProps) {
  const { context, casussen, slachtoffers, verdwenen, controle, gevraagd, sorting, selectie } = props;
  const now = context.deps.clock.now();
  const inSelectie = (naam: Selectienaam) => casussen.filter((regel) => SELECTIES[naam].telt(regel, now));
  const getoond = selectie === null ? casussen : inSelectie(selectie);
  const watGetoond = selectie === null ? 'Alle open casussen' : `Open casussen ${SELECTIES[selectie].tekst}`;
  return (
    <Page titel="Regie" context={context} huidig="/regie">
      <ul class="kr-counts">
        <Count number={verdwenen.length} text="verdwenen casussen (moet 0 zijn)" href="#verdwenen" />
        {SELECTIENAMEN.map((naam) => (
          <Count
            key={naam}
            number={inSelectie(naam).length}
            text={SELECTIES[naam].tekst}
            href={`?toon=${naam}#open`}
          />
        ))}
        <Count number={casussen.length} text="open casussen" href="/regie#open" />
        <Count number={slachtoffers} text="slachtoffers in deze casussen" href="/regie#open" />
      </ul>
      <div class="kr-stack">
        <ControlePanel {...{ controle, gevraagd }} csrf={context.csrf} />
        <section aria-labelledby="verdwenen">
          <h2 class="utrecht-heading-2" id="verdwenen">
            Verdwenen casussen <span class="kr-count">({verdwenen.length})</span>
          </h2>
          {verdwenen.length === 0 ? (
            <p class="kr-notice kr-notice--ok">
              Geen. Elke open casus heeft een eigenaar, een vervanger, een volgende stap en een termijn in de
              toekomst of een open escalatie.
            </p>
          ) : (
            <>
              <p class="kr-notice kr-notice--danger">
                Deze casussen missen een eigenaar, vervanger, volgende stap of termijn, of de dagelijkse
                controle vond er iets aan. Neem er nu een in handen en meld het bij beheer.
              </p>
              <RegieTable regels={verdwenen} uitleg="Casussen die iets missen." sorting={sorting} now={now} />
            </>
          )}
        </section>
        <section aria-labelledby="open">
          <h2 class="utrecht-heading-2" id="open">
            {selectie === null ? 'Open casussen' : watGetoond}{' '}
            <span class="kr-count">({getoond.length})</span>
          </h2>
          {selectie !== null && (
            <p>
              <a class="utrecht-link" href="/regie#open">
                Alle open casussen tonen
              </a>
            </p>
          )}
          {getoond.length === 0 ? (
            <p class="kr-empty">
              {selectie === null
                ? 'Er is geen open casus. Een nieuwe melding verschijnt hier meteen.'
                : `Er is nu geen casus ${SELECTIES[selectie].tekst}.`}
            </p>
          ) : (
            <RegieTable
              regels={getoond}
              uitleg={`${watGetoond}${sorting === null ? ': escalaties eerst, daarna op termijn.' : ', op de gekozen kolom.'}`}
              sorting={sorting}
              selectie={selectie}
              now={now}
            />
          )}
        </section>
      </div>
    </Page>
  );
}

function Count({ number, text, href }: { number: number; text: string; href: string }) {
  return (
    <li class="kr-counts__item">
      <span class="kr-counts__number">{number}</span>
      <a class="utrecht-link" href={href}>
        {text}
      </a>
    </li>
  );
}
