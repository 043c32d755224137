import type { TweedeAdvies } from '../../domain/weging/tweede-weging.js';
import type { Advies } from '../../domain/weging/weging.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { TweedeWegingWeergave } from '../../store/tweede-weging/read-tweede-wegingen.js';
import type { WegingWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { inputNames, tableInputs } from '../words/inputs.js';
import { outcomeName, ruleName, tableNames } from '../words/outcomes.js';

interface AdviceNoteProps {
  advies: Advies | TweedeAdvies;
  adviezen: readonly (Advies | TweedeAdvies)[];
  invoer: WegingWeergave['invoer'] | TweedeWegingWeergave['invoer'];
}

/** The advice for one decision: outcome, reason, rule and table, and on request what the table looked at. */
export function AdviceNote({ advies, adviezen, invoer }: AdviceNoteProps) {
  const { tabel, uitkomst, regel, tabelVersie, reden } = advies;
  return (
    <div class="kr-advice" data-advies={uitkomst}>
      <p>
        Advies: <strong>{outcomeName(uitkomst)}</strong>
        {reden !== undefined && <>, want: {reden}</>}
        <span class="kr-advice__source">
          {' '}
          (regel {ruleName(regel)}, tabel {tableNames[tabel]} versie {tabelVersie})
        </span>
      </p>
      <details class="kr-advice__inputs">
        <summary>Waar keek de tabel naar?</summary>
        <Facts
          facts={tableInputs[tabel].map((name) => [
            inputNames[name] ?? `Advies ${(tableNames[name] ?? name).toLowerCase()}`,
            outcomeName(inputValue(name, adviezen, invoer)),
          ])}
        />
      </details>
      <p class="kr-advice__deviation" data-afwijking hidden>
        U wijkt af van het advies. Leg hieronder uit waarom.
      </p>
    </div>
  );
}

function inputValue(
  name: string,
  adviezen: AdviceNoteProps['adviezen'],
  invoer: AdviceNoteProps['invoer'],
): string {
  const other = adviezen.find(({ tabel }) => tabel === name);
  if (other !== undefined) return other.uitkomst;
  if (isAfgeschermd(invoer)) return 'afgeschermd';
  const value = Object.entries<unknown>(invoer).find(([key]) => key === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'niet bekend';
}
