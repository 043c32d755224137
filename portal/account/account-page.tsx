import { ROLLEN } from '../../domain/keten/rollen.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import type { SessieRegel } from '../../store/store.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { formatMoment } from '../words/dates.js';

interface AccountPageProps {
  context: ProfessionalContext;
  sessies: readonly SessieRegel[];
}

/** Who you are here, and where you are logged in: when and in what kind of browser, never from which address. */
export function AccountPage({ context, sessies }: AccountPageProps) {
  const { betrokkene, csrf } = context;
  return (
    <Page titel="Uw account" context={context} breedte="tekst">
      <div class="kr-stack">
        <Facts
          facts={[
            ['Naam', betrokkene.naam],
            ['Organisatie', partnerNaam(betrokkene.organisatie)],
            ['Rollen', betrokkene.rollen.map((rol) => ROLLEN[rol]).join(', ')],
          ]}
        />
        <p class="utrecht-paragraph">
          Klopt dit niet? De beheerder van uw organisatie kan het veranderen. U ziet de verandering als u
          opnieuw inlogt.
        </p>
        <section aria-labelledby="sessies">
          <h2 class="utrecht-heading-2" id="sessies">
            Waar u bent ingelogd
          </h2>
          <p class="utrecht-paragraph">
            Herkent u iets niet? Log dan overal uit en bel de beheerder van uw organisatie.
          </p>
          <SessieTable context={context} sessies={sessies} />
          <form method="post" action="/account/overal-uitloggen">
            <CsrfField token={csrf} />
            <button type="submit" class="utrecht-button utrecht-button--primary-action">
              Overal uitloggen
            </button>
          </form>
        </section>
      </div>
    </Page>
  );
}

function SessieTable({ context: { csrf, session }, sessies }: AccountPageProps) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">{aantalSessies(sessies.length)}, de nieuwste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Apparaat</th>
          <th scope="col">Ingelogd op</th>
          <th scope="col">Uitloggen</th>
        </tr>
      </thead>
      <tbody>
        {sessies.map(({ sessieId, geopendOp, waarden }) => {
          const ingelogdOp = formatMoment(new Date(geopendOp));
          return (
            <tr key={sessieId}>
              <td data-kop="Apparaat">
                {waarden['apparaat']}
                {sessieId === session.sessieId && ' (deze browser)'}
              </td>
              <td data-kop="Ingelogd op">{ingelogdOp}</td>
              <td data-kop="Uitloggen">
                <form method="post" action="/account/sessies">
                  <CsrfField token={csrf} />
                  <input type="hidden" name="sessie" value={sessieId} />
                  <button
                    type="submit"
                    class="kr-link-button"
                    aria-label={`Uitloggen op ${waarden['apparaat']}, ingelogd op ${ingelogdOp}`}
                  >
                    Uitloggen
                  </button>
                </form>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const aantalSessies = (aantal: number): string => (aantal === 1 ? '1 sessie' : `${aantal} sessies`);
