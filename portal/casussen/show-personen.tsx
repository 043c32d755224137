import type { Request, Response } from 'express';
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
              <PersoonFacts persoon={persoon} />
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
