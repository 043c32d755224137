import { LEERPUNTSTATUSSEN } from '../../domain/evaluatie/leerpunt.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { LeerpuntWeergave } from '../../store/weergave.js';
import type { FormBody } from '../formulier/form-body.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { SelectField, TextareaField } from '../views/plain-fields.js';
import { Eigenaar } from './eigenaar.js';

interface LeerpuntPageProps {
  context: ProfessionalContext;
  leerpunt: LeerpuntWeergave;
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** Asks how following up one lesson stands. */
export function LeerpuntPage({ context, leerpunt, getypt, fouten }: LeerpuntPageProps) {
  const veld = sentFields(getypt, fouten);
  return (
    <Page
      titel="Leerpunt bijwerken"
      context={context}
      huidig="/leerpunten"
      breedte="tekst"
      boven={<BackLink href="/leerpunten">Terug naar de leerpunten</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <Facts
        facts={[
          ['Leerpunt', <span class="kr-typed">{leerpunt.omschrijving}</span>],
          ['Maatregel', <span class="kr-typed">{leerpunt.maatregel}</span>],
          ['Eigenaar', <Eigenaar eigenaar={leerpunt.eigenaar} />],
          ['Uiterlijk', leesbareDag(leerpunt.uiterlijk)],
        ]}
      />
      <form method="post" noValidate>
        <CsrfField token={context.csrf} />
        <SelectField
          {...veld('status')}
          label="Hoe staat het ervoor?"
          keuzes={Object.entries(LEERPUNTSTATUSSEN)}
        />
        <TextareaField
          {...veld('toelichting')}
          label="Toelichting"
          hint="Nodig als het niet gebeurt. Schrijf niets waaraan iemand te herkennen is."
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Stand vastleggen
          </button>
        </div>
      </form>
    </Page>
  );
}
