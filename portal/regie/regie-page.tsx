import type { Regieoverzicht } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import type { Sorting } from '../views/sorting.js';
import { isSameDay } from '../words/dates.js';
import { ControlePanel } from './controle-panel.js';
import { RegieTable } from './regie-table.js';

interface RegiePageProps extends Regieoverzicht {
  context: ProfessionalContext;
  /** Whether a check was asked for just now. */
  gevraagd: boolean;
  sorting: Sorting | null;
}

/** Numbers first, then the list behind each number. */
export function RegiePage(props: RegiePageProps) {
  const { context, casussen, slachtoffers, verdwenen, controle, gevraagd, sorting } = props;
  const now = context.deps.clock.now();
  const late = casussen.filter(({ uiterlijk }) => uiterlijk !== null && new Date(uiterlijk) < now);
  const today = casussen.filter(
    ({ uiterlijk }) =>
      uiterlijk !== null && new Date(uiterlijk) >= now && isSameDay(new Date(uiterlijk), now),
  );
  const escalated = casussen.filter(({ escalatieOpen }) => escalatieOpen);
  return (
    <Page titel="Regie" context={context} huidig="/regie">
      <ul class="kr-counts">
        <Count number={verdwenen.length} text="verdwenen casussen (moet 0 zijn)" href="#verdwenen" />
        <Count number={escalated.length} text="met een lopende escalatie" href="#open" />
        <Count number={late.length} text="over de termijn" href="#open" />
        <Count number={today.length} text="vandaag nodig" href="#open" />
        <Count number={casussen.length} text="open casussen" href="#open" />
        <Count number={slachtoffers} text="slachtoffers in deze casussen" href="#open" />
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
            Open casussen <span class="kr-count">({casussen.length})</span>
          </h2>
          {casussen.length === 0 ? (
            <p class="kr-empty">Er is geen open casus. Een nieuwe melding verschijnt hier meteen.</p>
          ) : (
            <RegieTable
              regels={casussen}
              uitleg={
                sorting === null
                  ? 'Alle open casussen: escalaties eerst, daarna op termijn.'
                  : 'Alle open casussen, op de gekozen kolom.'
              }
              sorting={sorting}
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
