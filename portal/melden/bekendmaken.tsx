import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import type { Teksten, Veldfout } from '../teksten/teksten.js';
import { tekstenFor } from './adres.js';
import { antwoordOp, readAntwoorden, type Antwoorden } from './antwoorden.js';
import { bekendfouten, BEKENDVRAGEN, CODEVRAAG, toUnsafeBekendmaking } from './bekendvragen.js';
import { limietenOf } from './limieten.js';
import { sendTeVaak } from './te-vaak.js';
import { BekendPagina } from './views/bekend-pagina.js';
import { BerichtPagina } from './views/bericht-pagina.js';
import { MAX_CODE } from './volg.js';

const PAD = '/volg/bekendmaken';
const VRAGEN = [CODEVRAAG, ...BEKENDVRAGEN];

/** GET /volg/bekendmaken */
export function showBekendmaken(request: Request, response: Response, { deps, csrf }: PublicContext): void {
  const page = { settings: deps.settings, teksten: tekstenFor(request), csrf };
  response.type('html').send(render(<BekendPagina {...page} vragen={VRAGEN} antwoorden={{}} fouten={[]} />));
}

/**
 * POST /volg/bekendmaken: who has the code of a melding says who he is. What is typed is kept nowhere until it is all good:
 * who breaks off stays unknown.
 */
export async function revealMelder(
  request: Request,
  response: Response,
  { deps, csrf, repository }: PublicContext,
): Promise<void> {
  const { settings } = deps;
  const teksten = tekstenFor(request);
  const { volgen, teVaak, bekendmaken } = teksten.paginas;
  if (!limietenOf(deps).volgen(request.ip))
    return sendTeVaak(response, settings, teksten, { pad: PAD, uitleg: teVaak.volgen, label: volgen.titel });
  const antwoorden = readAntwoorden(
    request.body,
    VRAGEN.map(({ naam }) => naam),
  );
  const fouten = await keep(repository, antwoorden, teksten);
  if (fouten.length > 0) {
    const page = { settings, teksten, csrf, vragen: VRAGEN, antwoorden, fouten };
    response
      .status(422)
      .type('html')
      .send(render(<BekendPagina {...page} />));
    return;
  }
  const verder = { pad: '/volg', label: volgen.titel };
  const bericht = { titel: bekendmaken.gelukt, uitleg: bekendmaken.geluktUitleg, verder };
  response.type('html').send(render(<BerichtPagina settings={settings} teksten={teksten} {...bericht} />));
}

/** @returns what is wrong with what was typed; nothing when it is kept */
async function keep(
  repository: PublicContext['repository'],
  antwoorden: Antwoorden,
  { paginas: { volgen, bekendmaken } }: Teksten,
): Promise<Veldfout[]> {
  const code = antwoordOp(antwoorden, CODEVRAAG.naam).trim();
  const atCode = (zin: string): Veldfout[] => [{ naam: CODEVRAAG.naam, zin }];
  if (code === '') return atCode(volgen.leeg);
  if (code.length > MAX_CODE) return atCode(volgen.onbekend);
  try {
    const isGevonden = await repository.revealMelderByCode(code, toUnsafeBekendmaking(antwoorden));
    return isGevonden ? [] : atCode(volgen.onbekend);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'CONFLICT') return atCode(bekendmaken.alBekend);
    const fouten = bekendfouten(error);
    if (fouten === null) throw error;
    return fouten;
  }
}
