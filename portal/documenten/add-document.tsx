import type { Request, Response } from 'express';
import { type DocumentInvoer, documentInvoerSchema } from '../../domain/casus/document.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { casusIdIn } from '../casussen/casus-id.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { chosenBestand } from './chosen-bestand.js';
import { DocumentenPage } from './documenten-page.js';

/** In the order of the form. */
const VELDEN = ['titel', 'gegevensgroep', 'dossierId', 'soort', 'herkomst', 'omschrijving'] as const;

/** POST /casussen/:casusId/documenten: keeps the document, or gives the form back with what is wrong. */
export async function addDocument(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const velden = request.body as FormBody;
  const invoer = documentInvoerSchema.safeParse(
    Object.fromEntries(
      VELDEN.map((veld) => [veld, oneOf(velden, veld)]).filter(
        ([veld, waarde]) => veld !== 'dossierId' || waarde !== '',
      ),
    ),
  );
  const gekozen = chosenBestand(context.upload, context.deps);
  if (invoer.success && gekozen.fout === undefined) {
    const document = { casusId, invoer: invoer.data satisfies DocumentInvoer, bestand: gekozen.bestand };
    await context.repository.addDocument(document);
    response.redirect(303, `/casussen/${casusId}/documenten`);
    return;
  }
  const perVeld = invoer.success ? {} : fieldErrors(invoer.error);
  const fouten: FieldError[] = VELDEN.flatMap((veld) => {
    const tekst = perVeld[veld];
    return tekst === undefined ? [] : [{ veld, tekst }];
  });
  if (gekozen.fout !== undefined) fouten.push({ veld: 'bestand', tekst: gekozen.fout });
  const casus = await context.repository.readCasus(casusId);
  const overzicht = await context.repository.listDocumenten(casusId);
  const page = <DocumentenPage {...{ context, casus, overzicht, geweigerd: { velden, fouten } }} />;
  response
    .status(gekozen.fout === undefined ? 422 : gekozen.status)
    .type('html')
    .send(render(page));
}
