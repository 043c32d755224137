import type { Request, Response } from 'express';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';
import { DoorlaattoetsFacts } from './doorlaattoets-facts.js';
import { TabeladviesTable } from './tabeladvies-table.js';
import { TweedeWegingFacts } from './tweede-weging-facts.js';
import { WegingFacts } from './weging-facts.js';

/**
 * GET /casussen/:casusId/wegingen: every version of both wegingen, the newest first, the toetsen of the doorlaatverbod, and what other tables
 * advised.
 */
export async function showWegingen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const [wegingen, tweedeWegingen, toetsen, tabeladviezen] = await Promise.all([
    context.repository.readWegingen(casusId),
    context.repository.readTweedeWegingen(casusId),
    context.repository.readDoorlaattoetsen(casusId),
    context.repository.readTabeladviezen(casusId),
  ]);
  response.type('html').send(
    render(
      <CasusPage context={context} casus={casus} tab="Wegingen">
        {wegingen.length === 0 && <p class="kr-empty">Deze casus is nog niet gewogen.</p>}
        <div class="kr-stack">
          {tweedeWegingen.map((weging) => (
            <section
              key={weging.versie}
              class="kr-panel"
              aria-label={`Tweede weging, versie ${weging.versie}`}
            >
              <h3 class="utrecht-heading-3">Tweede weging, versie {weging.versie}</h3>
              <TweedeWegingFacts weging={weging} />
            </section>
          ))}
          {[...wegingen]
            .sort((one, other) => other.versie - one.versie)
            .map((weging) => (
              <section key={weging.versie} class="kr-panel" aria-label={`Weging, versie ${weging.versie}`}>
                <h3 class="utrecht-heading-3">Versie {weging.versie}</h3>
                <WegingFacts weging={weging} />
              </section>
            ))}
          {toetsen.map((toets) => (
            <section key={toets.toetsId} class="kr-panel" aria-label="Toets doorlaatverbod">
              <h3 class="utrecht-heading-3">Toets doorlaatverbod</h3>
              <DoorlaattoetsFacts toets={toets} />
            </section>
          ))}
          {!isAfgeschermd(tabeladviezen) && tabeladviezen.length > 0 && (
            <section class="kr-panel" aria-label="Andere adviezen">
              <h3 class="utrecht-heading-3">Andere adviezen</h3>
              <TabeladviesTable adviezen={tabeladviezen} />
            </section>
          )}
        </div>
      </CasusPage>,
    ),
  );
}
