import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';
import { VoorvalFacts, voorvalTitel } from '../voorvallen/voorval-facts.js';
import { MeldingFacts } from './melding-facts.js';

/** GET /casussen/:casusId/meldingen: what came in, and what was reported about the casus since. */
export async function showMeldingen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const meldingen = await context.repository.readMeldingen(casusId);
  const leest = context.regels.roleMay(context.betrokkene, 'voorvallen:lezen');
  const voorvallen = leest ? await context.repository.readVoorvallen(casusId) : [];
  response.type('html').send(
    render(
      <CasusPage context={context} casus={casus} tab="Meldingen">
        {meldingen.length === 0 && <p class="kr-empty">Bij deze casus is geen melding die u mag zien.</p>}
        <div class="kr-stack">
          {meldingen.map((melding) => (
            <section key={melding.meldingId} class="kr-panel" aria-label={`Melding ${melding.meldingnummer}`}>
              <h3 class="utrecht-heading-3">
                Melding <span class="kr-number">{melding.meldingnummer}</span>
              </h3>
              <MeldingFacts melding={melding} />
            </section>
          ))}
          {voorvallen.map((voorval) => (
            <section key={voorval.voorvalId} class="kr-panel" aria-label={voorvalTitel(voorval)}>
              <h3 class="utrecht-heading-3">{voorvalTitel(voorval)}</h3>
              <VoorvalFacts voorval={voorval} />
            </section>
          ))}
        </div>
      </CasusPage>,
    ),
  );
}
