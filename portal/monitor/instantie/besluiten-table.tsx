import type { Tabelbesluit } from '../../ports/monitor-port.js';
import { Tag } from '../../views/tag.js';
import { TableHead } from '../../views/table-head.js';
import { formatMoment } from '../../words/dates.js';
import { type Instantiekop, magBesluiten } from './read-instantie.js';

/** Which tables were asked; what went in and came out is a page of its own, for who may read those values. */
export function BesluitenTable({
  kop,
  besluiten,
}: {
  kop: Instantiekop;
  besluiten: readonly Tabelbesluit[];
}) {
  if (besluiten.length === 0) return <p class="kr-empty">In dit proces is geen beslistabel gevraagd.</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        {besluiten.length} {besluiten.length === 1 ? 'advies' : 'adviezen'}, in volgorde
      </caption>
      <TableHead koppen={['Tabel', 'Versie', 'Wanneer', 'Uitkomst']} />
      <tbody>
        {besluiten.map(({ besluitKey, naam, versie, op, isGelukt }) => (
          <tr key={besluitKey}>
            <td data-kop="Tabel">
              {magBesluiten(kop) && besluitKey !== '' ? (
                <a class="utrecht-link" href={`/monitor/besluiten/${besluitKey}`}>
                  {naam}
                </a>
              ) : (
                naam
              )}
            </td>
            <td data-kop="Versie">{versie}</td>
            <td data-kop="Wanneer">{formatMoment(new Date(op))}</td>
            <td data-kop="Uitkomst">
              {isGelukt ? <Tag kind="ok">Gaf een advies</Tag> : <Tag kind="danger">Gaf geen advies</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
