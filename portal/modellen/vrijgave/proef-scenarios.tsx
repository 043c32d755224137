import {
  type Proefresultaat,
  type Scenarioverschil,
  deriveVerschillen,
} from '../../../domain/modellen/proefdraai.js';
import { Tag } from '../../views/tag.js';
import { besluitInWords, isWerk, stapInWords, uitkomstInWords } from './proef-words.js';
import { wegPath } from './vrijgave-path.js';

/** How each scenario went with the change, and what is other than with the models that run. */
export function ProefScenarios({
  wijzigingId,
  resultaat,
}: {
  wijzigingId: string;
  resultaat: Proefresultaat;
}) {
  const verschillen = deriveVerschillen(resultaat);
  return (
    <>
      <h3 class="utrecht-heading-3">
        Scenario’s die veranderen{' '}
        <span class="kr-count">
          ({verschillen.length} van {resultaat.concept.length})
        </span>
      </h3>
      {verschillen.length === 0 ? (
        <p class="kr-empty">Elk scenario gaat dezelfde weg, met dezelfde besluiten en dezelfde uitkomst.</p>
      ) : (
        verschillen.map((verschil) => <Verschil key={verschil.scenario} {...{ wijzigingId, verschil }} />)
      )}
      {resultaat.concept.length > 0 && <AlleScenarios {...{ resultaat, verschillen }} />}
    </>
  );
}

function Verschil({ wijzigingId, verschil }: { wijzigingId: string; verschil: Scenarioverschil }) {
  const { scenario, titel, erbij, eraf, besluiten, uitkomst } = verschil;
  const processen = [...new Set([...erbij, ...eraf].map(({ proces }) => proces))];
  return (
    <section aria-labelledby={`scenario-${scenario}`}>
      <h4 class="utrecht-heading-4" id={`scenario-${scenario}`}>
        {scenario}: {titel}
      </h4>
      <Regels
        regels={[
          ...erbij.filter(isWerk).map((stap) => `Komt erbij: ${stapInWords(stap)}`),
          ...eraf.filter(isWerk).map((stap) => `Valt weg: ${stapInWords(stap)}`),
          ...besluiten.map(
            ({ tabel, was, wordt }) =>
              `Tabel ${tabel}: was ${besluitInWords(was)}, wordt ${besluitInWords(wordt)}`,
          ),
          ...(uitkomst === null
            ? []
            : [`Einde: was ${uitkomstInWords(uitkomst.was)}; wordt ${uitkomstInWords(uitkomst.wordt)}`]),
        ]}
      />
      <Tussenstappen
        stappen={[
          ...erbij.filter((stap) => !isWerk(stap)).map((stap) => `Komt erbij: ${stapInWords(stap)}`),
          ...eraf.filter((stap) => !isWerk(stap)).map((stap) => `Valt weg: ${stapInWords(stap)}`),
        ]}
      />
      {processen.length > 0 && (
        <ul class="kr-list">
          {processen.map((proces) => (
            <li key={proces}>
              <a class="utrecht-link" href={wegPath(wijzigingId, scenario, proces)}>
                De weg van {scenario} in de tekening van {proces}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Every scenario with its end, also when nothing changes. */
function AlleScenarios({
  resultaat: { lopend, concept },
  verschillen,
}: {
  resultaat: Proefresultaat;
  verschillen: readonly Scenarioverschil[];
}) {
  const aantal = (wie: Proefresultaat['lopend'], scenario: string) =>
    wie.find((een) => een.scenario === scenario)?.stappen.length ?? 0;
  return (
    <details class="kr-details">
      <summary>Alle scenario’s ({concept.length})</summary>
      <table class="utrecht-table utrecht-table--html-table kr-cards">
        <caption class="utrecht-table__caption">Elk scenario van melding tot zijn einde.</caption>
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            <th scope="col">Verandert</th>
            <th scope="col">Stappen: nu en straks</th>
            <th scope="col">Einde met deze wijziging</th>
          </tr>
        </thead>
        <tbody>
          {concept.map(({ scenario, titel, uitkomst }) => (
            <tr key={scenario}>
              <td data-kop="Scenario">
                {scenario}: {titel}
              </td>
              <td data-kop="Verandert">
                {verschillen.some((een) => een.scenario === scenario) ? (
                  <Tag kind="warning">Anders</Tag>
                ) : (
                  <Tag kind="ok">Hetzelfde</Tag>
                )}
              </td>
              <td data-kop="Stappen: nu en straks">
                {aantal(lopend, scenario)} en {aantal(concept, scenario)}
              </td>
              <td data-kop="Einde met deze wijziging">{uitkomstInWords(uitkomst)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Events, choices and frames: they follow from the work, and are there for who wants to know. */
function Tussenstappen({ stappen }: { stappen: readonly string[] }) {
  if (stappen.length === 0) return null;
  return (
    <details class="kr-details">
      <summary>Gebeurtenissen en keuzes ({stappen.length})</summary>
      <Regels regels={stappen} />
    </details>
  );
}

/** What differs, line by line; what happens more often in one scenario is said once, with how often. */
function Regels({ regels }: { regels: readonly string[] }) {
  return (
    <ul class="kr-list">
      {[...new Set(regels)].map((regel) => {
        const keer = regels.filter((een) => een === regel).length;
        return (
          <li key={regel}>
            {regel}
            {keer > 1 && ` (${keer} keer)`}
          </li>
        );
      })}
    </ul>
  );
}
