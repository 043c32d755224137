import type { Request, Response } from 'express';
import { allowWatermark } from '../../middleware/inline-styles.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { readBeslissing } from './beslissing.js';
import { BesluitPage } from './besluit-page.js';
import { readBesluit } from './read-besluit.js';

/** GET /monitor/besluiten/:besluitKey: what a table was asked and which rules matched. */
export async function showBesluit(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { kop, besluit, xml } = await readBesluit(request, context);
  const beslissing = await readBeslissing(xml, besluit.tabelId);
  allowWatermark(response);
  response.type('html').send(render(<BesluitPage {...{ context, kop, besluit, beslissing }} />));
}
