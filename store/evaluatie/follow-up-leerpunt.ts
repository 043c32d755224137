import { DomainError } from '../../domain/errors.js';
import { type LeerpuntOpvolging, leerpuntOpvolgingSchema } from '../../domain/evaluatie/leerpunt.js';
import { fieldErrors } from '../../domain/field-errors.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { leerpuntPlaats } from './evaluatie-plaats.js';

const LOG = { verwerking: 'LEERPUNT_BIJGEWERKT', actie: 'schrijven', veldgroep: 'evaluatie' } as const;

/**
 * Where following up a lesson stands, in the words of procesregie; a begeleider has no part in it.
 * @throws DomainError ONGELDIG with a sentence per field
 */
export async function followUpLeerpunt(
  vraag: Vraag,
  leerpuntId: string,
  unsafeOpvolging: unknown,
): Promise<void> {
  const { betrokkene, regels, context } = vraag;
  const zonderR10 =
    betrokkene.soort === 'professional'
      ? { ...betrokkene, rollen: betrokkene.rollen.filter((rol) => rol !== 'R10') }
      : betrokkene;
  const toegang = regels.may(zonderR10, 'evaluatie:schrijven', { doel: context.doel });
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const uitkomst = leerpuntOpvolgingSchema.safeParse(unsafeOpvolging);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  const isBijgewerkt = await vraag.asSysteem('evaluatie', () =>
    setLeerpuntstatus(vraag, leerpuntId, { ...uitkomst.data, door: pseudoniemOf(betrokkene) }),
  );
  if (!isBijgewerkt) throw new AccessRefused();
}

/** @returns false when there is no such lesson */
export async function setLeerpuntstatus(
  { tx, cipher, nu }: UnitOfWork,
  leerpuntId: string,
  { status, toelichting, door }: LeerpuntOpvolging & { door: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('leerpunt')
    .set({
      status,
      toelichting:
        toelichting === undefined
          ? null
          : cipher.seal(leerpuntPlaats(leerpuntId, 'toelichting'), toelichting),
      statusOp: nu.toISOString(),
      statusDoor: door,
    })
    .where('leerpuntId', '=', leerpuntId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
