import { randomUUID } from 'node:crypto';
import { type Bevindingsoort, isSchending } from '../../domain/bewaken/bevinding.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

export interface Aantreffen {
  soort: Bevindingsoort;
  onderwerp: string;
  casusId?: string;
}

/** A finding for which this check must see to a task. */
export interface NieuweBevinding {
  zaakId: string;
  onderwerp: string;
}

/**
 * Keeps what a check found. What was open already has its task, so that a violation of days is one task; a check that
 * asks twice gets the same answer.
 * @returns the findings that are new in this check, and still open
 */
export async function recordBevindingen(
  uow: UnitOfWork,
  controleSleutel: string,
  { soorten, gevonden }: { soorten: readonly Bevindingsoort[]; gevonden: readonly Aantreffen[] },
): Promise<NieuweBevinding[]> {
  const { tx, nu } = uow;
  // Two branches of one check can find the same; the one that comes second finds it open.
  await uow.lock('bevindingen');
  const alOpen = await tx
    .selectFrom('bevinding')
    .select(['soort', 'onderwerp'])
    .where('opgelostOp', 'is', null)
    .execute();
  const bekend = new Set(alOpen.map(({ soort, onderwerp }) => `${soort} ${onderwerp}`));
  for (const { soort, onderwerp, casusId } of gevonden) {
    const naam = `${soort} ${onderwerp}`;
    if (bekend.has(naam)) continue;
    bekend.add(naam);
    const zaakId = randomUUID();
    await tx
      .insertInto('bevinding')
      .values({
        zaakId,
        controleSleutel,
        soort,
        onderwerp,
        casusId: casusId ?? null,
        gevondenOp: nu.toISOString(),
        opgelostOp: null,
        uitkomst: null,
      })
      .execute();
    if (casusId !== undefined && isSchending(soort))
      await recordGebeurtenis(uow, { casusId, sleutel: zaakId, soort: 'CASUS_VERDWENEN', waarde: soort });
  }
  return tx
    .selectFrom('bevinding')
    .select(['zaakId', 'onderwerp'])
    .where('controleSleutel', '=', controleSleutel)
    .where('soort', 'in', [...soorten, ''])
    .where('opgelostOp', 'is', null)
    .orderBy('gevondenOp')
    .orderBy('zaakId')
    .execute();
}
