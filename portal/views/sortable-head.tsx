import type { Column, Sorting } from './sorting.js';

/** The head of a table of which each column is a link that sorts; pressed again it turns round. */
export function SortableHead<Row>(props: {
  columns: readonly Pick<Column<Row>, 'naam' | 'kop'>[];
  sorting: Sorting | null;
  /** Where a column leads, when the address holds more than how it is sorted. */
  pathOf?: (sorteer: string) => string;
  /** Columns behind them by which nobody sorts. */
  extra?: readonly string[];
}) {
  const { columns, sorting, pathOf = (sorteer) => `?sorteer=${sorteer}`, extra = [] } = props;
  return (
    <thead>
      <tr>
        {columns.map(({ naam, kop }) => {
          const isSorted = sorting?.naam === naam;
          const turned = isSorted && sorting.richting === 'ascending';
          return (
            <th key={naam} scope="col" aria-sort={isSorted ? sorting.richting : undefined}>
              <a class="kr-sort" href={pathOf(`${turned ? '-' : ''}${naam}`)}>
                {kop}
                {isSorted && <span aria-hidden="true">{turned ? ' ▲' : ' ▼'}</span>}
              </a>
            </th>
          );
        })}
        {extra.map((kop) => (
          <th key={kop} scope="col">
            {kop}
          </th>
        ))}
      </tr>
    </thead>
  );
}
