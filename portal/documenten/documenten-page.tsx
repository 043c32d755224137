import { partnerNaam } from '../../domain/keten/partnernamen.js';
import type { CasusOverzicht, DocumentWeergave, DocumentenWeergave } from '../../store/weergave.js';
import { CasusPage } from '../casussen/casus-page.js';
import type { FormBody } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { formatMoment } from '../words/dates.js';
import { documentgroepNames, documentherkomstNames, documentsoortNames } from '../words/documents.js';
import { AddDocumentForm } from './add-document-form.js';
import { VersiesTable } from './versies-table.js';

export interface DocumentenPageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  overzicht: DocumentenWeergave;
  /** What was sent and refused; it stays as it was typed. */
  geweigerd?: { velden: FormBody; fouten: readonly FieldError[] };
}

/** The tab with the documents of a casus, and below them the form for one more. */
export function DocumentenPage({ context, casus, overzicht, geweigerd }: DocumentenPageProps) {
  const { documenten, schrijfbareGroepen } = overzicht;
  return (
    <CasusPage context={context} casus={casus} tab="Documenten">
      <p class="utrecht-paragraph">
        U ziet de documenten die uw rol in deze casus mag lezen. Van het strafrechtelijk onderzoek komen hier
        geen documenten.
      </p>
      {context.deps.settings.heeftVirusscanner !== true && (
        <p class="kr-notice kr-notice--warning">
          <strong>Niet op virussen gecontroleerd.</strong> In deze omgeving staat geen virusscanner aan. Open
          alleen een bestand van iemand die u vertrouwt.
        </p>
      )}
      {documenten.length === 0 && <p class="kr-empty">Er zijn geen documenten die u mag lezen.</p>}
      <div class="kr-stack">
        {documenten.map((document) => (
          <DocumentPanel key={document.documentId} casusId={casus.casusId} document={document} />
        ))}
        {schrijfbareGroepen.length > 0 && (
          <AddDocumentForm
            context={context}
            casusId={casus.casusId}
            overzicht={overzicht}
            {...(geweigerd === undefined ? {} : { geweigerd })}
          />
        )}
      </div>
    </CasusPage>
  );
}

function DocumentPanel({ casusId, document }: { casusId: string; document: DocumentWeergave }) {
  const { documentId, titel, omschrijving, verwijderd, versies } = document;
  return (
    <section class="kr-panel" aria-labelledby={documentId}>
      <h3 class="utrecht-heading-3" id={documentId}>
        {titel}
      </h3>
      {omschrijving !== null && <p class="utrecht-paragraph">{omschrijving}</p>}
      <Facts
        facts={[
          ['Soort', documentsoortNames[document.soort]],
          ['Hoort bij', documentgroepNames[document.gegevensgroep]],
          ['Gaat over', document.dossiernummer === null ? 'de casus' : `dossier ${document.dossiernummer}`],
          ['Herkomst', documentherkomstNames[document.herkomst]],
          ['Ingebracht door', partnerNaam(document.organisatie)],
        ]}
      />
      {verwijderd === null ? (
        <VersiesTable casusId={casusId} documentId={documentId} titel={titel} versies={versies} />
      ) : (
        <p class="utrecht-paragraph">
          Verwijderd op {formatMoment(new Date(verwijderd.op))} door {verwijderd.door}: {verwijderd.reden}
        </p>
      )}
      {document.magWijzigen && (
        <p>
          <a class="utrecht-link" href={`/casussen/${casusId}/documenten/${documentId}`}>
            Vervangen of verwijderen<span class="kr-visually-hidden">: {titel}</span>
          </a>
        </p>
      )}
    </section>
  );
}
