import type { Request, Response } from 'express';
import { AFSLUITREDENEN, GRONDSLAGEN } from '../../domain/casus/casus.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { formatDate, formatMoment } from '../words/dates.js';
import { ingangNames } from '../words/closed-lists.js';
import { outcomeName } from '../words/outcomes.js';
import { CasusPage } from './casus-page.js';
import { casusIdIn } from './casus-id.js';
import { WaitingFor } from './waiting-for.js';

/** GET /casussen/:casusId */
export async function showOverzicht(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casus = await context.repository.readCasus(casusIdIn(request));
  response.type('html').send(render(<OverzichtPage context={context} casus={casus} />));
}

function OverzichtPage({ context, casus }: { context: ProfessionalContext; casus: CasusOverzicht }) {
  const mayReport = casus.status === 'OPEN' && context.regels.roleMay(context.betrokkene, meldenRule);
  return (
    <CasusPage context={context} casus={casus} tab="Overzicht">
      <div class="kr-stack">
        <Facts
          facts={[
            ['Geopend', formatMoment(new Date(casus.geopendOp))],
            ['Binnengekomen via', ingangNames[casus.ingang]],
            [
              'Kwalificatie',
              <Masked value={casus.kwalificatie}>
                {(known) => (known === null ? 'nog niet gewogen' : outcomeName(known))}
              </Masked>,
            ],
            ['Grondslagen', casus.grondslagen.map((one) => GRONDSLAGEN[one]).join(', ')],
            [
              'Doel',
              <Masked value={casus.doelomschrijving}>
                {(known) => <span class="kr-typed">{known ?? 'nog niet vastgelegd'}</span>}
              </Masked>,
            ],
            ['Afgesloten', casus.afgeslotenOp === null ? '' : formatMoment(new Date(casus.afgeslotenOp))],
            ['Reden van afsluiten', casus.afsluitreden === null ? '' : AFSLUITREDENEN[casus.afsluitreden]],
            ['Bewaren tot', casus.bewaarTot === null ? '' : formatDate(new Date(casus.bewaarTot))],
          ]}
        />
        <WaitingFor wachtpunten={casus.wachtpunten} now={context.deps.clock.now()} />
        {mayReport && (
          <p>
            <a
              class="utrecht-button utrecht-button--secondary-action"
              href={`/casussen/${casus.casusId}/iets-melden`}
            >
              Iets melden over deze casus
            </a>
          </p>
        )}
      </div>
    </CasusPage>
  );
}

/** Who is in a casus may report what happens in it; on that page is also who may ask to weigh again. */
const meldenRule = 'voorvallen:schrijven';
