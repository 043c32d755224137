import type { DocumentversieWeergave } from '../../store/weergave.js';
import { Tag } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';
import { bestandstypeNames, controleWords, formatBytes } from '../words/documents.js';

interface VersiesTableProps {
  casusId: string;
  documentId: string;
  titel: string;
  versies: readonly DocumentversieWeergave[];
}

/** The versions of a document, the newest first; one that is free is a link that fetches it. */
export function VersiesTable({ casusId, documentId, titel, versies }: VersiesTableProps) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="kr-visually-hidden">Versies van {titel}, de nieuwste bovenaan</caption>
      <thead>
        <tr>
          <th scope="col">Versie</th>
          <th scope="col">Bestand</th>
          <th scope="col">Toegevoegd</th>
          <th scope="col">Controle op virussen</th>
        </tr>
      </thead>
      <tbody>
        {versies.map(({ versie, naam, type, bytes, controle, gecontroleerdOp, toegevoegdOp, door }) => (
          <tr key={versie}>
            <td data-kop="Versie">{versie}</td>
            <td data-kop="Bestand">
              {controle === 'VRIJ' ? (
                <a
                  class="utrecht-link"
                  href={`/casussen/${casusId}/documenten/${documentId}/versies/${versie}`}
                  download
                >
                  {naam}
                </a>
              ) : (
                naam
              )}
              <p class="kr-soft kr-small">
                {bestandstypeNames[type]}, {formatBytes(bytes)}
              </p>
            </td>
            <td data-kop="Toegevoegd">
              {formatMoment(new Date(toegevoegdOp))}
              <p class="kr-soft kr-small">{door}</p>
            </td>
            <td data-kop="Controle op virussen">
              <Tag
                kind={controle === 'GEWEIGERD' ? 'danger' : gecontroleerdOp === null ? 'warning' : 'plain'}
              >
                {controleWords(controle, gecontroleerdOp !== null)}
              </Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
