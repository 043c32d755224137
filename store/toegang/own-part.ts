import type { Wachtpunt } from '../../domain/taak/wachtpunt.js';
import type { ZichtbareCasus } from './casus-toegang.js';
import { type Vraag, groepenOf } from './vraag.js';

/** Does who asks see this casus by an own action alone (R08)? Then what others do in it is not theirs to see (3.4). */
export function seesOwnPartOnly(may: ZichtbareCasus['may']): boolean {
  return !may('procesgegevens:lezen', { feiten: { eigenBijdrage: false } }).toegestaan;
}

/** What a casus waits for, as far as this betrokkene may know of it. */
export function visibleWachtpunten(
  vraag: Vraag,
  may: ZichtbareCasus['may'],
  wachtpunten: Wachtpunt[],
): Wachtpunt[] {
  if (!seesOwnPartOnly(may)) return wachtpunten;
  const groepen = groepenOf(vraag);
  return wachtpunten.filter(({ eigenaarGroepen }) =>
    eigenaarGroepen.some((groep) => groepen.includes(groep)),
  );
}
