import { bestandsnaamOf } from '../../domain/modellen/modelbestand.js';
import type { ModelwijzigingRegel } from '../../store/modellen/read-modelwijzigingen.js';
import { formatMoment } from '../words/dates.js';
import { wijzigingPath } from './named-file.js';
import { StatusTag } from './status-tag.js';
import { TableHead } from '../views/table-head.js';

/** Changes of models, one line each. */
export function WijzigingTable({
  caption,
  regels,
}: {
  caption: string;
  regels: readonly ModelwijzigingRegel[];
}) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">{caption}</caption>
      <TableHead koppen={['Wijziging', 'Stand', 'Bestanden', 'Begonnen']} />
      <tbody>
        {regels.map(({ wijzigingId, titel, status, bestanden, geopendOp, geopendDoor }) => (
          <tr key={wijzigingId}>
            <td data-kop="Wijziging">
              <a class="utrecht-link" href={wijzigingPath(wijzigingId)}>
                {titel}
              </a>
            </td>
            <td data-kop="Stand">
              <StatusTag status={status} />
            </td>
            <td data-kop="Bestanden">{bestanden.map(bestandsnaamOf).join(', ') || 'nog geen'}</td>
            <td data-kop="Begonnen">
              {formatMoment(new Date(geopendOp))}, door {geopendDoor}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
