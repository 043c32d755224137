import type { Request, Response } from 'express';
import { isOnbekendeMelder } from '../../domain/melding/bekendmaking.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { MeldingWeergave } from '../../store/weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { BevindingFacts } from './bevinding-facts.js';
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
  const bevinding = (await context.repository.readDossierpunten(casusId))?.bevinding ?? null;
  const leest = context.regels.roleMay(context.betrokkene, 'voorvallen:lezen');
  const mayNameMelder = context.regels.roleMay(context.betrokkene, 'melderidentiteit:schrijven');
  const voorvallen = leest ? await context.repository.readVoorvallen(casusId) : [];
  response.type('html').send(
    render(
      <CasusPage context={context} casus={casus} tab="Meldingen">
        {meldingen.length === 0 && <p class="kr-empty">Bij deze casus is geen melding die u mag zien.</p>}
        <div class="kr-stack">
          {bevinding !== null && (
            <section class="kr-panel" aria-labelledby="bevinding">
              <h3 class="utrecht-heading-3" id="bevinding">
                Wat het meldpunt uitzocht
              </h3>
              <BevindingFacts bevinding={bevinding} />
            </section>
          )}
          {meldingen.map((melding) => (
            <section key={melding.meldingId} class="kr-panel" aria-label={`Melding ${melding.meldingnummer}`}>
              <h3 class="utrecht-heading-3">
                Melding <span class="kr-number">{melding.meldingnummer}</span>
              </h3>
              <MeldingFacts melding={melding} />
              {isMelderOnbekend(melding) && mayNameMelder && (
                <p>
                  <a class="utrecht-link" href={`/casussen/${casusId}/meldingen/${melding.meldingId}/melder`}>
                    Naam van de melder alsnog vastleggen
                  </a>
                </p>
              )}
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

const isMelderOnbekend = ({ melder }: MeldingWeergave): boolean =>
  !isAfgeschermd(melder) && isOnbekendeMelder(melder);
