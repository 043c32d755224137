import { versieOp } from '../../domain/catalogus/catalogusversie.js';
import { tabelvormen } from '../../domain/catalogus/tabelvormen.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readVersies } from './read-versies.js';

/** The forms of a casus as the decision tables know them today. */
export async function readTabelvormen(
  uow: Pick<UnitOfWork, 'tx' | 'nu'>,
  codes: readonly string[],
): Promise<string[]> {
  return tabelvormen(codes, await readVersies(uow, 'verschijningsvormen'), dagVan(uow.nu));
}

/** Every form that there ever was, by its code, with the name that it has now. */
export async function readVormen(uow: Pick<UnitOfWork, 'tx'>): Promise<Record<string, string>> {
  const versies = await readVersies(uow, 'verschijningsvormen');
  return Object.fromEntries(versies.map(({ code, inhoud }) => [code, inhoud.naam]));
}

/**
 * How forms were called when somebody wrote them down: a casus keeps the words of its day.
 * @returns the names of codes on the day of a moment
 */
export async function readVormnamen(
  uow: Pick<UnitOfWork, 'tx' | 'asSysteem'>,
): Promise<(codes: readonly string[], op: string) => string[]> {
  const versies = await uow.asSysteem('catalogus', () => readVersies(uow, 'verschijningsvormen'));
  return (codes, op) =>
    codes.map((code) => versieOp(versies, code, dagVan(new Date(op)))?.inhoud.naam ?? code);
}
