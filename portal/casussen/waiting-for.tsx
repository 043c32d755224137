import type { Wachtpunt } from '../../domain/taak/wachtpunt.js';
import { Deadline } from '../views/deadline.js';
import { Tag } from '../views/tag.js';
import { groupName } from '../words/groups.js';

/** Everything that the casus waits for, with who must act and until when. */
export function WaitingFor({ wachtpunten, now }: { wachtpunten: readonly Wachtpunt[]; now: Date }) {
  if (wachtpunten.length === 0) return <p class="kr-empty">Deze casus wacht nergens meer op.</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">Waar deze casus op wacht ({wachtpunten.length})</caption>
      <thead>
        <tr>
          {['Stap', 'Bij wie', 'Vervanger', 'Uiterlijk'].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wachtpunten.map((wachtpunt) => (
          <tr key={wachtpunt.wachtpuntId}>
            <td data-kop="Stap">{wachtpunt.label}</td>
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
