import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { readSorting } from '../views/sorting.js';
import { RegiePage } from './regie-page.js';
import { regieColumns } from './regie-table.js';
import { readSelectie } from './selectie.js';

/** GET /regie: proves that no casus is without owner, substitute, next step and deadline. */
export async function showRegie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const regie = await context.repository.readRegie();
  const sorting = readSorting(request.query['sorteer'], regieColumns);
  const selectie = readSelectie(request.query['toon']);
  const gevraagd = request.query['gevraagd'] !== undefined;
  response.type('html').send(render(<RegiePage {...{ context, sorting, selectie, gevraagd }} {...regie} />));
}

/** POST /regie/controle: a check now, beside the one of every morning. */
export async function requestControle(
  _request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  await repository.requestControle();
  response.redirect(303, '/regie?gevraagd');
}
