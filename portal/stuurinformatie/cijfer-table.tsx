import type { Cijfertabel } from '../../store/weergave.js';
import { groepName, indelingNames, kwartaalName } from '../words/figures.js';

/** The counts of one indeling. Groups that are not shown are named together, so that what is there stands out. */
export function CijferTable({ kwartaal, indeling, rijen }: Cijfertabel & { kwartaal: string }) {
  const getoond = rijen.filter(({ aantal }) => aantal !== null);
  const verborgen = rijen.filter(({ aantal }) => aantal === null);
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
            {getoond.map(({ groep, aantal }) => (
              <tr key={groep}>
                <th scope="row">{groepName(indeling, groep)}</th>
                <td>{aantal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {verborgen.length > 0 && (
        <p class="utrecht-paragraph">
          {indelingNames[indeling]}, niet getoond:{' '}
          {verborgen.map(({ groep }) => groepName(indeling, groep)).join(', ')}.
        </p>
      )}
    </>
  );
}
