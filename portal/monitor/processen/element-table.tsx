import { Tag } from '../../views/tag.js';
import { TableHead } from '../../views/table-head.js';
import { elementKind, stepName } from '../../words/process-words.js';
import type { Elementstand } from './read-elementstand.js';
import type { Processtand } from './read-processen.js';

interface ElementTableProps {
  stand: Pick<Processtand, 'procesId' | 'versie'>;
  elementen: readonly Elementstand[];
}

/** Where paths part or join without a name nothing ever stands. */
const isShown = ({ naam, type }: Elementstand): boolean => naam !== '' || !type.endsWith('GATEWAY');

/** The numbers of the picture, for who does not see it; the script keeps both up to date. */
export function ElementTable({ stand, elementen }: ElementTableProps) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        {elementen.filter(isShown).length} stappen, in de volgorde van het model
      </caption>
      <TableHead koppen={['Stap', 'Soort', 'Hier nu', 'Vastgelopen']} />
      <tbody>
        {elementen.filter(isShown).map(({ elementId, naam, type, actief, vastgelopen }) => (
          <tr key={elementId} data-element={elementId} data-actief={actief} data-vastgelopen={vastgelopen}>
            <td data-kop="Stap">
              <a class="utrecht-link" href={pathOf(stand, elementId)}>
                {stepName({ naam, type })}
              </a>
            </td>
            <td data-kop="Soort">{elementKind(type)}</td>
            <td data-kop="Hier nu" data-veld="actief">
              {actief}
            </td>
            <td data-kop="Vastgelopen">
              <span data-veld="geen" hidden={vastgelopen > 0}>
                0
              </span>
              <span data-veld="vast" hidden={vastgelopen === 0}>
                <Tag kind="danger">
                  <span data-veld="vastgelopen">{vastgelopen}</span> vastgelopen
                </Tag>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const pathOf = ({ procesId, versie }: ElementTableProps['stand'], element: string): string =>
  `/monitor/instanties?${new URLSearchParams({ proces: procesId, versie: String(versie), element }).toString()}`;
