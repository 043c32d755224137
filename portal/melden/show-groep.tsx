import type { Request, Response } from 'express';
import type { Vraaggroep } from '../../domain/melding/melding.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { readConcept } from './concept.js';
import { publicTeksten } from './vormen.js';
import { GroepPagina } from './views/groep-pagina.js';

/** GET /melden/<groep>: one group of questions, with the answers that were given before. */
export async function showGroep(
  groep: Vraaggroep,
  request: Request,
  response: Response,
  { deps, csrf, repository }: PublicContext,
): Promise<void> {
  const teksten = await publicTeksten(request, repository);
  const { concept, verlopen } = await readConcept(deps, request);
  response
    .type('html')
    .send(
      render(
        <GroepPagina
          settings={deps.settings}
          teksten={teksten}
          csrf={csrf}
          groep={groep}
          antwoorden={concept?.stand === 'bezig' ? concept.antwoorden : {}}
          fouten={[]}
          naarControle={request.query['naar'] === 'controleren'}
          verlopen={verlopen}
        />,
      ),
    );
}
