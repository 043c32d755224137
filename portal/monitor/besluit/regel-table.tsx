import { Tag } from '../../views/tag.js';
import type { Beslistabel } from './beslistabel.js';
import { celInWords } from './waarde-words.js';

interface RegelTableProps {
  tabel: Beslistabel;
  /** The ids of the rules that matched. */
  geraakt: ReadonlySet<string>;
}

/** A decision table in HTML: there without a script, in print, on a phone, and cell by cell for a screen reader. */
export function RegelTable({ tabel, geraakt }: RegelTableProps) {
  const koppen = ['Regel', ...tabel.invoer, ...tabel.uitvoer, 'Uitleg'];
  return (
    <div class="kr-scroll" tabIndex={0} role="region" aria-label={`De regels van ${tabel.naam}`}>
      <table class="utrecht-table utrecht-table--html-table kr-cards">
        <caption class="utrecht-table__caption">
          {tabel.regels.length === 1 ? '1 regel' : `${tabel.regels.length} regels`}. {tabel.trefregel} Wat
          paste, heeft een merkteken.
        </caption>
        <thead>
          <tr>
            {koppen.map((titel, index) => (
              <th scope="col" key={index}>
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.regels.map(({ regelId, nummer, invoer, uitvoer, uitleg }) => (
            <tr key={regelId} class={geraakt.has(regelId) ? 'kr-hit' : undefined}>
              <td data-kop="Regel">
                {nummer} {geraakt.has(regelId) && <Tag kind="ok">Paste</Tag>}
              </td>
              {[...invoer, ...uitvoer].map((tekst, index) => (
                <td data-kop={koppen[index + 1]} key={index}>
                  {tekst === 'elke waarde' ? <span class="kr-soft">{tekst}</span> : celInWords(tekst)}
                </td>
              ))}
              <td data-kop="Uitleg">{uitleg}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
