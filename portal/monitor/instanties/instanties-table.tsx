import type { Monitorzicht } from '../../../store/monitor/read-monitor.js';
import { SortableHead } from '../../views/sortable-head.js';
import { Tag } from '../../views/tag.js';
import { formatMoment } from '../../words/dates.js';
import { formatDuration, toestandNames } from '../../words/process-words.js';
import { type Filterkeuze, searchPath } from './instantie-filter.js';
import type { Gevonden, Instantieregel } from './search-instanties.js';

const columns = [
  { naam: 'proces', kop: 'Proces' },
  { naam: 'versie', kop: 'Versie' },
  { naam: 'toestand', kop: 'Toestand' },
  { naam: 'begonnen', kop: 'Begonnen' },
  { naam: 'geeindigd', kop: 'Geëindigd' },
] as const;

interface InstantiesTableProps {
  zicht: Monitorzicht;
  keuze: Filterkeuze;
  gevonden: Gevonden;
  now: Date;
}

/** What was found; what stands still can be chosen to be tried again, all that is chosen at once. */
export function InstantiesTable({ zicht, keuze, gevonden, now }: InstantiesTableProps) {
  const { regels, aantal, isMeer } = gevonden;
  const toontCasus = regels.some(({ casus }) => casus !== null);
  const kanKiezen = zicht.magHerstellen && regels.some(({ isVastgelopen }) => isVastgelopen);
  const sorting = { naam: keuze.sorteer, richting: keuze.aflopend ? 'descending' : 'ascending' } as const;
  const table = (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        {regels.length} van {aantal.toLocaleString('nl')}
        {isMeer && ' of meer'}, gesorteerd op{' '}
        {columns.find(({ naam }) => naam === keuze.sorteer)?.kop.toLowerCase()}
      </caption>
      <SortableHead
        columns={columns}
        sorting={sorting}
        pathOf={(sorteer) => searchPath(keuze, { sorteer })}
        extra={[...(toontCasus ? ['Casus'] : []), ...(kanKiezen ? ['Kiezen'] : [])]}
      />
      <tbody>
        {regels.map((regel) => (
          <Row key={regel.instantieKey} {...{ regel, toontCasus, kanKiezen, now }} />
        ))}
      </tbody>
    </table>
  );
  if (!kanKiezen) return table;
  return (
    <form method="get" action="/monitor/herstel/nieuw">
      {table}
      <div class="kr-actions">
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Gekozen processen opnieuw laten proberen
        </button>
      </div>
    </form>
  );
}

function Row(props: { regel: Instantieregel; toontCasus: boolean; kanKiezen: boolean; now: Date }) {
  const { regel, toontCasus, kanKiezen, now } = props;
  const { instantieKey, naam, versie, toestand, begonnenOp, geeindigdOp, isVastgelopen, casus } = regel;
  return (
    <tr>
      <td data-kop="Proces">
        <a class="utrecht-link" href={`/monitor/instanties/${instantieKey}`}>
          {naam}
        </a>
        <div class="kr-soft kr-small">nummer {instantieKey}</div>
      </td>
      <td data-kop="Versie">{versie}</td>
      <td data-kop="Toestand">
        {isVastgelopen ? (
          <Tag kind="danger">Vastgelopen</Tag>
        ) : (
          <Tag kind={toestand === 'ACTIVE' ? 'info' : toestand === 'COMPLETED' ? 'ok' : 'plain'}>
            {toestandNames[toestand]}
          </Tag>
        )}
      </td>
      <td data-kop="Begonnen">{formatMoment(new Date(begonnenOp))}</td>
      <td data-kop="Geëindigd">
        {geeindigdOp === null
          ? `nog niet, al ${formatDuration(now.getTime() - Date.parse(begonnenOp))}`
          : formatMoment(new Date(geeindigdOp))}
      </td>
      {toontCasus && (
        <td data-kop="Casus">
          {casus === null ? (
            <span class="kr-soft">geen</span>
          ) : (
            <a class="utrecht-link kr-number" href={`/casussen/${casus.casusId}`}>
              {casus.casusnummer}
            </a>
          )}
        </td>
      )}
      {kanKiezen && (
        <td data-kop="Kiezen">
          {isVastgelopen ? (
            <label class="kr-option">
              <input type="checkbox" name="instantie" value={instantieKey} />{' '}
              <span>
                Kiezen<span class="kr-visually-hidden"> nummer {instantieKey}</span>
              </span>
            </label>
          ) : (
            <span class="kr-soft">niet nodig</span>
          )}
        </td>
      )}
    </tr>
  );
}
