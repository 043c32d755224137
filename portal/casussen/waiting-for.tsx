import type { Wachtpunt } from '../../domain/taak/wachtpunt.js';
import { Deadline } from '../views/deadline.js';
import { Tag } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';
import { groupName } from '../words/groups.js';

interface WaitingForProps {
  /** What waits. */
  wat?: 'casus' | 'evaluatie';
  wachtpunten: readonly Wachtpunt[];
  now: Date;
}

/** Everything that a casus or an evaluation waits for, with who must act and until when. */
export function WaitingFor({ wat = 'casus', wachtpunten, now }: WaitingForProps) {
  if (wachtpunten.length === 0) return <p class="kr-empty">Deze {wat} wacht nergens meer op.</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Waar deze {wat} op wacht ({wachtpunten.length})
      </caption>
      <TableHead koppen={['Stap', 'Bij wie', 'Vervanger', 'Uiterlijk']} />
      <tbody>
        {wachtpunten.map((wachtpunt) => (
          <tr key={wachtpunt.wachtpuntId}>
            <td data-kop="Stap">
              {wachtpunt.label}
              {wachtpunt.over !== null && <span class="kr-soft">, {wachtpunt.over}</span>}
            </td>
            <td data-kop="Bij wie">{wachtpunt.eigenaarGroepen.map(groupName).join(' of ')}</td>
            <td data-kop="Vervanger">{groupName(wachtpunt.vervangerGroep)}</td>
            <td data-kop="Uiterlijk">
              <Deadline at={wachtpunt.uiterlijk} now={now} />{' '}
              {wachtpunt.escalatieOpen && <Tag kind="warning">Escalatie loopt</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
