import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { chosenBestand } from './chosen-bestand.js';
import { documentIn } from './document-id.js';
import { DocumentPage } from './document-page.js';

/** GET /casussen/:casusId/documenten/:documentId */
export function showDocument(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  return sendPage(request, response, context);
}

/** POST …/versies: a newer version of the document. */
export async function replaceDocument(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const sleutel = documentIn(request);
  const gekozen = chosenBestand(context.upload, context.deps);
  if (gekozen.fout !== undefined) {
    response.status(gekozen.status);
    return sendPage(request, response, context, { veld: 'bestand', tekst: gekozen.fout });
  }
  await context.repository.replaceDocument(sleutel, gekozen.bestand);
  response.redirect(303, `/casussen/${sleutel.casusId}/documenten`);
}

/** POST …/verwijderen: erases every version, with a reason. */
export async function removeDocument(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const sleutel = documentIn(request);
  try {
    await context.repository.removeDocument(sleutel, oneOf(request.body as FormBody, 'reden'));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'MOTIVERING_ONTBREEKT') throw error;
    response.status(422);
    return sendPage(request, response, context, {
      veld: 'reden',
      tekst: 'Schrijf in ten minste 20 tekens waarom u dit document verwijdert.',
    });
  }
  response.redirect(303, `/casussen/${sleutel.casusId}/documenten`);
}

async function sendPage(
  request: Request,
  response: Response,
  context: ProfessionalContext,
  fout?: FieldError,
): Promise<void> {
  const { casusId, documentId } = documentIn(request);
  const casus = await context.repository.readCasus(casusId);
  const { documenten } = await context.repository.listDocumenten(casusId);
  const document = documenten.find((een) => een.documentId === documentId && een.magWijzigen);
  if (document === undefined) throw new DomainError('NIET_GEVONDEN');
  const reden = oneOf((request.body as FormBody | undefined) ?? {}, 'reden');
  const page = <DocumentPage {...{ context, casus, document, reden, ...(fout ? { fout } : {}) }} />;
  response.type('html').send(render(page));
}
