import type { UnitOfWork } from '../database/unit-of-work.js';
import { findCasus } from '../casus/find-casus.js';
import { closeWachtpunten, endWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { insertWachtpunt } from '../wachtpunt/insert-wachtpunt.js';

const UUR = 3_600_000;

/**
 * While partners make up their minds the casus waits for them, until the meeting and an hour for what follows (INV1).
 * Procesregie owns it.
 */
export async function openReactieWachtpunt(
  uow: UnitOfWork,
  { casusId, overlegId, op }: { casusId: string; overlegId: string; op: string },
): Promise<void> {
  const { periode } = await findCasus(uow, casusId);
  await endWachtpunten(uow, casusId, { soort: 'OVERGANG', reden: 'VOLGENDE_STAP' });
  await insertWachtpunt(uow, {
    wachtpuntId: overlegId,
    casusId,
    periode,
    sleutel: sleutelOf(overlegId),
    soort: 'BERICHT',
    activiteit: 'A3.2',
    termijnCode: 'T09',
    label: 'Reacties van partners afwachten',
    groepen: ['r03.zvh'],
    vervangerGroep: 'r03.zvh.piket',
    uiterlijk: uiterlijkOf(uow, op),
  });
}

/** The meeting was moved: the casus waits until the new day. */
export async function moveReactieWachtpunt(
  uow: UnitOfWork,
  { casusId, overlegId, op }: { casusId: string; overlegId: string; op: string },
): Promise<void> {
  await endWachtpunten(uow, casusId, { soort: 'OVERGANG', reden: 'VOLGENDE_STAP' });
  await uow.tx
    .updateTable('wachtpunt')
    .set({
      uiterlijk: uiterlijkOf(uow, op).toISOString(),
      escalatieOpen: 0,
      escalatieNiveau: 0,
      geslotenOp: null,
      sluitreden: null,
    })
    .where('sleutel', '=', sleutelOf(overlegId))
    .execute();
}

export async function closeReactieWachtpunt(
  uow: UnitOfWork,
  { casusId, overlegId }: { casusId: string; overlegId: string },
): Promise<void> {
  await closeWachtpunten(uow, casusId, { sleutel: sleutelOf(overlegId), reden: 'VOLGENDE_STAP' });
}

/** Ends it without looking for what comes next: something else is opened at once. */
export async function endReactieWachtpunt(
  uow: UnitOfWork,
  { casusId, overlegId }: { casusId: string; overlegId: string },
): Promise<void> {
  await endWachtpunten(uow, casusId, { sleutel: sleutelOf(overlegId), reden: 'FASE_VERZET' });
}

const uiterlijkOf = ({ nu }: Pick<UnitOfWork, 'nu'>, op: string): Date =>
  new Date(Math.max(Date.parse(op), nu.getTime()) + UUR);

const sleutelOf = (overlegId: string): string => `reacties:${overlegId}`;
