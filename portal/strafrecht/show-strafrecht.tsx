import type { Request, Response } from 'express';
import { casusIdIn } from '../casussen/casus-id.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { StrafrechtPage } from './strafrecht-page.js';

/** GET /casussen/:casusId/strafrecht */
export async function showStrafrecht(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const strafrecht = await context.repository.readStrafrecht(casusId);
  response.type('html').send(render(<StrafrechtPage {...{ context, casus, strafrecht }} />));
}
