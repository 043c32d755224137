import type { Request, Response } from 'express';
import type { Vraaggroep } from '../../domain/melding/melding.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { tekstenFor } from './adres.js';
import { readConcept } from './concept.js';
import { GroepPagina } from './views/groep-pagina.js';

/** GET /melden/<groep>: one group of questions, with the answers that were given before. */
export async function showGroep(
  groep: Vraaggroep,
  request: Request,
  response: Response,
  { deps, csrf }: PublicContext,
): Promise<void> {
  const { concept, verlopen } = await readConcept(deps, request);
  response
    .type('html')
    .send(
      render(
        <GroepPagina
          settings={deps.settings}
          teksten={tekstenFor(request)}
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
