import type { Modelbesluit } from '../../../store/modellen/besluit.js';
import { formatMoment } from '../../words/dates.js';

const WOORDEN: Readonly<Record<Modelbesluit['soort'], string>> = {
  VOORGELEGD: 'Voorgelegd',
  TERUGGEGEVEN: 'Teruggegeven',
  VRIJGEGEVEN: 'Vrijgegeven',
};

/** What was decided on a change, and why. */
export function BesluitTable({ besluiten }: { besluiten: readonly Modelbesluit[] }) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">Besluiten over deze wijziging, het nieuwste eerst.</caption>
      <thead>
        <tr>
          <th scope="col">Besluit</th>
          <th scope="col">Wanneer en door wie</th>
          <th scope="col">Waarom</th>
        </tr>
      </thead>
      <tbody>
        {besluiten.map(({ soort, op, door, reden }, nummer) => (
          <tr key={besluiten.length - nummer}>
            <td data-kop="Besluit">{WOORDEN[soort]}</td>
            <td data-kop="Wanneer en door wie">
              {formatMoment(new Date(op))}, {door}
            </td>
            <td data-kop="Waarom">{reden === null ? 'niet nodig' : <span class="kr-typed">{reden}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
