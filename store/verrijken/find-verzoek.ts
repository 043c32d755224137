import { type Informatieverzoekstatus, isTeBeantwoorden } from '../../domain/overleg/informatieverzoek.js';
import type { InformatieverzoekTabel } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The question under this key in this casus, if there is one; whatever was given as a key. */
export async function findInformatieverzoek(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
  verzoekId: unknown,
): Promise<InformatieverzoekTabel | undefined> {
  if (typeof verzoekId !== 'string') return undefined;
  return tx
    .selectFrom('informatieverzoek')
    .selectAll()
    .where('verzoekId', '=', verzoekId)
    .where('casusId', '=', casusId)
    .executeTakeFirst();
}

export function isVerzoekOpen({ status }: Pick<InformatieverzoekTabel, 'status'>): boolean {
  return isTeBeantwoorden(status as Informatieverzoekstatus);
}
