import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { EvaluatiePage } from './evaluatie-page.js';
import { EvaluatiesPage } from './evaluaties-page.js';

/** GET /evaluaties */
export async function showEvaluaties(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const evaluaties = await context.repository.listEvaluaties();
  response.type('html').send(render(<EvaluatiesPage {...{ context, evaluaties }} />));
}

/** GET /evaluaties/:evaluatieId */
export async function showEvaluatie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const evaluatie = await context.repository.readEvaluatie(String(request.params['evaluatieId']));
  response.type('html').send(render(<EvaluatiePage {...{ context, evaluatie }} />));
}
