import { DOCUMENTHERKOMSTEN, DOCUMENTSOORTEN } from '../../domain/casus/document.js';
import type { DocumentenWeergave } from '../../store/weergave.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { foutBij } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';
import { documentgroepNames, documentherkomstNames, documentsoortNames } from '../words/documents.js';
import { BestandField } from './bestand-field.js';

interface AddDocumentFormProps {
  context: ProfessionalContext;
  casusId: string;
  overzicht: DocumentenWeergave;
  geweigerd?: { velden: FormBody; fouten: readonly FieldError[] };
}

/** The fields stand before the file, so that what was typed is known when the file turns out too large. */
export function AddDocumentForm({
  context,
  casusId,
  overzicht: { schrijfbareGroepen, dossiers },
  geweigerd,
}: AddDocumentFormProps) {
  const velden = geweigerd?.velden ?? {};
  const fouten = geweigerd?.fouten ?? [];
  const keuze = (
    veld: string,
    label: string,
    hint: string,
    opties: readonly (readonly [string, string])[],
  ) => (
    <FieldFrame veld={veld} label={label} hint={hint} fout={foutBij(fouten, veld)}>
      {(attributen) => (
        <select class="utrecht-select utrecht-select--html-select" {...attributen}>
          {opties.map(([waarde, naam]) => (
            <option key={waarde} value={waarde} selected={oneOf(velden, veld) === waarde}>
              {naam}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
  return (
    <section class="kr-panel" aria-labelledby="toevoegen">
      <h3 class="utrecht-heading-3" id="toevoegen">
        Document toevoegen
      </h3>
      <ErrorSummary fouten={fouten} />
      <form method="post" action={`/casussen/${casusId}/documenten`} encType="multipart/form-data" noValidate>
        <CsrfField token={context.csrf} />
        <FieldFrame
          veld="titel"
          label="Wat is het?"
          hint="Bijvoorbeeld: verslag van het gesprek op school."
          fout={foutBij(fouten, 'titel')}
        >
          {(attributen) => (
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="text"
              maxLength={200}
              value={oneOf(velden, 'titel')}
              {...attributen}
            />
          )}
        </FieldFrame>
        {keuze('gegevensgroep', 'Waar hoort het bij?', 'Dit bepaalt wie het mag lezen.', [
          KIES,
          ...schrijfbareGroepen.map((groep) => [groep, documentgroepNames[groep]] as const),
        ])}
        {keuze('dossierId', 'Over wie gaat het?', 'Kies een dossier als het over één persoon gaat.', [
          ['', 'De casus als geheel'],
          ...dossiers.map(({ dossierId, dossiernummer }) => [dossierId, `Dossier ${dossiernummer}`] as const),
        ])}
        {keuze('soort', 'Wat voor document is het?', 'Kies wat het meest lijkt.', [
          KIES,
          ...DOCUMENTSOORTEN.map((soort) => [soort, documentsoortNames[soort]] as const),
        ])}
        {keuze('herkomst', 'Van wie komt het?', 'Van wie u het heeft gekregen.', [
          KIES,
          ...DOCUMENTHERKOMSTEN.map((herkomst) => [herkomst, documentherkomstNames[herkomst]] as const),
        ])}
        <FieldFrame
          veld="omschrijving"
          label="Toelichting"
          hint="Mag leeg blijven. Ten hoogste 1000 tekens."
          fout={foutBij(fouten, 'omschrijving')}
        >
          {(attributen) => (
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={3} {...attributen}>
              {oneOf(velden, 'omschrijving')}
            </textarea>
          )}
        </FieldFrame>
        <BestandField
          settings={context.deps.settings}
          fout={foutBij(fouten, 'bestand')}
          isOpnieuw={geweigerd !== undefined}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Document toevoegen
          </button>
        </div>
      </form>
    </section>
  );
}

const KIES = ['', 'Kies een antwoord'] as const;
