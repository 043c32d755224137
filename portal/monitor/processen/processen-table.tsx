import type { Aantal } from '../../ports/monitor-port.js';
import { SortableHead } from '../../views/sortable-head.js';
import { type Column, type Sorting, sortRows } from '../../views/sorting.js';
import { Tag } from '../../views/tag.js';
import { formatDuration } from '../../words/process-words.js';
import { LAATSTE, type Processtand } from './read-processen.js';

/** The columns by which the processes can be sorted. */
export const procesColumns: readonly Column<Processtand>[] = [
  { naam: 'proces', kop: 'Proces', waarde: ({ naam }) => naam },
  { naam: 'versie', kop: 'Versie', waarde: ({ versie }) => versie },
  { naam: 'vastgelopen', kop: 'Vastgelopen', waarde: ({ vastgelopen }) => vastgelopen },
  { naam: 'loopt', kop: 'Loopt', waarde: ({ loopt }) => loopt.aantal },
  { naam: 'klaar', kop: 'Klaar', waarde: ({ klaar }) => klaar.aantal },
  { naam: 'beeindigd', kop: 'Beëindigd', waarde: ({ beeindigd }) => beeindigd.aantal },
  { naam: 'mediaan', kop: 'Duurt meestal', waarde: ({ doorlooptijd }) => doorlooptijd?.mediaan ?? -1 },
  { naam: 'p95', kop: '95% binnen', waarde: ({ doorlooptijd }) => doorlooptijd?.p95 ?? -1 },
];

interface ProcessenTableProps {
  processen: readonly Processtand[];
  sorting: Sorting | null;
}

export function ProcessenTable({ processen, sorting }: ProcessenTableProps) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        {processen.length} {processen.length === 1 ? 'versie' : 'versies'} van processen,{' '}
        {sorting === null ? 'op naam' : 'op de gekozen kolom'}. De duur is van de laatste{' '}
        {LAATSTE.toLocaleString('nl')} die klaar zijn: de helft duurt korter dan "meestal".
      </caption>
      <SortableHead columns={procesColumns} sorting={sorting} />
      <tbody>
        {sortRows(processen, procesColumns, sorting).map((stand) => (
          <tr key={stand.definitieKey}>
            <td data-kop="Proces">
              <a class="utrecht-link" href={`/monitor/processen/${stand.definitieKey}`}>
                {stand.naam}
              </a>
            </td>
            <td data-kop="Versie">{stand.versie}</td>
            <td data-kop="Vastgelopen">
              {stand.vastgelopen === 0 ? (
                '0'
              ) : (
                <a href={listPath(stand, 'vastgelopen')}>
                  <Tag kind="danger">{stand.vastgelopen} vastgelopen</Tag>
                </a>
              )}
            </td>
            <td data-kop="Loopt">
              <CountLink {...stand.loopt} href={listPath(stand, 'loopt')} wat="lopen" />
            </td>
            <td data-kop="Klaar">
              <CountLink {...stand.klaar} href={listPath(stand, 'klaar')} wat="klaar" />
            </td>
            <td data-kop="Beëindigd">
              <CountLink {...stand.beeindigd} href={listPath(stand, 'beeindigd')} wat="beëindigd" />
            </td>
            <td data-kop="Duurt meestal">{duration(stand.doorlooptijd?.mediaan)}</td>
            <td data-kop="95% binnen">{duration(stand.doorlooptijd?.p95)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountLink({ aantal, isMeer, href, wat }: Aantal & { href: string; wat: string }) {
  if (aantal === 0) return <>0</>;
  return (
    <a class="utrecht-link" href={href}>
      {aantal.toLocaleString('nl')}
      {isMeer && ' of meer'}
      <span class="kr-visually-hidden"> {wat}</span>
    </a>
  );
}

const listPath = ({ procesId, versie }: Processtand, toestand: string): string =>
  `/monitor/instanties?${new URLSearchParams({ toestand, proces: procesId, versie: String(versie) }).toString()}`;

const duration = (ms: number | undefined) =>
  ms === undefined ? <span class="kr-soft">nog niet bekend</span> : formatDuration(ms);
