import { BEVINDINGEN } from '../../domain/bewaken/bevinding.js';
import { FASENAMEN } from '../../domain/casus/fase.js';
import type { Regieregel } from '../../store/weergave.js';
import { Deadline } from '../views/deadline.js';
import { PriorityTag } from '../views/priority-tag.js';
import { SortableHead } from '../views/sortable-head.js';
import { type Column, type Sorting, sortRows } from '../views/sorting.js';
import { Tag } from '../views/tag.js';
import { groupName } from '../words/groups.js';
import type { Selectienaam } from './selectie.js';

interface RegieTableProps {
  regels: readonly Regieregel[];
  uitleg: string;
  sorting: Sorting | null;
  /** Which goes along when the table is sorted. */
  selectie?: Selectienaam | null;
  now: Date;
}

/** The columns by which procesregie can sort. */
export const regieColumns: readonly Column<Regieregel>[] = [
  { naam: 'casus', kop: 'Casus', waarde: ({ casusnummer }) => casusnummer },
  { naam: 'fase', kop: 'Fase', waarde: ({ fase }) => fase },
  {
    naam: 'prioriteit',
    kop: 'Prioriteit',
    waarde: (regel) => regel.prioriteit ?? regel.voorlopigePrioriteit ?? '',
  },
  { naam: 'eigenaar', kop: 'Eigenaar', waarde: ({ eigenaarGroep }) => nameOf(eigenaarGroep) },
  { naam: 'vervanger', kop: 'Vervanger', waarde: ({ vervangerGroep }) => nameOf(vervangerGroep) },
  { naam: 'stap', kop: 'Volgende stap', waarde: ({ volgendeStap }) => volgendeStap ?? '' },
  { naam: 'termijn', kop: 'Uiterlijk', waarde: ({ uiterlijk }) => uiterlijk ?? '' },
  { naam: 'escalatie', kop: 'Escalatie', waarde: ({ escalatieOpen }) => (escalatieOpen ? 0 : 1) },
];

/** Casussen with what may never be missing: owner, substitute, next step, deadline. */
export function RegieTable({ regels, uitleg, sorting, selectie = null, now }: RegieTableProps) {
  const toon = selectie === null ? '' : `toon=${selectie}&`;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">{uitleg}</caption>
      <SortableHead
        columns={regieColumns}
        sorting={sorting}
        pathOf={(sorteer) => `?${toon}sorteer=${sorteer}`}
      />
      <tbody>
        {sortRows([...regels].sort(byPressure), regieColumns, sorting).map((regel) => (
          <tr key={regel.casusId}>
            <td data-kop="Casus">
              <a class="utrecht-link kr-number" href={`/casussen/${regel.casusId}`}>
                {regel.casusnummer}
              </a>
            </td>
            <td data-kop="Fase">{FASENAMEN[regel.fase]}</td>
            <td data-kop="Prioriteit">
              <PriorityTag prioriteit={regel.prioriteit} voorlopig={regel.voorlopigePrioriteit} />
            </td>
            <td data-kop="Eigenaar">{nameOrMissing(regel.eigenaarGroep)}</td>
            <td data-kop="Vervanger">{nameOrMissing(regel.vervangerGroep)}</td>
            <td data-kop="Volgende stap">{regel.volgendeStap ?? missing}</td>
            <td data-kop="Uiterlijk">
              {regel.uiterlijk === null ? missing : <Deadline at={regel.uiterlijk} now={now} />}
            </td>
            <td data-kop="Escalatie">
              {regel.escalatieOpen ? <Tag kind="warning">Loopt</Tag> : 'geen'}
              {regel.schendingen.map((schending) => (
                <Tag key={schending} kind="danger">
                  {BEVINDINGEN[schending]}
                </Tag>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const missing = <Tag kind="danger">Ontbreekt</Tag>;

function nameOf(group: string | null): string {
  return group === null ? '' : groupName(group);
}

function nameOrMissing(group: string | null) {
  return group === null ? missing : groupName(group);
}

/** An open escalation first, then what is due first; without a deadline goes on top. */
function byPressure(one: Regieregel, other: Regieregel): number {
  if (one.escalatieOpen !== other.escalatieOpen) return one.escalatieOpen ? -1 : 1;
  return Date.parse(one.uiterlijk ?? '1970-01-01') - Date.parse(other.uiterlijk ?? '1970-01-01');
}
