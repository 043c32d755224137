import type { Request, Response } from 'express';
import { casusIdIn } from '../casussen/casus-id.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { DocumentenPage } from './documenten-page.js';

/** GET /casussen/:casusId/documenten */
export async function showDocumenten(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const overzicht = await context.repository.listDocumenten(casusId);
  response.type('html').send(render(<DocumentenPage {...{ context, casus, overzicht }} />));
}
