import type { Request, Response } from 'express';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { HerstelLijstPage } from './herstel-lijst-page.js';
import { HerstelPage, herstelvoortgang } from './herstel-page.js';

/** GET /monitor/herstel: what was asked last. */
export async function listHerstel(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const zicht = await context.repository.readMonitor();
  const herstellingen = await context.repository.listHerstel();
  response.type('html').send(render(<HerstelLijstPage {...{ context, zicht, herstellingen }} />));
}

/** GET /monitor/herstel/:herstelId: how far it is; one can leave and come back. */
export async function showHerstel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const herstel = await context.repository.readHerstel(String(request.params['herstelId']));
  response.type('html').send(render(<HerstelPage {...{ context, herstel }} />));
}

/** GET /monitor/herstel/:herstelId/stand.json */
export async function sendHerstelstand(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  response.json(herstelvoortgang(await repository.readHerstel(String(request.params['herstelId']))));
}
