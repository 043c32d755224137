import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { tekstenFor } from './adres.js';
import { antwoordOp, readAntwoorden } from './antwoorden.js';
import { limietenOf } from './limieten.js';
import { sendTeVaak } from './te-vaak.js';
import { StatusPagina } from './views/status-pagina.js';
import { VolgPagina } from './views/volg-pagina.js';

/** GET /volg */
export function showVolg(request: Request, response: Response, { deps, csrf }: PublicContext): void {
  response
    .type('html')
    .send(render(<VolgPagina settings={deps.settings} teksten={tekstenFor(request)} csrf={csrf} />));
}

/** POST /volg: the state behind a code. A wrong code and a code of nobody get the same answer. */
export async function followMelding(
  request: Request,
  response: Response,
  { deps, csrf, repository }: PublicContext,
): Promise<void> {
  const { settings } = deps;
  const teksten = tekstenFor(request);
  const { volgen, teVaak } = teksten.paginas;
  if (!limietenOf(deps).volgen(request.ip)) {
    return sendTeVaak(response, settings, teksten, {
      pad: '/volg',
      uitleg: teVaak.volgen,
      label: volgen.titel,
    });
  }
  const code = antwoordOp(readAntwoorden(request.body, ['code']), 'code').trim();
  const melding = code === '' || code.length > MAX_CODE ? null : await repository.readMeldingStatus(code);
  if (melding === null) {
    const fout = code === '' ? volgen.leeg : volgen.onbekend;
    response
      .status(422)
      .type('html')
      .send(render(<VolgPagina settings={settings} teksten={teksten} csrf={csrf} code={code} fout={fout} />));
    return;
  }
  response.type('html').send(render(<StatusPagina settings={settings} teksten={teksten} {...melding} />));
}

/** With spaces and dashes; what is longer is no code. */
export const MAX_CODE = 100;
