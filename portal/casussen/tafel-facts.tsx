import { overlegpartnerNaam } from '../../domain/keten/ketenpartner.js';
import { AANWEZIGHEDEN } from '../../domain/overleg/aanwezigheid.js';
import { OVERLEGVORMEN } from '../../domain/overleg/casusoverleg.js';
import type { OverlegWeergave } from '../../store/verrijken/read-verrijking.js';
import { Facts } from '../views/facts.js';
import { Tag } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';
import { outcomeName } from '../words/outcomes.js';

/** When the overleg is, and who sits around the table. */
export function TafelFacts({ overleg }: { overleg: OverlegWeergave }) {
  const { op, vorm, status, partners } = overleg;
  return (
    <>
      <Facts
        facts={[
          ['Wanneer', formatMoment(new Date(op))],
          ['Hoe', OVERLEGVORMEN[vorm]],
          ['Stand', STANDEN[status]],
        ]}
      />
      <table class="utrecht-table utrecht-table--html-table kr-cards">
        <caption class="utrecht-table__caption">Partners rond de tafel ({partners.length})</caption>
        <thead>
          <tr>
            {['Partner', 'Uitnodiging', 'Ziet inhoud', 'Aanwezig'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map(({ partner, uitnodiging, magInhoud, aanwezigheid }) => (
            <tr key={partner}>
              <td data-kop="Partner">{overlegpartnerNaam(partner)}</td>
              <td data-kop="Uitnodiging">
                {uitnodiging === 'VERSTUURD' ? 'wacht op reactie' : outcomeName(uitnodiging)}
              </td>
              <td data-kop="Ziet inhoud">{magInhoud ? 'ja' : 'nee, alleen de kop'}</td>
              <td data-kop="Aanwezig">
                {aanwezigheid === null ? 'nog niet bekend' : AANWEZIGHEDEN[aanwezigheid].toLowerCase()}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const STANDEN = {
  GEPLAND: <Tag kind="info">Gepland</Tag>,
  VERZET: <Tag kind="warning">Verzet</Tag>,
  GEHOUDEN: <Tag kind="ok">Gehouden</Tag>,
} as const;
