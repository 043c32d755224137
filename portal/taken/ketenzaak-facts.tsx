import { leesCijfer, type Indeling } from '../../domain/kleine-aantallen/stuurinformatie.js';
import type {
  Bevindingzaak,
  Evaluatiezaak,
  Ketenevaluatiezaak,
  Ketenzaak,
} from '../../domain/taak/ketenzaak.js';
import { taakOf } from '../../domain/taak/taak.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import { type Fact, Facts } from '../views/facts.js';
import { Prose } from '../views/prose.js';
import { formatMoment } from '../words/dates.js';
import { bevindingUitleg, ketenzaakOnderwerp } from '../words/ketenzaken.js';
import { outcomeName } from '../words/outcomes.js';
import { answersOf } from './answers-of.js';
import type { KetenzaakDossier } from './read-task-page.js';

/** What a task without a casus is about, beside its form, with what was written in the tasks before it. */
export function KetenzaakFacts({ ketenzaak: { zaak, eerder } }: { ketenzaak: KetenzaakDossier }) {
  return (
    <aside class="kr-side" aria-labelledby="onderwerp">
      <h2 class="utrecht-heading-2" id="onderwerp">
        Waar dit over gaat
      </h2>
      <ZaakFacts zaak={zaak} />
      {eerder.map(({ taak, form, inhoud }, index) => (
        <details key={`${taak} ${index}`} class="kr-part">
          <summary>{taakOf(taak).label}</summary>
          <div class="kr-part__body">
            <Facts facts={answersOf(form.components, inhoud)} />
          </div>
        </details>
      ))}
    </aside>
  );
}

function ZaakFacts({ zaak }: { zaak: Ketenzaak }) {
  switch (zaak.soort) {
    case 'BEVINDING':
      return <BevindingFacts zaak={zaak} />;
    case 'EVALUATIE':
      return <EvaluatieFacts zaak={zaak} />;
    case 'PREVENTIE':
    case 'KETENEVALUATIE':
      return (
        <>
          <Facts
            facts={[
              ['Over', ketenzaakOnderwerp(zaak)],
              ['Begonnen', formatMoment(new Date(zaak.begonnenOp))],
            ]}
          />
          {zaak.soort === 'KETENEVALUATIE' && zaak.cijfers !== null && <Figures {...zaak.cijfers} />}
        </>
      );
  }
}

function BevindingFacts({ zaak }: { zaak: Bevindingzaak }) {
  return (
    <>
      <Facts
        facts={[
          ['Wat', bevindingUitleg(zaak)],
          ['Over', zaak.casus === null ? ketenzaakOnderwerp(zaak) : <CasusLink {...zaak.casus} />],
          ['Gevonden', formatMoment(new Date(zaak.gevondenOp))],
          ...leerpuntFacts(zaak),
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

/** The lesson in full: who carries it out may have no page of lessons. */
function leerpuntFacts({ leerpunt }: Bevindingzaak): Fact[] {
  if (leerpunt === null) return [];
  return [
    ['Leerpunt', <span class="kr-typed">{leerpunt.omschrijving}</span>],
    ['Maatregel', <span class="kr-typed">{leerpunt.maatregel}</span>],
    ['Uiterlijk', leesbareDag(leerpunt.uiterlijk)],
  ];
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

/** What was published of the last quarter; a figure that is not shown stays so (INV11). */
function Figures({ kwartaal, cijfers }: NonNullable<Ketenevaluatiezaak['cijfers']>) {
  const telling = (indeling?: Indeling, groep?: string) =>
    leesCijfer(cijfers, indeling, groep) ?? 'niet getoond';
  return (
    <>
      <h3 class="utrecht-heading-3">Cijfers van {kwartaal}</h3>
      <Facts
        facts={[
          ['Casussen', telling()],
          ...(['WEL', 'VERMOEDEN', 'GEEN'] as const).map(
            (groep) => [outcomeName(groep), telling('kwalificatie', groep)] as const,
          ),
          ...(['P1', 'P2', 'P3', 'P4'] as const).map(
            (groep) => [groep, telling('prioriteit', groep)] as const,
          ),
        ]}
      />
    </>
  );
}
