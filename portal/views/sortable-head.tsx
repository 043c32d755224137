import type { Column, Sorting } from './sorting.js';

/** The head of a table of which each column is a link that sorts; pressed again it turns round. */
export function SortableHead<Row>(props: { columns: readonly Column<Row>[]; sorting: Sorting | null }) {
  const { columns, sorting } = props;
  return (
    <thead>
      <tr>
        {columns.map(({ naam, kop }) => {
          const isSorted = sorting?.naam === naam;
          const turned = isSorted && sorting.richting === 'ascending';
          return (
            <th key={naam} scope="col" aria-sort={isSorted ? sorting.richting : undefined}>
              <a class="kr-sort" href={`?sorteer=${turned ? '-' : ''}${naam}`}>
                {kop}
                {isSorted && <span aria-hidden="true">{turned ? ' ▲' : ' ▼'}</span>}
              </a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
