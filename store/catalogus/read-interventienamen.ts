import { versieOp } from '../../domain/catalogus/catalogusversie.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readVersies } from './read-versies.js';

/** How an intervention was called on the day of a moment, by its code: what was written keeps the words of its day. */
export type Interventienaam = (code: string, op: string) => string;

export async function readInterventienamen(
  uow: Pick<UnitOfWork, 'tx' | 'asSysteem'>,
): Promise<Interventienaam> {
  const versies = await uow.asSysteem('catalogus', () => readVersies(uow, 'interventies'));
  return (code, op) => versieOp(versies, code, dagVan(new Date(op)))?.inhoud.naam ?? code;
}
