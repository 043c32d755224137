import type { Handeling, Toegang } from '../../domain/toegang/toegang.js';
import { AccessRefused } from './access-refused.js';
import { type LogVraag, logVraag } from './log-vraag.js';
import type { Vraag } from './vraag.js';

export type Toegestaan = Extract<Toegang, { toegestaan: true }>;

/**
 * Asks access to what belongs to no single casus, such as the overview of procesregie.
 * @throws AccessRefused after writing the refusal down
 */
export function demandGroep(
  vraag: Vraag,
  handeling: Handeling,
  log: Omit<LogVraag, 'onderwerpen'>,
): Toegestaan {
  const toegang = vraag.regels.may(vraag.betrokkene, handeling, { doel: vraag.context.doel });
  if (toegang.toegestaan) return toegang;
  logVraag(vraag, { ...log, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  throw new AccessRefused();
}
