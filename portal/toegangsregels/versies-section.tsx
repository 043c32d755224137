import type { Matrix } from '../../domain/toegang/toegang-matrix.js';
import type { Toegangsregelsweergave } from '../../store/toegangsregels/read-toegangsregels.js';
import { formatMoment } from '../words/dates.js';
import { groepInWords, rolInWords } from './cel-words.js';

interface VersiesSectionProps {
  matrix: Matrix;
  versies: Toegangsregelsweergave['versies'];
  afgewezen: Toegangsregelsweergave['afgewezen'];
}

/** Every version with who, why and since when; below it what was rejected. */
export function VersiesSection({ matrix, versies, afgewezen }: VersiesSectionProps) {
  return (
    <>
      <section aria-labelledby="versies">
        <h2 class="utrecht-heading-2" id="versies">
          Versies
        </h2>
        <ul class="utrecht-unordered-list">
          {versies.map(({ versie, sinds, voorstel }) => (
            <li key={versie}>
              <a class="utrecht-link" href={`/toegangsregels/versies/${versie}`}>
                Versie {versie}
              </a>
              , sinds {formatMoment(new Date(sinds))}:{' '}
              {voorstel === null
                ? 'met het product'
                : `${voorstel.reden} (${voorstel.voorgesteldDoor}; goedgekeurd door ${voorstel.beslistDoor ?? ''})`}
            </li>
          ))}
        </ul>
      </section>
      {afgewezen.length > 0 && (
        <section aria-labelledby="afgewezen">
          <h2 class="utrecht-heading-2" id="afgewezen">
            Afgewezen voorstellen
          </h2>
          <ul class="utrecht-unordered-list">
            {afgewezen.map(({ voorstelId, rol, groep, oordeel }) => (
              <li key={voorstelId}>
                <a class="utrecht-link" href={`/toegangsregels/voorstellen/${voorstelId}`}>
                  {rolInWords(rol)}: {groepInWords(matrix, groep)}
                </a>
                , {oordeel}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
