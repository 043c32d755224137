import type { Response } from 'express';
import { VRAAGGROEPEN } from '../../domain/melding/melding.js';
import type { PortalSettings } from '../deps.js';
import { render } from '../render.js';
import type { Teksten } from '../teksten/teksten.js';
import { groepPad } from './adres.js';
import { BerichtPagina } from './views/bericht-pagina.js';

/** Answers somebody whose answers are gone: says why, that nothing was sent, and where to begin again. */
export function sendVerlopen(response: Response, settings: PortalSettings, teksten: Teksten): void {
  const { titel, uitleg, opnieuw } = teksten.paginas.verlopen;
  response
    .status(410)
    .type('html')
    .send(
      render(
        <BerichtPagina
          settings={settings}
          teksten={teksten}
          titel={titel}
          uitleg={uitleg}
          verder={{ pad: groepPad(VRAAGGROEPEN[0] ?? 'wat'), label: opnieuw }}
        />,
      ),
    );
}
