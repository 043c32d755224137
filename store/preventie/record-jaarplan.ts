import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { momentenVan, verslagmomenten } from '../../domain/preventie/preventiejaar.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import { findPreventiejaar } from './find-preventiejaar.js';

/** What the process waits for in a year. */
export type Inplanning = ReturnType<typeof verslagmomenten> & {
  activiteiten: { activiteitId: string; uitvoerenOp: string; metenOp: string }[];
};

/**
 * Plans the activities of a plan that was established; the same plan is planned once.
 * @throws DomainError NIET_GEVONDEN, or DOSSIERDEEL_ONTBREEKT when nobody wrote one
 */
export async function recordJaarplan(uow: UnitOfWork, zaakId: string): Promise<Inplanning> {
  const { tx, nu } = uow;
  const { jaar, vastgesteldOp } = await findPreventiejaar(uow, zaakId);
  if (vastgesteldOp === null) {
    const afgerond = await findAfgerondDossierOf(uow, { zaakId }, 'jaarplan-opstellen');
    if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
    const { activiteiten } = parseTaakdossier('jaarplan-opstellen', afgerond.inhoud);
    for (const { soort, doelgroep, gemeente, op } of activiteiten)
      await tx
        .insertInto('preventieactiviteit')
        .values({
          activiteitId: randomUUID(),
          zaakId,
          soort,
          doelgroep,
          gemeente,
          op,
          status: 'GEPLAND',
          bereik: null,
          tevredenheid: null,
          effect: null,
        })
        .execute();
    await tx
      .updateTable('preventiejaar')
      .set({ vastgesteldOp: nu.toISOString() })
      .where('zaakId', '=', zaakId)
      .execute();
  }
  const gepland = await tx
    .selectFrom('preventieactiviteit')
    .select(['activiteitId', 'op'])
    .where('zaakId', '=', zaakId)
    .orderBy('op')
    .orderBy('activiteitId')
    .execute();
  return {
    ...verslagmomenten(jaar),
    activiteiten: gepland.map(({ activiteitId, op }) => ({ activiteitId, ...momentenVan(op) })),
  };
}

/** The report is there: the year is done. */
export async function closePreventiejaar({ tx, nu }: UnitOfWork, zaakId: string): Promise<void> {
  await tx
    .updateTable('preventiejaar')
    .set({ afgerondOp: nu.toISOString() })
    .where('zaakId', '=', zaakId)
    .where('afgerondOp', 'is', null)
    .execute();
}
