import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { adres } from './adres.js';
import { readConcept } from './concept.js';
import { checkMelding } from './controle.js';
import { sendVerlopen } from './verlopen.js';
import { publicTeksten, vormenIn } from './vormen.js';
import { ControlePagina } from './views/controle-pagina.js';

/** GET /melden/controleren: all answers, and what must be repaired before they can be sent. */
export async function showControle(
  request: Request,
  response: Response,
  { deps, csrf, repository }: PublicContext,
): Promise<void> {
  const teksten = await publicTeksten(request, repository);
  const { concept } = await readConcept(deps, request);
  if (concept === null) return sendVerlopen(response, deps.settings, teksten);
  if (concept.stand === 'verstuurd') return response.redirect(303, adres('/melden/verstuurd', teksten.taal));
  const controle = checkMelding(concept.antwoorden, 'publiek', vormenIn(teksten));
  response
    .type('html')
    .send(
      render(
        <ControlePagina
          settings={deps.settings}
          teksten={teksten}
          csrf={csrf}
          antwoorden={concept.antwoorden}
          fouten={'fouten' in controle ? controle.fouten : []}
        />,
      ),
    );
}
