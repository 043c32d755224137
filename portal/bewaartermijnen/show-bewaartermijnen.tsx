import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { BewaartermijnenPage } from './bewaartermijnen-page.js';

/** GET /bewaartermijnen: what is destroyed when; looking changes nothing. */
export async function showBewaartermijnen(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const overzicht = await context.repository.listBewaartermijnen();
  response.type('html').send(render(<BewaartermijnenPage context={context} overzicht={overzicht} />));
}
