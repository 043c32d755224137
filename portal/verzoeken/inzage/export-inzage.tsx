import type { Request, Response } from 'express';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { verzoekIdIn } from '../verzoek-id.js';
import { InzageDocument } from './inzage-document.js';
import { UW_RECHTEN } from './uw-rechten.js';

/** POST /verzoeken/:verzoekId/inzage/afdruk: asked with a form, because each copy is written in the log. */
export async function printInzage(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const bestand = await context.repository.exportInzage(verzoekIdIn(request));
  response.type('html').send(render(<InzageDocument context={context} bestand={bestand} />));
}

/** POST /verzoeken/:verzoekId/inzage/bestand: the same as a file that a machine can read (AVG 15 lid 3). */
export async function sendInzage(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const bestand = await context.repository.exportInzage(verzoekIdIn(request));
  response.attachment(`inzage-${bestand.verzoeknummer}.json`).json({ ...bestand, uwRechten: UW_RECHTEN });
}
