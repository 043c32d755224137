import { type Afschermbaar, isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { TweedeAdvies } from '../../domain/weging/tweede-weging.js';
import type { Advies } from '../../domain/weging/weging.js';
import { MaskedWord } from '../views/masked.js';
import { Tag } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';
import { outcomeName, ruleName, tableNames } from '../words/outcomes.js';

/** One table: what it advised, and what was decided on it. */
export interface Besluitregel {
  tabel: keyof typeof tableNames;
  advies: Advies | TweedeAdvies | undefined;
  /** Null as long as nothing was decided. */
  besluit: Afschermbaar<string | null>;
  /** Said where the decision is not made in the weging itself. */
  elders?: string;
}

/** Per table what was advised by which rule, beside what a person decided (INV16). */
export function BesluitTable({ caption, regels }: { caption: string; regels: readonly Besluitregel[] }) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">{caption}</caption>
      <TableHead koppen={['Onderwerp', 'Advies', 'Regel', 'Besluit']} />
      <tbody>
        {regels.map((regel) => (
          <BesluitRow key={regel.tabel} {...regel} />
        ))}
      </tbody>
    </table>
  );
}

function BesluitRow({ tabel, advies, besluit, elders }: Besluitregel) {
  return (
    <tr>
      <td data-kop="Onderwerp">{tableNames[tabel]}</td>
      <td data-kop="Advies">{advies === undefined ? 'geen advies' : outcomeName(advies.uitkomst)}</td>
      <td data-kop="Regel">
        {advies !== undefined && (
          <>
            {ruleName(advies.regel)}, tabel versie {advies.tabelVersie}
            {advies.reden !== undefined && <span class="kr-soft">: {advies.reden}</span>}
          </>
        )}
      </td>
      <td data-kop="Besluit">
        {isAfgeschermd(besluit) ? (
          <MaskedWord />
        ) : (
          <>
            {elders ?? (besluit === null ? 'nog niet' : outcomeName(besluit))}{' '}
            {besluit !== null && advies !== undefined && besluit !== advies.uitkomst && (
              <Tag kind="warning">wijkt af</Tag>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
