import { foutBij } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { FieldFrame } from '../views/field-frame.js';

interface BreekglasPageProps {
  context: ProfessionalContext;
  nummer: string;
  reden: string;
  fouten: readonly FieldError[];
}

/** Asks for emergency access; what happens then stands above the button. */
export function BreekglasPage({ context, nummer, reden, fouten }: BreekglasPageProps) {
  return (
    <Page titel="Noodtoegang" context={context} huidig="/noodtoegang" breedte="tekst">
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Alleen als iemand nu gevaar loopt en u daarom een casus moet zien waar u niet bij hoort, of iets moet
        zien dat voor u is afgeschermd.
      </p>
      <ul class="utrecht-unordered-list">
        <li>U kunt één uur lezen wat uw rol bij zo’n casus mag zien. Daarna sluit de toegang vanzelf.</li>
        <li>Procesregie en de privacyofficer zien meteen wie u bent en wat uw reden is.</li>
        <li>Alles wat u met noodtoegang leest wordt apart vastgelegd.</li>
      </ul>
      <form method="post" action="/noodtoegang" noValidate>
        <CsrfField token={context.csrf} />
        <FieldFrame
          veld="nummer"
          label="Nummer van de casus"
          hint="Het hele nummer, zoals CAS-7K4M2PX9."
          fout={foutBij(fouten, 'nummer')}
        >
          {(attributen) => (
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="text"
              autocomplete="off"
              value={nummer}
              {...attributen}
            />
          )}
        </FieldFrame>
        <FieldFrame
          veld="reden"
          label="Wat is de noodsituatie?"
          hint="Ten minste 20 tekens. Procesregie en de privacyofficer lezen dit."
          fout={foutBij(fouten, 'reden')}
        >
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={5} {...attributen}>
              {reden}
            </textarea>
          )}
        </FieldFrame>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Noodtoegang openen en melden
          </button>
        </div>
      </form>
    </Page>
  );
}
