import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import type { OverPaginas } from '../teksten/over.js';
import { tekstenFor } from './adres.js';
import { OverPagina } from './views/over-pagina.js';

/** GET /privacy, /toegankelijkheid, /help */
export function showOver(
  welke: keyof OverPaginas,
  request: Request,
  response: Response,
  { deps }: PublicContext,
): void {
  const teksten = tekstenFor(request);
  response
    .type('html')
    .send(
      render(
        <OverPagina
          settings={deps.settings}
          teksten={teksten}
          pad={`/${welke}`}
          tekst={teksten.over[welke]}
        />,
      ),
    );
}
