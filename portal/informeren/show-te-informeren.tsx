import type { Request, Response } from 'express';
import type { TeInformeren } from '../../store/informatieplicht/informatie-weergave.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { Deadline } from '../views/deadline.js';
import { Page } from '../views/page.js';

/** GET /informeren: who does not know of the own dossier yet, so that a postponement never becomes silence. */
export async function showTeInformeren(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const personen = await context.repository.listTeInformeren();
  response.type('html').send(render(<TeInformerenPage context={context} personen={personen} />));
}

interface TeInformerenPageProps {
  context: ProfessionalContext;
  personen: readonly TeInformeren[];
}

function TeInformerenPage({ context, personen }: TeInformerenPageProps) {
  const teLaat = personen.filter((persoon) => persoon.teLaat);
  return (
    <Page titel="Betrokkenen informeren" context={context} huidig="/informeren">
      <div class="kr-stack">
        <p class="utrecht-paragraph">
          Wie een dossier heeft, moet dat binnen een maand weten. Wachten mag met een reden en een dag waarop
          u het opnieuw bekijkt.
        </p>
        {teLaat.length > 0 && (
          <p class="kr-notice kr-notice--danger">
            {teLaat.length === 1 ? 'Van 1 persoon' : `Van ${teLaat.length} personen`} is de dag voorbij.
            Informeer nu, of leg vast waarom dat nog niet kan.
          </p>
        )}
        {personen.length === 0 ? (
          <p class="kr-empty">Iedereen met een dossier weet dat. Er wacht niets.</p>
        ) : (
          <table class="utrecht-table utrecht-table--html-table kr-cards">
            <caption class="utrecht-table__caption">
              Personen die het nog niet weten ({personen.length}), de eerste termijn bovenaan.
            </caption>
            <thead>
              <tr>
                <th scope="col">Dossier</th>
                <th scope="col">Casus</th>
                <th scope="col">Stand</th>
                <th scope="col">Uiterlijk</th>
              </tr>
            </thead>
            <tbody>
              {personen.map(({ dossierId, dossiernummer, casusId, casusnummer, stand, uiterlijk }) => (
                <tr key={dossierId}>
                  <td data-kop="Dossier">
                    <span class="kr-number">{dossiernummer}</span>
                  </td>
                  <td data-kop="Casus">
                    <a class="utrecht-link kr-number" href={`/casussen/${casusId}/personen`}>
                      {casusnummer}
                    </a>
                  </td>
                  <td data-kop="Stand">{stand === 'OPEN' ? 'nog niets vastgelegd' : 'uitgesteld'}</td>
                  <td data-kop="Uiterlijk">
                    <Deadline at={uiterlijk} now={context.deps.clock.now()} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Page>
  );
}
