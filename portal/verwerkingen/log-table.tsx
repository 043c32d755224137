import { VERWERKINGEN } from '../../domain/verantwoording/verwerkingslog.js';
import { VERWERKINGSACTIVITEITEN } from '../../domain/verantwoording/verwerkingsregister.js';
import type { Logfilter, Logweergave } from '../../store/verwerkingslog/search-log.js';
import { Tag } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';
import { formatMoment } from '../words/dates.js';
import { groundName, purposeName, roleWithCode } from '../words/log-words.js';
import { searchPath } from './log-filter.js';

interface LogTableProps {
  filter: Logfilter;
  regels: readonly Logweergave[];
}

/** The lines as they were written, the newest first. */
export function LogTable({ filter, regels }: LogTableProps) {
  if (regels.length === 0)
    return <p class="kr-empty">Er zijn geen regels gevonden. Kies andere dagen of zoek op minder.</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        {regels.length} {regels.length === 1 ? 'regel' : 'regels'}, de nieuwste eerst
      </caption>
      <TableHead koppen={['Wanneer', 'Wie', 'Wat', 'Over', 'Waarvoor', 'Uitkomst']} />
      <tbody>
        {regels.map((weergave) => (
          <LogRow key={weergave.volgnummer} filter={filter} {...weergave} />
        ))}
      </tbody>
    </table>
  );
}

function LogRow({ filter, regel, wie, reden }: Logweergave & { filter: Logfilter }) {
  return (
    <tr>
      <td data-kop="Wanneer">{formatMoment(new Date(regel.tijdstip))}</td>
      <td data-kop="Wie">
        <a class="utrecht-link" href={searchPath({ ...filter, gebruikerId: regel.gebruikerId })}>
          {wie}
        </a>
        <div class="kr-soft">{regel.rollen.map(roleWithCode).join(', ')}</div>
      </td>
      <td data-kop="Wat">
        {VERWERKINGEN[regel.verwerking]} ({regel.actie})
        <div class="kr-soft">{VERWERKINGSACTIVITEITEN[regel.activiteit].naam}</div>
      </td>
      <td data-kop="Over">
        {regel.betrokkeneId === null ? (
          'niemand in het bijzonder'
        ) : (
          <a class="utrecht-link" href={searchPath({ ...filter, onderwerp: regel.betrokkeneId })}>
            {regel.betrokkeneSoort} {regel.betrokkeneId.slice(0, 8)}
          </a>
        )}
      </td>
      <td data-kop="Waarvoor">
        {regel.doel === null ? 'geen doel' : purposeName(regel.doel)}
        {regel.grondslag !== null && <div class="kr-soft">Grondslag: {groundName(regel.grondslag)}</div>}
        {reden !== null && <div class="kr-soft">Reden: {reden}</div>}
      </td>
      <td data-kop="Uitkomst">
        {regel.resultaat === 'OK' ? <Tag kind="ok">Gedaan</Tag> : <Tag kind="warning">Geweigerd</Tag>}
        <div class="kr-soft">{regel.regel}</div>
      </td>
    </tr>
  );
}
