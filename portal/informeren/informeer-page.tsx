import { INFORMEERWIJZEN, UITSTELREDENEN } from '../../domain/rechten/informatieplicht.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { FormBody } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { DateField, SelectField, TextareaField } from '../views/plain-fields.js';
import { sentFields } from '../formulier/fouten.js';

export interface InformeerPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  dossiernummer: string;
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** Two short forms: the person knows, or that waits for a reason until a day. */
export function InformeerPage(props: InformeerPageProps) {
  const { context, casus, dossiernummer, fouten } = props;
  return (
    <Page
      titel="Informeren van de betrokkene"
      context={context}
      huidig="/casussen"
      breedte="tekst"
      boven={
        <p class="kr-back">
          <a class="utrecht-link" href={`/casussen/${casus.casusId}/personen`}>
            Terug naar casus {casus.casusnummer}
          </a>
        </p>
      }
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        De persoon van dossier {dossiernummer} heeft het recht te weten dat er een dossier is. Informeer
        alleen langs een weg die veilig is.
      </p>
      <div class="kr-stack">
        <Informed {...props} />
        <Postponed {...props} />
      </div>
    </Page>
  );
}

function Informed({ context, getypt, fouten }: InformeerPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <section class="kr-panel" aria-labelledby="geinformeerd">
      <h2 class="utrecht-heading-2" id="geinformeerd">
        De betrokkene weet het
      </h2>
      <form method="post" noValidate>
        <CsrfField token={context.csrf} />
        <input type="hidden" name="stand" value="GEINFORMEERD" />
        <DateField label="Op welke dag?" hint="Vandaag of eerder." {...at('geinformeerdOp')} />
        <SelectField
          label="Hoe?"
          hint="Ook als een ander dan uzelf het vertelde."
          keuzes={Object.entries(INFORMEERWIJZEN)}
          {...at('wijze')}
        />
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          Vastleggen: geïnformeerd
        </button>
      </form>
    </section>
  );
}

function Postponed({ context, getypt, fouten }: InformeerPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <section class="kr-panel" aria-labelledby="uitgesteld">
      <h2 class="utrecht-heading-2" id="uitgesteld">
        Het kan nog niet
      </h2>
      <form method="post" noValidate>
        <CsrfField token={context.csrf} />
        <input type="hidden" name="stand" value="UITGESTELD" />
        <SelectField
          label="Waarom nog niet?"
          hint="Kies wat het zwaarst weegt."
          keuzes={Object.entries(UITSTELREDENEN)}
          {...at('reden')}
        />
        <TextareaField
          label="Uitleg"
          hint="Ten minste 20 tekens. Schrijf niets op over een onderzoek dat politie of OM niet heeft vrijgegeven."
          {...at('toelichting')}
        />
        <DateField
          label="Wanneer bekijkt u dit opnieuw?"
          hint="Een dag na vandaag, binnen drie maanden. Op die dag komt het terug als werk."
          {...at('heroverwegenOp')}
        />
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Vastleggen: uitgesteld
        </button>
      </form>
    </section>
  );
}
