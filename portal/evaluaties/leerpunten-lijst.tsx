import { LEERCATEGORIEEN } from '../../domain/evaluatie/evaluatie.js';
import { leesbareDag } from '../../domain/tijd/amsterdam.js';
import type { LeerpuntWeergave } from '../../store/weergave.js';
import { Eigenaar } from './eigenaar.js';
import { Leerpuntstand } from './evaluatiestand.js';

interface LeerpuntenProps {
  leerpunten: readonly LeerpuntWeergave[];
  magOpvolgen: boolean;
}

/** Lessons with who carries them out, until when, and how it stands. */
export function Leerpunten({ leerpunten, magOpvolgen }: LeerpuntenProps) {
  if (leerpunten.length === 0) return <p class="kr-empty">Er zijn geen leerpunten die u mag zien.</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Leerpunten ({leerpunten.length}), wat het eerst klaar moet zijn bovenaan.
      </caption>
      <thead>
        <tr>
          {[
            'Leerpunt',
            'Maatregel',
            'Eigenaar',
            'Uiterlijk',
            'Stand',
            ...(magOpvolgen ? ['Opvolgen'] : []),
          ].map((kop) => (
            <th key={kop} scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {leerpunten.map((leerpunt) => (
          <tr key={leerpunt.leerpuntId}>
            <td data-kop="Leerpunt">
              {LEERCATEGORIEEN[leerpunt.categorie]}: <span class="kr-typed">{leerpunt.omschrijving}</span>
            </td>
            <td data-kop="Maatregel">
              <span class="kr-typed">{leerpunt.maatregel}</span>
            </td>
            <td data-kop="Eigenaar">
              <Eigenaar eigenaar={leerpunt.eigenaar} />
            </td>
            <td data-kop="Uiterlijk">{leesbareDag(leerpunt.uiterlijk)}</td>
            <td data-kop="Stand">
              <Leerpuntstand leerpunt={leerpunt} />
              {leerpunt.toelichting !== null && <p class="kr-small kr-typed">{leerpunt.toelichting}</p>}
            </td>
            {magOpvolgen && (
              <td data-kop="Opvolgen">
                <a class="utrecht-link" href={`/leerpunten/${leerpunt.leerpuntId}`}>
                  Bijwerken<span class="kr-visually-hidden">: {leerpunt.omschrijving}</span>
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
