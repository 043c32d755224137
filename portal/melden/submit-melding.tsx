import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Deps } from '../deps.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { adres } from './adres.js';
import { conceptSleutelOf, readConcept, saveConcept } from './concept.js';
import { checkMelding } from './controle.js';
import { limietenOf } from './limieten.js';
import { sendTeVaak } from './te-vaak.js';
import { sendVerlopen } from './verlopen.js';
import { publicTeksten, vormenIn } from './vormen.js';
import { ControlePagina } from './views/controle-pagina.js';

/**
 * POST /melden/controleren: registers the melding and destroys the answers. What is left for the next
 * page is the code and what the melder may expect.
 */
export async function submitMelding(
  request: Request,
  response: Response,
  { deps, csrf, repository }: PublicContext,
): Promise<void> {
  const teksten = await publicTeksten(request, repository);
  const { concept } = await readConcept(deps, request);
  if (concept === null) return sendVerlopen(response, deps.settings, teksten);
  if (concept.stand === 'verstuurd') return response.redirect(303, adres('/melden/verstuurd', teksten.taal));
  const controle = checkMelding(concept.antwoorden, 'publiek', vormenIn(teksten));
  if ('fouten' in controle) {
    response
      .status(422)
      .type('html')
      .send(
        render(
          <ControlePagina
            settings={deps.settings}
            teksten={teksten}
            csrf={csrf}
            antwoorden={concept.antwoorden}
            fouten={controle.fouten}
          />,
        ),
      );
    return;
  }
  if (!limietenOf(deps).versturen(request.ip)) {
    const { uitleg } = teksten.paginas.teVaak;
    return sendTeVaak(response, deps.settings, teksten, { pad: '/melden/controleren', uitleg });
  }
  const { invoer } = controle;
  const { code, meldingnummer } = await repository.registerMelding(invoer, {
    kanaal: 'webformulier',
    ingang: 'MELDPUNT',
    ...twiceIsOnce(deps, request),
  });
  await saveConcept(deps, request, response, {
    stand: 'verstuurd',
    code,
    meldingnummer,
    directGevaar: invoer.wanneer.directGevaar === 'ja',
    magTeruggebeld: invoer.overU.magTeruggebeld === 'ja',
  });
  response.redirect(303, adres('/melden/verstuurd', teksten.taal));
}

/** Two clicks on the button give one melding. The key is a hash of a random value and says nothing of the melder. */
function twiceIsOnce(deps: Deps, request: Request): { idempotentie?: string } {
  const sleutel = conceptSleutelOf(deps, request);
  if (sleutel === undefined) return {};
  return { idempotentie: createHash('sha256').update(`versturen ${sleutel}`).digest('base64url') };
}
