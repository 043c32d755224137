import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { type Modelbestand, bestandsnaamOf } from '../../domain/modellen/modelbestand.js';
import type { ProfessionalContext } from '../route.js';
import { bestandIn, conceptIn, lopendVan } from './named-file.js';

/** GET /modellen/lopend/:bestand: the model as it runs, to open in Camunda Modeler. */
export async function sendLopend(
  request: Request,
  response: Response,
  { deps }: ProfessionalContext,
): Promise<void> {
  const model = await lopendVan(deps.modellen, bestandIn(request));
  if (model === null) throw new DomainError('NIET_GEVONDEN');
  send(response, model, model.inhoud);
}

/** GET …/bestanden/:bestand/download: the file as it is in the change; `versie` asks for an earlier one. */
export async function sendConcept(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  const gevraagd = request.query['versie'];
  const versie = typeof gevraagd === 'string' && /^\d{1,6}$/.test(gevraagd) ? Number(gevraagd) : undefined;
  const concept = await repository.readModelconcept(conceptIn(request), versie);
  send(response, concept, concept.inhoud);
}

/** As a file, so that a browser never shows what somebody drew as a page of ours. */
function send(response: Response, bestand: Modelbestand, inhoud: string): void {
  response.type('application/octet-stream');
  response.setHeader('Content-Disposition', `attachment; filename="${bestandsnaamOf(bestand)}"`);
  response.send(Buffer.from(inhoud, 'utf8'));
}
