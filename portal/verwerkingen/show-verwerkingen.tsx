import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { readFilter } from './log-filter.js';
import { VerwerkingenPage } from './verwerkingen-page.js';

/** GET /verwerkingen: who looked at what, by person or casus, by user, by period. */
export async function showVerwerkingen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { filter, fout } = readFilter(request.query, context.deps.clock.now());
  const pagina = await context.repository.searchLog(filter);
  const opvallend = filter.voor === undefined ? await context.repository.readOpvallend(filter) : null;
  response
    .status(fout === null ? 200 : 422)
    .type('html')
    .send(render(<VerwerkingenPage {...{ context, filter, fout, pagina, opvallend }} />));
}
