import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Masked } from '../views/masked.js';
import { formatMoment } from '../words/dates.js';
import { groupName } from '../words/groups.js';
import { eventDetail } from '../words/event-detail.js';
import { casusIdIn } from './casus-id.js';
import { CasusPage } from './casus-page.js';

/** GET /casussen/:casusId/tijdlijn: what happened, the newest first, without content. */
export async function showTijdlijn(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const regels = await context.repository.readTijdlijn(casusId);
  response.type('html').send(
    render(
      <CasusPage context={context} casus={casus} tab="Tijdlijn">
        <p class="kr-soft">{regels.length} gebeurtenissen, de nieuwste bovenaan.</p>
        <ol class="kr-timeline">
          {[...regels]
            .sort((one, other) => Date.parse(other.op) - Date.parse(one.op))
            .map(({ op, gebeurtenis, zin, waarde, toelichting, door, namens }) => (
              <li key={`${op} ${zin} ${waarde ?? ''}`}>
                <time dateTime={op}>{formatMoment(new Date(op))}</time>
                <p>
                  {zin}
                  {waarde !== null && <>: {eventDetail(gebeurtenis, waarde)}</>}
                  {door !== null && <span class="kr-soft">, door {door}</span>}
                  {namens !== null && (
                    <span class="kr-soft">
                      , namens {'naam' in namens ? namens.naam : groupName(namens.groep)}
                    </span>
                  )}
                </p>
                {toelichting !== null && (
                  <p class="kr-timeline__note">
                    <Masked value={toelichting}>{(known) => <span class="kr-typed">{known}</span>}</Masked>
                  </p>
                )}
              </li>
            ))}
        </ol>
      </CasusPage>,
    ),
  );
}
