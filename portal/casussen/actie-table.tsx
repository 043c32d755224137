import { isActieOpen } from '../../domain/plan/actie.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import type { ActieWeergave } from '../../store/weergave.js';
import { Deadline } from '../views/deadline.js';
import { TableHead } from '../views/table-head.js';
import { formatDate } from '../words/dates.js';
import { ActieFacts, ActieStand } from './actie-facts.js';

/** The actions of a casus: what is open first, and of that what is due first. */
export function ActieTable(props: { acties: readonly ActieWeergave[]; now: Date; isGesloten?: boolean }) {
  const { acties, now, isGesloten = false } = props;
  if (acties.length === 0)
    return (
      <p class="kr-empty">
        {isGesloten
          ? 'In deze casus zijn geen acties die u mag zien.'
          : 'Er zijn nog geen acties die u mag zien. Een actie komt hier te staan als het plan is vastgesteld.'}
      </p>
    );
  const open = acties.filter(({ stand }) => isActieOpen(stand)).length;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Acties: {open} open, {acties.length - open} klaar of vervallen. Wat het eerst klaar moet zijn, staat
        bovenaan.
      </caption>
      <TableHead koppen={['Actie', 'Uitvoerder', 'Stand', 'Klaar op']} />
      <tbody>
        {[...acties].sort(byUrgency).map((actie) => (
          <tr key={actie.actieId}>
            <th scope="row" data-kop="Actie">
              {actie.nummer}. {actie.tekst.titel}
              <details class="kr-details">
                <summary>
                  Bekijk <span class="kr-visually-hidden">actie {actie.nummer}</span>
                </summary>
                <ActieFacts actie={actie} now={now} />
              </details>
            </th>
            <td data-kop="Uitvoerder">{partnerNaam(actie.houder)}</td>
            <td data-kop="Stand">
              <ActieStand actie={actie} />
            </td>
            <td data-kop="Klaar op">
              {isActieOpen(actie.stand) ? (
                <Deadline at={actie.uiterlijk} now={now} />
              ) : (
                formatDate(new Date(actie.uiterlijk))
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function byUrgency(een: ActieWeergave, ander: ActieWeergave): number {
  return (
    Number(isActieOpen(ander.stand)) - Number(isActieOpen(een.stand)) ||
    Date.parse(een.uiterlijk) - Date.parse(ander.uiterlijk) ||
    een.nummer - ander.nummer
  );
}
