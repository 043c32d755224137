import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { BekendenPage } from './bekenden-page.js';
import { casusIdIn } from './casus-id.js';

/** GET /casussen/:casusId/bekenden */
export async function showBekenden(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const matches = await context.repository.readMatches(casusId);
  response.type('html').send(render(<BekendenPage {...{ context, casus, matches }} />));
}
