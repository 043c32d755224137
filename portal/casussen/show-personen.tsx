import type { Request, Response } from 'express';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { RechtenFacts } from '../informeren/rechten-facts.js';
import { CorrectieList } from './correctie-list.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';
import { PersoonFacts } from './persoon-facts.js';

/** GET /casussen/:casusId/personen */
export async function showPersonen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const personen = await context.repository.readPersonen(casusId);
  const rechten = await context.repository.readRechten(casusId);
  const mayRecord = context.regels.roleMay(context.betrokkene, 'strafrecht:schrijven');
  const mayProfiel = context.regels.roleMay(context.betrokkene, 'weging2:schrijven');
  const registreert = await mayRegister(context, casusId);
  response.type('html').send(
    render(
      <CasusPage context={context} casus={casus} tab="Personen">
        {personen.length === 0 && (
          <p class="kr-empty">Er is nog geen dossier van een persoon bij deze casus.</p>
        )}
        <div class="kr-stack">
          {personen.map((persoon) => (
            <section key={persoon.dossierId} class="kr-panel" aria-label={`Dossier ${persoon.dossiernummer}`}>
              <h3 class="utrecht-heading-3">
                Dossier <span class="kr-number">{persoon.dossiernummer}</span>
              </h3>
              <PersoonFacts persoon={persoon} now={context.deps.clock.now()} />
              {mayProfiel && !isAfgeschermd(persoon.kenmerken) && (
                <p>
                  <a
                    class="utrecht-link"
                    href={`/casussen/${casusId}/personen/${persoon.dossierId}/risicoprofiel`}
                  >
                    Risicoprofiel vastleggen
                    <span class="kr-visually-hidden"> bij dossier {persoon.dossiernummer}</span>
                  </a>
                </p>
              )}
              {registreert && (
                <p>
                  <a
                    class="utrecht-link"
                    href={`/casussen/${casusId}/personen/${persoon.dossierId}/comensha`}
                  >
                    Registratie bij CoMensha bekijken of vastleggen
                    <span class="kr-visually-hidden"> bij dossier {persoon.dossiernummer}</span>
                  </a>
                </p>
              )}
              {mayRecord && (
                <p>
                  <a
                    class="utrecht-link"
                    href={`/casussen/${casusId}/personen/${persoon.dossierId}/bedenktijd`}
                  >
                    Bedenktijd bekijken of vastleggen
                    <span class="kr-visually-hidden"> bij dossier {persoon.dossiernummer}</span>
                  </a>
                </p>
              )}
              {rechten
                .filter(({ dossierId }) => dossierId === persoon.dossierId)
                .map((eigen) => (
                  <>
                    <RechtenFacts rechten={eigen} casusId={casusId} now={context.deps.clock.now()} />
                    <CorrectieList rechten={eigen} casusId={casusId} />
                  </>
                ))}
            </section>
          ))}
        </div>
      </CasusPage>,
    ),
  );
}

/** Does somebody who may write actions see that this person has to be registered at CoMensha (T18)? */
async function mayRegister(
  { betrokkene, regels, repository }: ProfessionalContext,
  casusId: string,
): Promise<boolean> {
  if (!regels.roleMay(betrokkene, 'acties:schrijven')) return false;
  const acties = await repository.listActies(casusId);
  return acties.some(({ sjabloon }) => sjabloon === 'COMENSHA_REGISTRATIE');
}
