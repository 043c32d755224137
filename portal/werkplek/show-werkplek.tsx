import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { readWerkplek } from './read-werkplek.js';
import { WerkplekPage } from './werkplek-page.js';

/** GET /werkplek */
export async function showWerkplek(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const werkplek = await readWerkplek(context);
  const afgerond = request.query['afgerond'] !== undefined;
  response
    .type('html')
    .send(render(<WerkplekPage context={context} werkplek={werkplek} afgerond={afgerond} />));
}
