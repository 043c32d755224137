import { KLEIN } from '../../domain/kleine-aantallen/stuurinformatie.js';
import type { Cijfertabel } from '../../store/weergave.js';
import { groepName, indelingNames, kwartaalName } from '../words/figures.js';

/** The counts of one indeling. Groups without a count are named together, so that what is there stands out. */
export function CijferTable({ kwartaal, indeling, rijen }: Cijfertabel & { kwartaal: string }) {
  const getoond = rijen.filter(({ aantal }) => typeof aantal === 'number');
  const klein = rijen.filter(({ aantal }) => aantal === KLEIN);
  const verborgen = rijen.filter(({ aantal }) => aantal === null);
  const namen = (groepen: typeof rijen) => groepen.map((rij) => groepName(indeling, rij)).join(', ');
  return (
    <>
      {getoond.length > 0 && (
        <table class="utrecht-table utrecht-table--html-table">
          <caption class="utrecht-table__caption">
            {indelingNames[indeling]}, {kwartaalName(kwartaal)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{indelingNames[indeling]}</th>
              <th scope="col">Casussen</th>
            </tr>
          </thead>
          <tbody>
            {getoond.map((rij) => (
              <tr key={rij.groep}>
                <th scope="row">{groepName(indeling, rij)}</th>
                <td>{rij.aantal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {klein.length > 0 && (
        <p class="utrecht-paragraph">
          {indelingNames[indeling]}, {KLEIN}: {namen(klein)}.
        </p>
      )}
      {verborgen.length > 0 && (
        <p class="utrecht-paragraph">
          {indelingNames[indeling]}, niet getoond: {namen(verborgen)}.
        </p>
      )}
    </>
  );
}
