import type { Request, Response } from 'express';
import { forgetCsrfCookie } from '../middleware/csrf.js';
import type { PublicContext } from '../route.js';
import { removeConcept } from './concept.js';

/**
 * GET /snel-weg: destroys the draft, takes the cookies back and leads to the neutral page. It may be a GET although it changes
 * something: the cookie is SameSite=Strict, so no other site can make a browser destroy a draft.
 */
export async function leaveNow(request: Request, response: Response, { deps }: PublicContext): Promise<void> {
  await removeConcept(deps, request, response);
  forgetCsrfCookie(response, deps.settings);
  response.redirect(303, deps.settings.snelWegUrl);
}
