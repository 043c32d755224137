import { CATALOGI, CATALOGUSNAMEN } from '../../domain/catalogus/catalogi.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { catalogusPad } from './catalogus-pad.js';

/** The catalogues that the keten works with. */
export function CatalogiPage({ context }: { context: ProfessionalContext }) {
  const leesbaar = CATALOGUSNAMEN.filter((naam) =>
    context.regels.roleMay(context.betrokkene, `${CATALOGI[naam].gegevensgroep}:lezen`),
  );
  return (
    <Page titel="Catalogi" context={context} huidig="/beheer/catalogi">
      <div class="kr-stack">
        <p class="kr-lead">
          Lijsten waar de hele keten mee werkt. Elke wijziging is een nieuwe versie met een reden; een casus
          houdt de versie van de dag waarop iets is vastgelegd.
        </p>
        <table class="utrecht-table utrecht-table--html-table kr-cards">
          <caption class="utrecht-table__caption">Catalogi ({leesbaar.length}).</caption>
          <thead>
            <tr>
              <th scope="col">Catalogus</th>
              <th scope="col">Waarvoor</th>
            </tr>
          </thead>
          <tbody>
            {leesbaar.map((naam) => (
              <tr key={naam}>
                <td data-kop="Catalogus">
                  <a class="utrecht-link" href={catalogusPad(naam)}>
                    {CATALOGI[naam].titel}
                  </a>
                </td>
                <td data-kop="Waarvoor">{CATALOGI[naam].uitleg}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
