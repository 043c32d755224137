import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { StuurinformatiePage } from './stuurinformatie-page.js';

/** GET /stuurinformatie: figures that identify nobody, per quarter that has ended. */
export async function showStuurinformatie(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const kwartalen = await context.repository.readStuurinformatie();
  response.type('html').send(render(<StuurinformatiePage context={context} kwartalen={kwartalen} />));
}
