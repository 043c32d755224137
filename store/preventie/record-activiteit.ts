import { DomainError } from '../../domain/errors.js';
import { effectOf, meetkwartalen, momentenVan } from '../../domain/preventie/preventiejaar.js';
import { leesCijfer } from '../../domain/kleine-aantallen/stuurinformatie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { publishKwartalen } from '../stuurinformatie/publish-kwartalen.js';

/** How an activity went. */
export interface Activiteitverloop {
  activiteitId: string;
  status: 'UITGEVOERD' | 'VERZET' | 'VERVALLEN';
  bereik: number | null;
  tevredenheid: number | null;
  nieuweDag: string | null;
}

/** Keeps how it went. @returns the moments that count from now on. @throws DomainError NIET_GEVONDEN, ONGELDIG */
export async function recordActiviteit(
  { tx }: UnitOfWork,
  { activiteitId, status, bereik, tevredenheid, nieuweDag }: Activiteitverloop,
): Promise<{ uitvoerenOp: string; metenOp: string }> {
  const { op } = await findActiviteit({ tx }, activiteitId);
  if (status !== 'VERZET') {
    await tx
      .updateTable('preventieactiviteit')
      .set(status === 'UITGEVOERD' ? { status, bereik, tevredenheid } : { status })
      .where('activiteitId', '=', activiteitId)
      .execute();
    return momentenVan(op);
  }
  if (nieuweDag === null) throw new DomainError('ONGELDIG');
  await tx
    .updateTable('preventieactiviteit')
    .set({ op: nieuweDag })
    .where('activiteitId', '=', activiteitId)
    .execute();
  return momentenVan(nieuweDag);
}

/**
 * What the published figures of its municipality say: the quarter after it against the quarter before. It publishes
 * nothing that is not published anyway (INV11).
 */
export async function measureEffect(uow: UnitOfWork, activiteitId: string): Promise<void> {
  const { gemeente, op } = await findActiviteit(uow, activiteitId);
  const { ervoor, erna } = meetkwartalen(op);
  const kwartalen = await publishKwartalen(uow);
  const aantalIn = (gezocht: string): number | null => {
    const gevonden = kwartalen.find(({ kwartaal }) => kwartaal === gezocht);
    const cijfer = gevonden === undefined ? null : leesCijfer(gevonden.cijfers, 'gemeente', gemeente);
    return typeof cijfer === 'number' ? cijfer : null;
  };
  await uow.tx
    .updateTable('preventieactiviteit')
    .set({ effect: effectOf(aantalIn(ervoor), aantalIn(erna)) })
    .where('activiteitId', '=', activiteitId)
    .execute();
}

async function findActiviteit({ tx }: Pick<UnitOfWork, 'tx'>, activiteitId: string) {
  const activiteit = await tx
    .selectFrom('preventieactiviteit')
    .select(['gemeente', 'op'])
    .where('activiteitId', '=', activiteitId)
    .executeTakeFirst();
  if (activiteit === undefined) throw new DomainError('NIET_GEVONDEN');
  return activiteit;
}
