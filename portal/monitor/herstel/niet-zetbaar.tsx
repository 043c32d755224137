import { ZETVERBODEN, zetverbodVan } from '../../../domain/monitor/zetbaar.js';
import { isVariabele } from '../../../domain/variabelen/index.js';
import { TableHead } from '../../views/table-head.js';
import type { GetoondeVariabele } from '../instantie/toonbaar.js';

/** The variables of the process that nobody sets by hand, each with why and what to do instead. */
export function NietZetbaar({ variabelen }: { variabelen: readonly GetoondeVariabele[] }) {
  const regels = [...new Map(variabelen.map((een) => [een.naam, een])).values()].flatMap((een) => {
    const verbod = isVariabele(een.naam) ? zetverbodVan(een.naam) : null;
    if (isVariabele(een.naam) && verbod === null) return [];
    return [{ ...een, waarom: verbod === null ? ONBEKEND : ZETVERBODEN[verbod] }];
  });
  if (regels.length === 0) return null;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards kr-below">
      <caption class="utrecht-table__caption">Wat in dit proces niet met de hand wordt gezet</caption>
      <TableHead koppen={['Gegeven', 'Waarom niet, en wat dan wel']} />
      <tbody>
        {regels.map(({ naam, label, waarom }) => (
          <tr key={naam}>
            <td data-kop="Gegeven">
              {label} {label !== naam && <span class="kr-soft kr-small">({naam})</span>}
            </td>
            <td data-kop="Waarom niet, en wat dan wel">{waarom}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ONBEKEND = 'Dit gegeven staat niet in het woordenboek. Haal het uit het model.';
