import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { UitnodigingenPage } from './uitnodigingen-page.js';

/** GET /uitnodigingen */
export async function showUitnodigingen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const uitnodigingen = await context.repository.listUitnodigingen();
  const beantwoord = request.query['beantwoord'] !== undefined;
  response.type('html').send(render(<UitnodigingenPage {...{ context, uitnodigingen, beantwoord }} />));
}
