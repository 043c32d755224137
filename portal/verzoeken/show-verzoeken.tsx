import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { VerzoekenPage } from './verzoeken-page.js';

/** GET /verzoeken: what people of dossiers ask, and what must be answered first. */
export async function showVerzoeken(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const verzoeken = await context.repository.listVerzoeken();
  response.type('html').send(render(<VerzoekenPage context={context} verzoeken={verzoeken} />));
}
