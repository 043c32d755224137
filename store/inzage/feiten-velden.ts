import { KENMERKEN, type Kenmerk } from '../../domain/persoon/kenmerk.js';
import { feitenVariabelen } from '../../domain/variabelen/feiten.js';

/** The closed values of a weging, by the name of the variable. */
export type Feiten = Readonly<Record<string, string | number | readonly Kenmerk[] | null>>;

/** Facts on which a weging rests, as a person reads them: what nobody knew is said too. */
export function feitenVelden(invoer: Feiten): [naam: string, waarde: string][] {
  return Object.entries(feitenVariabelen).flatMap(([naam, { label }]) =>
    Object.hasOwn(invoer, naam) ? [[`Feit: ${label.toLowerCase()}`, wordsOf(invoer[naam])]] : [],
  );
}

function wordsOf(waarde: Feiten[string] | undefined): string {
  if (waarde === null || waarde === undefined) return 'niet bekend';
  if (typeof waarde !== 'object') return String(waarde).toLowerCase();
  return waarde.map((een) => KENMERKEN[een]).join(', ') || 'geen';
}
