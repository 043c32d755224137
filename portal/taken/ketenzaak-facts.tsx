import type { Bevindingzaak, Evaluatiezaak, Ketenzaak } from '../../domain/taak/ketenzaak.js';
import { Facts } from '../views/facts.js';
import { Prose } from '../views/prose.js';
import { formatMoment } from '../words/dates.js';
import { bevindingUitleg, ketenzaakOnderwerp } from '../words/ketenzaken.js';

/** What a task without a casus is about, beside its form. */
export function KetenzaakFacts({ zaak }: { zaak: Ketenzaak }) {
  return (
    <aside class="kr-side" aria-labelledby="onderwerp">
      <h2 class="utrecht-heading-2" id="onderwerp">
        Waar dit over gaat
      </h2>
      {zaak.soort === 'EVALUATIE' ? <EvaluatieFacts zaak={zaak} /> : <BevindingFacts zaak={zaak} />}
    </aside>
  );
}

function BevindingFacts({ zaak }: { zaak: Bevindingzaak }) {
  return (
    <>
      <Facts
        facts={[
          ['Wat', bevindingUitleg(zaak)],
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
    </>
  );
}

/** Of the casus no more than this person may know: a begeleider sees the anonymous description and nothing else (INV12). */
function EvaluatieFacts({ zaak }: { zaak: Evaluatiezaak }) {
  const { nummer, casus, casusnummer, begeleider, beschrijving, opmerkingen } = zaak;
  return (
    <>
      <Facts
        facts={[
          ['Evaluatie', <span class="kr-number">{nummer}</span>],
          ...(casus === null ? [] : [['Casus', <CasusLink {...casus} />] as const]),
          ...(casus !== null || casusnummer === null ? [] : [['Casus', casusnummer] as const]),
          ...(begeleider === null ? [] : [['Begeleider', begeleider] as const]),
        ]}
      />
      {opmerkingen !== null && (
        <section>
          <h3 class="utrecht-heading-3">Moet er nog uit</h3>
          <Prose text={opmerkingen} />
        </section>
      )}
      {beschrijving !== null && (
        <section>
          <h3 class="utrecht-heading-3">Anonieme beschrijving</h3>
          <Prose text={beschrijving} />
        </section>
      )}
    </>
  );
}

function CasusLink({ casusId, casusnummer }: { casusId: string; casusnummer: string }) {
  return (
    <a class="utrecht-link kr-number" href={`/casussen/${casusId}`}>
      {casusnummer}
    </a>
  );
}
