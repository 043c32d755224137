import { isReden } from '../../domain/toegang/toegangsreden.js';
import { AccessRefused } from '../toegang/access-refused.js';
import type { Toegestaan } from '../toegang/demand-groep.js';
import { type LogOnderwerp, type LogVraag, logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';

type Log = Omit<LogVraag, 'onderwerpen'>;

/**
 * Asks access to the verwerkingslog: for who may read logs, and gave a reason.
 * @throws AccessRefused after writing the refusal down
 */
export function demandLog(vraag: Vraag, log: Log): Toegestaan {
  const toegang = vraag.regels.may(vraag.betrokkene, 'logs:lezen', { doel: vraag.context.doel });
  if (toegang.toegestaan && isReden(vraag.context.reden)) return toegang;
  const regel = toegang.toegestaan ? 'D11.2' : toegang.regel;
  const geweigerd = { toegestaan: false, regel, zichtbaar: false } as const;
  logVraag(vraag, { ...log, onderwerpen: [{ soort: 'geen', id: null, toegang: geweigerd }] });
  throw new AccessRefused();
}

/** A look at the log is a look at everybody in it: one line each, or one when there was nobody (INV7). */
export function logLook(
  vraag: Vraag,
  log: Log,
  { regels, toegang }: { regels: readonly Verwerkingslogregel[]; toegang: Toegestaan },
): void {
  const betrokkenen = new Map<string, LogOnderwerp>();
  for (const { betrokkeneSoort: soort, betrokkeneId: id } of regels)
    if (id !== null) betrokkenen.set(`${soort}|${id}`, { soort, id, toegang });
  const onderwerpen = [...betrokkenen.values()];
  logVraag(vraag, {
    ...log,
    onderwerpen: onderwerpen.length === 0 ? [{ soort: 'geen', id: null, toegang }] : onderwerpen,
  });
}
