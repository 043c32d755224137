import { AccessRefused } from '../toegang/access-refused.js';
import type { Toegestaan } from '../toegang/demand-groep.js';
import { type LogVraag, logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { ZichtbareEvaluatie } from './evaluatie-zicht.js';

/**
 * Asks whether who asks may read evaluations at all; which ones is asked of each.
 * @throws AccessRefused after writing the refusal down
 */
export function demandEvaluaties(vraag: Vraag, log: Omit<LogVraag, 'onderwerpen'>): Toegestaan {
  const { regels, betrokkene, context } = vraag;
  // A partner reads those to which it contributed.
  const feiten = { eigenBijdrage: true };
  const toegang = regels.may(betrokkene, 'evaluatie:lezen', { doel: context.doel, feiten });
  if (toegang.toegestaan) return toegang;
  logVraag(vraag, { ...log, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  throw new AccessRefused();
}

/** One line per casus for who sees which casus it was; for others there is none (INV13). */
export function logEvaluaties(
  vraag: Vraag,
  zichtbaar: readonly ZichtbareEvaluatie[],
  { toegang, ...log }: Omit<LogVraag, 'onderwerpen'> & { toegang: Toegestaan },
): void {
  const casusIds = zichtbaar.flatMap(({ evaluatie, zicht }) => (zicht === 'REGIE' ? evaluatie.casusId : []));
  logVraag(vraag, {
    ...log,
    onderwerpen:
      casusIds.length === 0
        ? [{ soort: 'geen', id: null, toegang }]
        : casusIds.map((id) => ({ soort: 'casus', id, toegang })),
  });
}
