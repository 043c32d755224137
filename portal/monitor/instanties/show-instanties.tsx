import type { Request, Response } from 'express';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { listDefinities } from '../processen/read-processen.js';
import { readModel } from '../model/read-model.js';
import type { Modelelement } from '../model/read-model.js';
import { readFilter, searchPath } from './instantie-filter.js';
import { InstantiesPage } from './instanties-page.js';
import { searchInstanties } from './search-instanties.js';

/** GET /monitor/instanties: what runs and what ended, by what the address asks for. */
export async function showInstanties(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const zicht = await context.repository.readMonitor();
  const keuze = readFilter(request.query, zicht.zoekklassen);
  const [gevonden, definities] = await Promise.all([
    searchInstanties(context, keuze),
    listDefinities(context.deps),
  ]);
  // A bookmark from long ago, or a number too high to count to: the same search from the start.
  if (gevonden === null) return response.redirect(303, searchPath(keuze));
  const gekozen = definities.find(({ procesId }) => procesId === keuze.waarden.proces);
  const elementen: readonly Modelelement[] =
    gekozen === undefined ? [] : (await readModel(context.deps, gekozen.definitieKey)).elementen;
  response
    .status(Object.keys(keuze.fouten).length === 0 ? 200 : 422)
    .type('html')
    .send(render(<InstantiesPage {...{ context, zicht, keuze, gevonden, definities, elementen }} />));
}
