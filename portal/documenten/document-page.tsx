import type { CasusOverzicht, DocumentWeergave } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';
import { Page } from '../views/page.js';
import { BestandField } from './bestand-field.js';

interface DocumentPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  document: DocumentWeergave;
  /** As it was typed. */
  reden: string;
  fout?: FieldError;
}

/** Replaces a document by a newer version, or removes it with a reason. */
export function DocumentPage({ context, casus, document, reden, fout }: DocumentPageProps) {
  const lijst = `/casussen/${casus.casusId}/documenten`;
  const adres = `${lijst}/${document.documentId}`;
  const foutBij = (veld: string) => (fout?.veld === veld ? fout.tekst : undefined);
  return (
    <Page
      titel={document.titel}
      context={context}
      huidig="/casussen"
      breedte="tekst"
      boven={<BackLink href={lijst}>Terug naar de documenten van casus {casus.casusnummer}</BackLink>}
    >
      <ErrorSummary fouten={fout === undefined ? [] : [fout]} />
      <h2 class="utrecht-heading-2">Vervangen door een nieuwe versie</h2>
      <p class="utrecht-paragraph">De vorige versies blijven staan.</p>
      <form method="post" action={`${adres}/versies`} encType="multipart/form-data" noValidate>
        <CsrfField token={context.csrf} />
        <BestandField
          settings={context.deps.settings}
          fout={foutBij('bestand')}
          isOpnieuw={foutBij('bestand') !== undefined}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Nieuwe versie toevoegen
          </button>
        </div>
      </form>
      <h2 class="utrecht-heading-2">Verwijderen</h2>
      <p class="utrecht-paragraph">
        Alle versies worden gewist. Dat kan niet ongedaan worden gemaakt. De titel, uw naam en de reden
        blijven staan zolang de casus bewaard wordt.
      </p>
      <form method="post" action={`${adres}/verwijderen`} noValidate>
        <CsrfField token={context.csrf} />
        <FieldFrame
          veld="reden"
          label="Waarom verwijdert u dit document?"
          hint="Ten minste 20 tekens."
          fout={foutBij('reden')}
        >
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={3} {...attributen}>
              {reden}
            </textarea>
          )}
        </FieldFrame>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--secondary-action">
            Document verwijderen
          </button>
        </div>
      </form>
    </Page>
  );
}
