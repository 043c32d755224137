import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { ModellenPage } from './modellen-page.js';

/** GET /modellen: every process, table and form that runs, and the changes that are under way. */
export async function showModellen(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { deps, repository } = context;
  const wijzigingen = await repository.listModelwijzigingen();
  const modellen = await deps.modellen.list();
  response.type('html').send(render(<ModellenPage {...{ context, modellen, wijzigingen }} />));
}
