import { Tag, type TagKind } from '../views/tag.js';
import type { Verschil, Verschilsoort } from './verschil/verschil.js';

const SOORTEN: Readonly<Record<Verschilsoort, readonly [TagKind, string]>> = {
  TOEGEVOEGD: ['ok', 'Toegevoegd'],
  VERWIJDERD: ['danger', 'Verwijderd'],
  GEWIJZIGD: ['warning', 'Gewijzigd'],
  VERPLAATST: ['info', 'Verplaatst'],
};

/** Differences between two states of a model, one line each. */
export function VerschilTable({ verschillen }: { verschillen: readonly Verschil[] }) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        Wat anders is, in de volgorde van het model; wat is verwijderd staat onderaan.
      </caption>
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Verschil</th>
          <th scope="col">Van en naar</th>
        </tr>
      </thead>
      <tbody>
        {verschillen.map(({ soort, id, wat, details }) => {
          const [kind, woord] = SOORTEN[soort];
          return (
            <tr key={`${soort} ${id}`}>
              <td data-kop="Wat">{wat}</td>
              <td data-kop="Verschil">
                <Tag kind={kind}>{woord}</Tag>
              </td>
              <td data-kop="Van en naar">
                {details.length === 0 ? (
                  <span class="kr-soft">{soort === 'VERPLAATST' ? 'alleen de plaats' : 'het geheel'}</span>
                ) : (
                  <ul class="kr-list">
                    {details.map((detail) => (
                      <li key={detail.wat}>
                        {detail.wat}: <del>{detail.van ?? 'niets'}</del> wordt{' '}
                        <ins>{detail.naar ?? 'niets'}</ins>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
