import { uitkomstenOf } from '../../domain/weging/tabeladvies.js';
import type { TabeladviesWeergave } from '../../store/tabeladvies/read-tabeladviezen.js';
import { formatMoment } from '../words/dates.js';
import { ruleName, tableNames } from '../words/outcomes.js';
import { adviceName } from '../words/advices.js';
import { TableHead } from '../views/table-head.js';

/** What the tables advised outside a weging: outcome, rules and version of each, as they were kept (INV16). */
export function TabeladviesTable({ adviezen }: { adviezen: readonly TabeladviesWeergave[] }) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">Advies van de andere beslistabellen</caption>
      <TableHead koppen={['Onderwerp', 'Advies', 'Regel', 'Wanneer']} />
      <tbody>
        {adviezen.map((advies) => (
          <tr key={advies.sleutel}>
            <td data-kop="Onderwerp">{tableNames[advies.tabel]}</td>
            <td data-kop="Advies">{uitkomstenOf(advies).map(adviceName).join(', ') || 'geen advies'}</td>
            <td data-kop="Regel">
              {advies.regels.map(ruleName).join(', ') || 'geen regel paste'}, tabel versie{' '}
              {advies.tabelVersie}
            </td>
            <td data-kop="Wanneer">{formatMoment(new Date(advies.vastgelegdOp))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
