import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { RegiePage } from './regie-page.js';

/** GET /regie: proves that no casus is without owner, substitute, next step and deadline. */
export async function showRegie(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const regie = await context.repository.readRegie();
  response.type('html').send(render(<RegiePage context={context} {...regie} />));
}
