import { KLEIN } from '../../domain/kleine-aantallen/stuurinformatie.js';
import type { Kpikwartaal } from '../../store/kpi/publish-kpis.js';
import type { Stuurinformatie } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { formatDate } from '../words/dates.js';
import { kwartaalName } from '../words/figures.js';
import { KpiSection } from './kpi-table.js';
import { CijferTable } from './cijfer-table.js';

interface StuurinformatiePageProps {
  context: ProfessionalContext;
  kwartalen: readonly Stuurinformatie[];
  /** Null for who sees one municipality only. */
  kpis: readonly Kpikwartaal[] | null;
}

/** The newest quarter first; why a figure is not there stands above all of them. */
export function StuurinformatiePage({ context, kwartalen, kpis }: StuurinformatiePageProps) {
  return (
    <Page titel="Stuurinformatie" context={context} huidig="/stuurinformatie">
      <div class="kr-stack">
        <p class="utrecht-paragraph kr-text">
          Aantallen casussen per kwartaal, naar het kwartaal waarin de casus begon. Een aantal onder de vijf
          wordt niet getoond, ook nul niet: er staat “{KLEIN}”, of “niet getoond” als ook dat nog te veel zou
          zeggen. Een ander aantal waaruit het te berekenen is, wordt evenmin getoond. Cijfers worden één keer
          opgemaakt, na afloop van het kwartaal, en veranderen daarna niet meer, ook niet als een casus wordt
          vernietigd.
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
        {kpis !== null && <KpiSection kwartalen={kpis} />}
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
        {totaal !== null && (
          <>
            Casussen begonnen: {totaal.aantal ?? 'niet getoond'}. Slachtoffers in die casussen:{' '}
            {totaal.slachtoffers ?? 'niet getoond'}.{' '}
          </>
        )}
        Opgemaakt op {formatDate(new Date(opgemaaktOp))}.
      </p>
      {tabellen.map((tabel) => (
        <CijferTable key={tabel.indeling} kwartaal={kwartaal} {...tabel} />
      ))}
    </section>
  );
}
