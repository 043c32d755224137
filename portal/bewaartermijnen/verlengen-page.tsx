import type { CasusOverzicht } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
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
      boven={
        <p class="kr-back">
          <a class="utrecht-link" href="/bewaartermijnen">
            Terug naar de bewaartermijnen
          </a>
        </p>
      }
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Casus {casus.casusnummer} blijft bewaard tot de dag die u kiest. Uw besluit komt in de tijdlijn en
        wordt daar niet meer veranderd.
      </p>
      <form method="post" noValidate>
        <CsrfField token={context.csrf} />
        <Field
          id="tot"
          label="Tot en met welke dag?"
          hint="Een dag na het einde van nu, en binnen vijf jaar."
          fout={foutBij('tot')}
        >
          {(described) => (
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="date"
              id="tot"
              name="tot"
              value={tot}
              {...described}
            />
          )}
        </Field>
        <Field
          id="besluit"
          label="Waarom is bewaren nog nodig?"
          hint="Ten minste 20 tekens. Schrijf op waarvoor, en wie dit mee heeft besloten."
          fout={foutBij('besluit')}
        >
          {(described) => (
            <textarea
              class="utrecht-textarea utrecht-textarea--html-textarea"
              id="besluit"
              name="besluit"
              rows={5}
              {...described}
            >
              {besluit}
            </textarea>
          )}
        </Field>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Besluit vastleggen: langer bewaren
          </button>
        </div>
      </form>
    </Page>
  );
}

interface Described {
  'aria-describedby': string;
  'aria-invalid': 'true' | undefined;
}

interface FieldProps {
  id: string;
  label: string;
  hint: string;
  fout: string | undefined;
  children: (described: Described) => preact.JSX.Element;
}

function Field({ id, label, hint, fout, children }: FieldProps) {
  return (
    <div class={fout === undefined ? 'kr-field' : 'kr-field kr-field--error'}>
      <label class="kr-field__label" for={id}>
        {label}
      </label>
      <p class="kr-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {fout !== undefined && (
        <p class="kr-field__error" id={`${id}-fout`}>
          <span class="kr-visually-hidden">Fout: </span>
          {fout}
        </p>
      )}
      {children({
        'aria-describedby': fout === undefined ? `${id}-hint` : `${id}-hint ${id}-fout`,
        'aria-invalid': fout === undefined ? undefined : 'true',
      })}
    </div>
  );
}
