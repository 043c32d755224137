import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { AccountPage } from './account-page.js';

/** GET /account: who you are here, and where you are logged in. */
export async function showAccount(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const sessies = await context.deps.store.sessies.listOf(context.betrokkene.gebruikerId);
  response.type('html').send(render(<AccountPage context={context} sessies={sessies} />));
}
