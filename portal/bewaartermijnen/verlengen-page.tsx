import type { CasusOverzicht } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';
import { Page } from '../views/page.js';

interface VerlengenPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  /** As it was typed. */
  tot: string;
  besluit: string;
  fout?: FieldError;
}

/** Asks until when a casus stays and why. */
export function VerlengenPage({ context, casus, tot, besluit, fout }: VerlengenPageProps) {
  const fouten = fout === undefined ? [] : [fout];
  const foutBij = (veld: string) => (fout?.veld === veld ? fout.tekst : undefined);
  return (
    <Page
      titel="Langer bewaren"
      context={context}
      huidig="/bewaartermijnen"
      breedte="tekst"
      boven={<BackLink href="/bewaartermijnen">Terug naar de bewaartermijnen</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Casus {casus.casusnummer} blijft bewaard tot de dag die u kiest. Uw besluit komt in de tijdlijn en
        wordt daar niet meer veranderd.
      </p>
      <form method="post" noValidate>
        <CsrfField token={context.csrf} />
        <FieldFrame
          veld="tot"
          label="Tot en met welke dag?"
          hint="Een dag na het einde van nu, en binnen vijf jaar."
          fout={foutBij('tot')}
        >
          {(attributen) => (
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="date"
              value={tot}
              {...attributen}
            />
          )}
        </FieldFrame>
        <FieldFrame
          veld="besluit"
          label="Waarom is bewaren nog nodig?"
          hint="Ten minste 20 tekens. Schrijf op waarvoor, en wie dit mee heeft besloten."
          fout={foutBij('besluit')}
        >
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={5} {...attributen}>
              {besluit}
            </textarea>
          )}
        </FieldFrame>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Besluit vastleggen: langer bewaren
          </button>
        </div>
      </form>
    </Page>
  );
}
