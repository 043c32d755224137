import { IDENTIFICATIES, VERZOEKSOORTEN, type VerzoekInvoer } from '../../domain/rechten/verzoek.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { Page } from '../views/page.js';
import { DateField, SelectField, TextField, TextareaField } from '../views/plain-fields.js';
import { foutBij } from '../formulier/fouten.js';

/** A request as it was typed. */
export type GetyptVerzoek = Record<keyof VerzoekInvoer, string>;

interface RegisterPageProps {
  context: ProfessionalContext;
  getypt: GetyptVerzoek;
  fouten: readonly FieldError[];
}

/** Asks who asks what, about which dossier, and how that was made sure. */
export function RegisterPage({ context, getypt, fouten }: RegisterPageProps) {
  const at = (veld: keyof GetyptVerzoek) => ({ veld, waarde: getypt[veld], fout: foutBij(fouten, veld) });
  return (
    <Page
      titel="Verzoek registreren"
      context={context}
      huidig="/verzoeken"
      breedte="tekst"
      boven={<BackLink href="/verzoeken">Terug naar de verzoeken</BackLink>}
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Stel eerst vast wie het vraagt. Een uitbuiter kan zich voordoen als de betrokkene of als familie.
        Antwoord alleen langs een weg die veilig is.
      </p>
      <form method="post" noValidate>
        <CsrfField token={context.csrf} />
        <TextField label="Dossiernummer" hint="Zoals DOS-2N7FK3VX." {...at('dossiernummer')} />
        <SelectField
          label="Wat vraagt de betrokkene?"
          hint="Bij meer dan één vraag registreert u elk verzoek apart."
          keuzes={Object.entries(VERZOEKSOORTEN)}
          {...at('soort')}
        />
        <DateField
          label="Op welke dag kwam het verzoek binnen?"
          hint="Vanaf deze dag loopt de maand, ook als het bij een partner binnenkwam."
          {...at('ontvangenOp')}
        />
        <SelectField
          label="Hoe is vastgesteld wie het vraagt?"
          hint="Bewaar geen kopie van een identiteitsbewijs."
          keuzes={Object.entries(IDENTIFICATIES)}
          {...at('identificatie')}
        />
        <TextField
          label="Wie stelde dat vast?"
          hint="Functie en organisatie, zonder naam."
          {...at('identificatieDoor')}
        />
        <TextareaField
          label="Wat vraagt de betrokkene precies?"
          hint="In de woorden van de betrokkene. Dit staat later ook in de inzage."
          {...at('vraag')}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Verzoek registreren
          </button>
        </div>
      </form>
    </Page>
  );
}
