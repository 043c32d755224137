import { DomainError } from '../../domain/errors.js';
import type { Regio } from '../../domain/keten/regio.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

interface Preventiejaar {
  zaakId: string;
  regio: Regio;
  jaar: number;
  vastgesteldOp: string | null;
}

/** The year of a ketenzaak: of the plan itself, or of one of its activities. @throws DomainError NIET_GEVONDEN */
export async function findPreventiejaar(uow: Pick<UnitOfWork, 'tx'>, zaakId: string): Promise<Preventiejaar> {
  const jaar = await lookUpPreventiejaar(uow, zaakId);
  if (jaar === undefined) throw new DomainError('NIET_GEVONDEN');
  return jaar;
}

/** The same; undefined for another ketenzaak. */
export async function lookUpPreventiejaar(
  { tx }: Pick<UnitOfWork, 'tx'>,
  zaakId: string,
): Promise<Preventiejaar | undefined> {
  const activiteit = await tx
    .selectFrom('preventieactiviteit')
    .select('zaakId')
    .where('activiteitId', '=', zaakId)
    .executeTakeFirst();
  const rij = await tx
    .selectFrom('preventiejaar')
    .select(['zaakId', 'regio', 'jaar', 'vastgesteldOp'])
    .where('zaakId', '=', activiteit?.zaakId ?? zaakId)
    .executeTakeFirst();
  return rij === undefined ? undefined : { ...rij, regio: rij.regio as Regio };
}
