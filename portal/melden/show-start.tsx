import type { Request, Response } from 'express';
import { VRAAGGROEPEN } from '../../domain/melding/melding.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { groepPad, tekstenFor } from './adres.js';
import { readConcept } from './concept.js';
import { StartPagina } from './views/start-pagina.js';

/** GET / */
export async function showStart(
  request: Request,
  response: Response,
  { deps }: PublicContext,
): Promise<void> {
  const { concept } = await readConcept(deps, request);
  const begonnen = concept?.stand === 'bezig';
  const verder = { begonnen, pad: begonnen ? '/melden/controleren' : groepPad(VRAAGGROEPEN[0] ?? 'wat') };
  response
    .type('html')
    .send(render(<StartPagina settings={deps.settings} teksten={tekstenFor(request)} verder={verder} />));
}
