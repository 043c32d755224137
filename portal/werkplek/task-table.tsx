import { FASENAMEN } from '../../domain/casus/fase.js';
import { CsrfField } from '../views/csrf-field.js';
import { Deadline } from '../views/deadline.js';
import { PriorityTag } from '../views/priority-tag.js';
import { Tag } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';
import type { WerkplekRow } from './read-werkplek.js';

interface TaskTableProps {
  id: string;
  titel: string;
  /** What the list shows and how it is sorted. */
  uitleg: string;
  /** What to do when there is nothing. */
  leeg: string;
  rows: readonly WerkplekRow[];
  now: Date;
  csrf: string;
}

/** One of the three lists of the werkplek; on a small screen each row is a card. */
export function TaskTable({ id, titel, uitleg, leeg, rows, now, csrf }: TaskTableProps) {
  return (
    <section aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {titel} <span class="kr-count">({rows.length})</span>
      </h2>
      {rows.length === 0 ? (
        <p class="kr-empty">{leeg}</p>
      ) : (
        <table class="utrecht-table utrecht-table--html-table kr-cards kr-cards--taken">
          <caption class="utrecht-table__caption">{uitleg}</caption>
          <TableHead koppen={['Casus of onderwerp', 'Taak', 'Fase', 'Uiterlijk', 'Prioriteit', 'Bij wie']} />
          <tbody>
            {rows.map((row) => (
              <TaskRow key={row.userTaskKey} row={row} now={now} csrf={csrf} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function TaskRow({ row, now, csrf }: { row: WerkplekRow; now: Date; csrf: string }) {
  const { casus, onderwerp, label, over, userTaskKey, dueDate, isReminded, holder } = row;
  return (
    <tr data-taak>
      <td data-kop="Casus of onderwerp">
        {casus === null ? (
          onderwerp
        ) : (
          <a class="utrecht-link kr-number" href={`/casussen/${casus.casusId}`}>
            {onderwerp}
          </a>
        )}
      </td>
      <td data-kop="Taak" class="kr-cards__title">
        {holder === 'collega' ? (
          label
        ) : (
          <a class="utrecht-link" href={`/taken/${userTaskKey}`} data-taak-link>
            {label}
            <span class="kr-visually-hidden">{naamVan(row)}</span>
          </a>
        )}
        {over !== null && <span class="kr-soft">, {over}</span>}
      </td>
      <td data-kop="Fase">{casus === null ? 'Keten' : FASENAMEN[casus.fase]}</td>
      <td data-kop="Uiterlijk">
        <Deadline at={dueDate} now={now} />
        {isReminded && dueDate !== null && new Date(dueDate) >= now && <Tag kind="warning">herinnering</Tag>}
      </td>
      <td data-kop="Prioriteit">
        {casus !== null && (
          <PriorityTag prioriteit={casus.prioriteit} voorlopig={casus.voorlopigePrioriteit} />
        )}
      </td>
      <td data-kop="Bij wie">
        <Holder row={row} csrf={csrf} />
      </td>
    </tr>
  );
}

/** What tells this row from others with the same task, for who does not see the table. */
const naamVan = ({ casus, onderwerp, over }: WerkplekRow): string =>
  [over, casus === null ? onderwerp : `casus ${onderwerp}`]
    .map((een) => (een === null ? '' : `, ${een}`))
    .join('');

function Holder({ row, csrf }: { row: WerkplekRow; csrf: string }) {
  const { userTaskKey, holder } = row;
  if (holder === 'collega') return <span>Een collega</span>;
  const isMine = holder === 'ik';
  return (
    <form
      method="post"
      action={`/taken/${userTaskKey}/${isMine ? 'teruggeven' : 'oppakken'}`}
      class="kr-holder"
      {...(isMine ? {} : { 'data-taak-oppakken': true })}
    >
      <CsrfField token={csrf} />
      <span>{isMine ? 'U' : 'Niemand'}</span>
      <button type="submit" class="kr-link-button kr-link-button--brand">
        {isMine ? 'Teruggeven' : 'Oppakken'}
        <span class="kr-visually-hidden">
          : {row.label}
          {naamVan(row)}
        </span>
      </button>
    </form>
  );
}
