import type { Stuurinformatie } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { formatDate } from '../words/dates.js';
import { kwartaalName } from '../words/figures.js';
import { CijferTable } from './cijfer-table.js';

interface StuurinformatiePageProps {
  context: ProfessionalContext;
  kwartalen: readonly Stuurinformatie[];
}

/** The newest quarter first; why a figure is not there stands above all of them. */
export function StuurinformatiePage({ context, kwartalen }: StuurinformatiePageProps) {
  return (
    <Page titel="Stuurinformatie" context={context} huidig="/stuurinformatie">
      <div class="kr-stack">
        <p class="utrecht-paragraph">
          Aantallen casussen per kwartaal, naar het kwartaal waarin de casus begon. Een aantal onder de vijf
          wordt niet getoond, ook nul niet, en ook niet een ander aantal waaruit het te berekenen is. Cijfers
          worden één keer opgemaakt, na afloop van het kwartaal, en veranderen daarna niet meer.
        </p>
        {kwartalen.length === 0 && (
          <p class="kr-empty">Er zijn nog geen cijfers: het eerste kwartaal met een casus loopt nog.</p>
        )}
        {kwartalen.length > 0 && (
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href="/stuurinformatie/cijfers.csv" download>
              Download deze cijfers voor een rekenblad (CSV)
            </a>
          </p>
        )}
        {kwartalen.map((kwartaal) => (
          <KwartaalSection key={kwartaal.kwartaal} {...kwartaal} />
        ))}
      </div>
    </Page>
  );
}

function KwartaalSection({ kwartaal, opgemaaktOp, totaal, tabellen }: Stuurinformatie) {
  return (
    <section aria-labelledby={kwartaal}>
      <h2 class="utrecht-heading-2" id={kwartaal}>
        {kwartaalName(kwartaal)}
      </h2>
      <p class="utrecht-paragraph">
        {totaal !== null && <>Casussen begonnen: {totaal.aantal ?? 'niet getoond'}. </>}
        Opgemaakt op {formatDate(new Date(opgemaaktOp))}.
      </p>
      {tabellen.map((tabel) => (
        <CijferTable key={tabel.indeling} kwartaal={kwartaal} {...tabel} />
      ))}
    </section>
  );
}
