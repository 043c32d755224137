import type { Lopendmodel } from '../../domain/modellen/modelbestand.js';
import { BEWERKBAAR } from '../../domain/modellen/modelwijziging.js';
import type { Modelwijziging } from '../../store/modellen/read-modelwijzigingen.js';
import type { FormBody } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { formatMoment } from '../words/dates.js';
import { AddForms } from './add-forms.js';
import { ConceptTable } from './concept-table.js';
import { wijzigingPath } from './named-file.js';
import { StatusTag } from './status-tag.js';
import { vrijgavePath } from './vrijgave/vrijgave-path.js';

interface WijzigingPageProps {
  context: ProfessionalContext;
  wijziging: Modelwijziging;
  modellen: readonly Lopendmodel[];
  /** What was sent and refused. */
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** A change: who began it and why, its files, and the forms that add one or put the change away. */
export function WijzigingPage({ context, wijziging, modellen, getypt, fouten }: WijzigingPageProps) {
  const { wijzigingId, titel, reden, status, geopendOp, geopendDoor, bestanden } = wijziging;
  const magSchrijven =
    BEWERKBAAR.includes(status) && context.regels.roleMay(context.betrokkene, 'modellen:schrijven');
  return (
    <Page
      titel={titel}
      context={context}
      huidig="/modellen"
      boven={<BackLink href="/modellen">Terug naar de modellen</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <div class="kr-stack">
        <Facts
          facts={[
            ['Stand', <StatusTag status={status} />],
            ['Waarom', <span class="kr-typed">{reden}</span>],
            ['Begonnen', `${formatMoment(new Date(geopendOp))}, door ${geopendDoor}`],
          ]}
        />
        <section aria-labelledby="bestanden">
          <h2 class="utrecht-heading-2" id="bestanden">
            Bestanden <span class="kr-count">({bestanden.length})</span>
          </h2>
          {bestanden.length === 0 ? (
            <p class="kr-empty">
              Er zit nog niets in deze wijziging.{magSchrijven && ' Voeg hieronder een bestand toe.'}
            </p>
          ) : (
            <ConceptTable {...{ wijziging, modellen, magSchrijven }} csrf={context.csrf} />
          )}
        </section>
        {bestanden.length > 0 && (
          <p class="kr-actions">
            <a class="utrecht-button utrecht-button--primary-action" href={vrijgavePath(wijzigingId)}>
              Proefdraaien en vrijgeven
            </a>
          </p>
        )}
        {magSchrijven && <AddForms {...{ wijziging, modellen, getypt, fouten }} csrf={context.csrf} />}
        {magSchrijven && <Withdraw wijzigingId={wijzigingId} csrf={context.csrf} />}
      </div>
    </Page>
  );
}

function Withdraw({ wijzigingId, csrf }: { wijzigingId: string; csrf: string }) {
  return (
    <details class="kr-details">
      <summary>Deze wijziging intrekken</summary>
      <p class="utrecht-paragraph">
        Zij wordt dan niet vrijgegeven en is niet meer te bewerken. U kunt haar blijven lezen.
      </p>
      <form method="post" action={`${wijzigingPath(wijzigingId)}/intrekken`}>
        <CsrfField token={csrf} />
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Wijziging intrekken
        </button>
      </form>
    </details>
  );
}
