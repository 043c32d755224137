import { KPICODES, KPINIVEAUS, KPIS, type Kpi, type Kpicode } from '../../domain/kpi/kpi.js';
import { KPIDEFINITIES } from '../../domain/kpi/definities.js';
import { THEMAS } from '../../domain/nazorg/thema.js';
import type { Kpikwartaal } from '../../store/kpi/publish-kpis.js';
import { kwartaalName } from '../words/figures.js';

/** What may be said of each KPI that is counted, in the newest quarter and the one before it. */
export function KpiSection({ kwartalen }: { kwartalen: readonly Kpikwartaal[] }) {
  const getoond = kwartalen.slice(0, 2);
  const geteld = KPICODES.filter((code) => 'meting' in KPIS[code]);
  return (
    <section class="kr-stack" aria-labelledby="kpis">
      <h2 class="utrecht-heading-2" id="kpis">
        Indicatoren van de keten
      </h2>
      <p class="utrecht-paragraph kr-text">
        Elke indicator telt wat in het kwartaal gebeurde, in alle gemeenten samen. Een aandeel wordt afgerond,
        en onder de tien gevallen niet getoond. Zo is uit geen indicator een aantal onder de vijf te halen.
      </p>
      {getoond.length === 0 ? (
        <p class="kr-empty">Er zijn nog geen indicatoren: het eerste kwartaal loopt nog.</p>
      ) : (
        <table class="utrecht-table utrecht-table--html-table kr-cards">
          <caption class="utrecht-table__caption">
            Indicatoren ({geteld.length}), in de volgorde van de activiteiten.
          </caption>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col">Niveau</th>
              {getoond.map(({ kwartaal }) => (
                <th scope="col" key={kwartaal}>
                  {kwartaalName(kwartaal)}
                </th>
              ))}
              <th scope="col">Streven</th>
            </tr>
          </thead>
          <tbody>
            {geteld.map((code) => (
              <KpiRow key={code} code={code} kwartalen={getoond} />
            ))}
          </tbody>
        </table>
      )}
      {getoond.map((kwartaal) => (
        <Themas key={kwartaal.kwartaal} {...kwartaal} />
      ))}
      <NietGeteld />
    </section>
  );
}

/** What policy should know of, from nazorg (A4.4). */
function Themas({ kwartaal, themas }: Kpikwartaal) {
  if (themas.length === 0) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">Thema’s voor beleid, {kwartaalName(kwartaal).toLowerCase()}</h3>
      <ul>
        {themas.map((thema) => (
          <li key={thema}>{THEMAS[thema]}</li>
        ))}
      </ul>
    </>
  );
}

function KpiRow({ code, kwartalen }: { code: Kpicode; kwartalen: readonly Kpikwartaal[] }) {
  const { naam, niveau, streef }: Kpi = KPIS[code];
  return (
    <tr>
      <td data-kop="Indicator">
        {naam} <span class="kr-soft kr-small">({code})</span>
        <div class="kr-soft kr-small">{KPIDEFINITIES[code]}</div>
      </td>
      <td data-kop="Niveau">{KPINIVEAUS[niveau]}</td>
      {kwartalen.map(({ kwartaal, cijfers }) => (
        <td data-kop={kwartaalName(kwartaal)} key={kwartaal}>
          {cijfers[code] ?? 'niet getoond'}
        </td>
      ))}
      <td data-kop="Streven">{streef ?? 'zicht'}</td>
    </tr>
  );
}

/** Which KPI's are not in the table, and why. */
function NietGeteld() {
  const rest = KPICODES.flatMap((code) => {
    const een: Kpi = KPIS[code];
    return 'nietGeteld' in een ? [{ code, naam: een.naam, waarom: een.nietGeteld }] : [];
  });
  return (
    <details class="kr-part">
      <summary>
        Indicatoren die hier niet staan <span class="kr-count">({rest.length})</span>
      </summary>
      <div class="kr-part__body">
        <ul>
          {rest.map(({ code, naam, waarom }) => (
            <li key={code}>
              {naam} ({code}): {waarom}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
