import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { adres, tekstenFor } from './adres.js';
import { readConcept } from './concept.js';
import { VerstuurdPagina } from './views/verstuurd-pagina.js';

/**
 * GET /melden/verstuurd: the code, for as long as this browser has the draft and no longer. A page that
 * did not arrive on a bad connection can be asked for again.
 */
export async function showVerstuurd(
  request: Request,
  response: Response,
  { deps }: PublicContext,
): Promise<void> {
  const teksten = tekstenFor(request);
  const { concept } = await readConcept(deps, request);
  if (concept?.stand !== 'verstuurd') return response.redirect(303, adres('/', teksten.taal));
  response
    .type('html')
    .send(render(<VerstuurdPagina settings={deps.settings} teksten={teksten} {...concept} />));
}
