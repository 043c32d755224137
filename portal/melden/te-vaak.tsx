import type { Response } from 'express';
import type { PortalSettings } from '../deps.js';
import { render } from '../render.js';
import type { Teksten } from '../teksten/teksten.js';
import { VERGEET_NA_MINUTEN } from './limiet.js';
import { BerichtPagina } from './views/bericht-pagina.js';

/** Answers a sender who is over a limit: in words, with 112, and with the way back to what was filled in. */
export function sendTeVaak(
  response: Response,
  settings: PortalSettings,
  teksten: Teksten,
  { pad, uitleg, label }: { pad: string; uitleg: string; label?: string },
): void {
  const { titel, terug } = teksten.paginas.teVaak;
  response
    .status(429)
    .set('Retry-After', String(VERGEET_NA_MINUTEN * 60))
    .type('html')
    .send(
      render(
        <BerichtPagina
          settings={settings}
          teksten={teksten}
          titel={titel}
          uitleg={uitleg}
          verder={{ pad, label: label ?? terug }}
        />,
      ),
    );
}
