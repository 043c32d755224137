import type { Variabeleklasse } from '../../../domain/variabelen/define-variabele.js';
import { Masked } from '../../views/masked.js';
import { TableHead } from '../../views/table-head.js';
import type { Instantiekop, Instantieverloop } from './read-instantie.js';

const KLASSENAMEN: Readonly<Record<Variabeleklasse, string>> = {
  ME: 'over het proces',
  DY: 'over de situatie',
  EX: 'gevoelig',
  SG: 'strafrechtelijk',
};

interface VariabelenTableProps {
  kop: Instantiekop;
  verloop: Instantieverloop;
}

/** The variables by where they hold, each with its class; what may not be read is masked. */
export function VariabelenTable({ kop, verloop: { variabelen, elementen } }: VariabelenTableProps) {
  if (variabelen.length === 0) return <p class="kr-empty">Dit proces heeft geen gegevens.</p>;
  const placeOf = (scopeKey: string) =>
    scopeKey === kop.instantie.instantieKey
      ? 'hele proces'
      : (elementen.find(({ elementInstantieKey }) => elementInstantieKey === scopeKey)?.elementName ??
        'deel van het proces');
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        {variabelen.length} {variabelen.length === 1 ? 'gegeven' : 'gegevens'}, op naam. Er staan geen namen
        of teksten in: die blijven in het dossier.
      </caption>
      <TableHead koppen={['Gegeven', 'Waarde', 'Soort', 'Geldt voor']} />
      <tbody>
        {variabelen.map(({ naam, label, klasse, waarde, scopeKey }) => (
          <tr key={`${scopeKey} ${naam}`}>
            <td data-kop="Gegeven">
              {label} {label !== naam && <span class="kr-soft kr-small">({naam})</span>}
            </td>
            <td data-kop="Waarde">
              <Masked value={waarde}>{(zichtbaar) => <code>{textOf(zichtbaar)}</code>}</Masked>
            </td>
            <td data-kop="Soort">{klasse === null ? 'onbekend' : KLASSENAMEN[klasse]}</td>
            <td data-kop="Geldt voor">{placeOf(scopeKey)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A value as people read it. */
export function textOf(waarde: unknown): string {
  if (waarde === undefined) return 'te lang om te tonen';
  if (waarde === null) return 'leeg';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde, null, 1);
}
