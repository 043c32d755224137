import type { Ketenzaak } from '../../domain/taak/ketenzaak.js';
import { Facts } from '../views/facts.js';
import { formatMoment } from '../words/dates.js';
import { ketenzaakOnderwerp, ketenzaakUitleg } from '../words/ketenzaken.js';

/** What a task without a casus is about, beside its form. */
export function KetenzaakFacts({ zaak }: { zaak: Ketenzaak }) {
  return (
    <aside class="kr-side" aria-labelledby="onderwerp">
      <h2 class="utrecht-heading-2" id="onderwerp">
        Waar dit over gaat
      </h2>
      <Facts
        facts={[
          ['Wat', ketenzaakUitleg(zaak)],
          ['Over', zaak.casus === null ? ketenzaakOnderwerp(zaak) : <CasusLink {...zaak.casus} />],
          ['Gevonden', formatMoment(new Date(zaak.gevondenOp))],
        ]}
      />
      {zaak.bevinding === 'DEKKING' && (
        <p>
          <a class="utrecht-link" href="/rooster">
            Open het rooster
          </a>
        </p>
      )}
    </aside>
  );
}

function CasusLink({ casusId, casusnummer }: { casusId: string; casusnummer: string }) {
  return (
    <a class="utrecht-link kr-number" href={`/casussen/${casusId}`}>
      {casusnummer}
    </a>
  );
}
