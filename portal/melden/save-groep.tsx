import type { Request, Response } from 'express';
import { VRAAGGROEPEN, type Vraaggroep } from '../../domain/melding/melding.js';
import { render } from '../render.js';
import type { PublicContext } from '../route.js';
import { adres, groepPad } from './adres.js';
import { readAntwoorden, type Antwoorden } from './antwoorden.js';
import { beginConcept, readConcept, saveConcept } from './concept.js';
import { checkGroep } from './controle.js';
import { limietenOf } from './limieten.js';
import { sendTeVaak } from './te-vaak.js';
import { GroepPagina } from './views/groep-pagina.js';
import { publicTeksten, vormenIn } from './vormen.js';
import { vragenVan, withoutUnasked } from './vragen.js';

/**
 * POST /melden/<groep>: keeps what was typed, right or wrong, and goes on to the next page; or shows
 * this page again with what is wrong.
 */
export async function saveGroep(
  groep: Vraaggroep,
  request: Request,
  response: Response,
  { deps, csrf, repository }: PublicContext,
): Promise<void> {
  const teksten = await publicTeksten(request, repository);
  if (!limietenOf(deps).bewaren(request.ip)) {
    sendTeVaak(response, deps.settings, teksten, {
      pad: groepPad(groep),
      uitleg: teksten.paginas.teVaak.uitleg,
    });
    return;
  }
  const { concept, verlopen } = await readConcept(deps, request);
  const eerder: Antwoorden = concept?.stand === 'bezig' ? concept.antwoorden : {};
  const namen = vragenVan(groep, 'publiek').map(({ naam }) => naam);
  const antwoorden = withoutUnasked({ ...eerder, ...readAntwoorden(request.body, namen) });
  const keep = concept?.stand === 'verstuurd' ? beginConcept : saveConcept;
  await keep(deps, request, response, { stand: 'bezig', antwoorden });

  const { naar } = request.body as { naar?: unknown };
  if (naar === 'hier') {
    response.redirect(303, adres(groepPad(groep), teksten.taal));
    return;
  }
  const fouten = checkGroep(groep, antwoorden, 'publiek', vormenIn(teksten));
  if (fouten.length === 0 && !verlopen) {
    response.redirect(
      303,
      adres(naar === 'controleren' ? '/melden/controleren' : padAfter(groep), teksten.taal),
    );
    return;
  }
  response
    .status(fouten.length === 0 ? 200 : 422)
    .type('html')
    .send(
      render(
        <GroepPagina
          settings={deps.settings}
          teksten={teksten}
          csrf={csrf}
          groep={groep}
          antwoorden={antwoorden}
          fouten={fouten}
          naarControle={naar === 'controleren'}
          verlopen={verlopen}
        />,
      ),
    );
}

function padAfter(groep: Vraaggroep): string {
  const volgende = VRAAGGROEPEN[VRAAGGROEPEN.indexOf(groep) + 1];
  return volgende === undefined ? '/melden/controleren' : groepPad(volgende);
}
