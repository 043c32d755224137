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
  // Who sees one municipality only has no figures of the keten as a whole.
  const ziet = context.regels.may(context.betrokkene, 'stuurinformatie:lezen', {
    doel: context.doel,
  }).toegestaan;
  const kpis = ziet ? await context.repository.readKpis() : null;
  response.type('html').send(render(<StuurinformatiePage {...{ context, kwartalen, kpis }} />));
}
