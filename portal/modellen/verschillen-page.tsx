import { type Lopendmodel, bestandsnaamOf } from '../../domain/modellen/modelbestand.js';
import type { Ongeoefend } from '../../domain/modellen/proefdraai.js';
import type { Modelconcept, Modelwijziging } from '../../store/modellen/read-modelwijzigingen.js';
import type { Conceptsleutel } from '../../store/modellen/save-modelconcept.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { Page } from '../views/page.js';
import { conceptPath, wijzigingPath } from './named-file.js';
import { ongeoefendInWords } from './vrijgave/ongeoefend-list.js';
import { VerschilTable } from './verschil-table.js';
import type { Verschil } from './verschil/verschil.js';

interface VerschillenPageProps {
  context: ProfessionalContext;
  wijziging: Modelwijziging;
  sleutel: Conceptsleutel;
  bestand: Modelconcept;
  /** Null for a new model. */
  lopend: Lopendmodel | null;
  /** Null when one of both cannot be read. */
  verschillen: readonly Verschil[] | null;
  /** What no scenario came by in the last proefdraai. */
  ongeoefend: readonly Ongeoefend[];
}

/** What a file of a change makes other than it runs now. */
export function VerschillenPage(props: VerschillenPageProps) {
  const { context, wijziging, sleutel, bestand, lopend, verschillen, ongeoefend } = props;
  const naam = bestandsnaamOf(sleutel);
  const isProces = sleutel.soort === 'bpmn';
  return (
    <Page
      titel={`Verschillen: ${naam}`}
      context={context}
      huidig="/modellen"
      breedte="vol"
      {...(isProces ? { scripts: ['bpmn-verschil.entry.js'], styles: ['bpmn-verschil.entry.css'] } : {})}
      boven={
        <BackLink href={wijzigingPath(sleutel.wijzigingId)}>
          Terug naar de wijziging {wijziging.titel}
        </BackLink>
      }
    >
      <p class="kr-lead">
        {lopend === null
          ? 'Dit model is nieuw: er loopt nog niets onder deze naam.'
          : `Wat deze wijziging anders maakt dan wat nu loopt${lopend.versie === null ? '' : `, versie ${lopend.versie}`}.`}{' '}
        <a class="utrecht-link" href={conceptPath(sleutel)}>
          Open het model
        </a>
      </p>
      {lopend !== null && bestand.basis !== null && bestand.basis.hash !== lopend.hash && (
        <p class="kr-notice kr-notice--warning">
          Wat loopt, is veranderd sinds deze kopie is gemaakt. Kijk of de verschillen hieronder alleen de uwe
          zijn.
        </p>
      )}
      {ongeoefend.length > 0 && (
        <p class="kr-notice">
          Geen van de oefencasussen komt bij: {ongeoefend.map(ongeoefendInWords).join('; ')}.
        </p>
      )}
      <div class="kr-stack">
        {lopend !== null && <Verschillen verschillen={verschillen} />}
        {isProces && (
          <section aria-labelledby="tekening-titel" data-tekening={`${conceptPath(sleutel)}/tekening`} hidden>
            <h2 class="utrecht-heading-2" id="tekening-titel">
              In de tekening
            </h2>
          </section>
        )}
      </div>
    </Page>
  );
}

function Verschillen({ verschillen }: { verschillen: readonly Verschil[] | null }) {
  if (verschillen === null)
    return (
      <p class="kr-notice kr-notice--warning">
        De twee zijn niet te vergelijken, omdat een van beide niet te lezen is.
      </p>
    );
  return (
    <section aria-labelledby="woorden">
      <h2 class="utrecht-heading-2" id="woorden">
        In woorden <span class="kr-count">({verschillen.length})</span>
      </h2>
      {verschillen.length === 0 ? (
        <p class="kr-empty">Er is geen verschil dat iets betekent.</p>
      ) : (
        <VerschilTable verschillen={verschillen} />
      )}
    </section>
  );
}
