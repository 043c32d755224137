import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import type { CorrectieTabel } from '../database/tables/rechten.js';
import { readInzageRegels } from '../inzage/read-inzage-regels.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { demandVerzoek } from '../verzoek/demand-verzoek.js';

/** With these lines somebody saw the facts about a person. */
const ZAG_PERSOON: readonly (string | null)[] = ['personalia', 'bijzondereKenmerken'];

/** Lists every organisation that saw the person's facts before: it must hear that one was put right (AVG 19). */
export async function insertKennisgevingen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { correctieId, dossierId }: CorrectieTabel,
): Promise<void> {
  const regels = await readInzageRegels({ tx }, [dossierId]);
  const organisaties = new Set(
    regels
      .filter(({ veldgroep }) => ZAG_PERSOON.includes(veldgroep))
      .flatMap(({ organisatie }) => organisatie ?? []),
  );
  if (organisaties.size === 0) return;
  await tx
    .insertInto('kennisgeving')
    .values(
      [...organisaties].map((organisatie) => ({
        kennisgevingId: randomUUID(),
        correctieId,
        dossierId,
        organisatie,
        gemeldOp: null,
        gemeldDoor: null,
      })),
    )
    .execute();
}

/**
 * Lays down that an organisation was told.
 * @throws DomainError CONFLICT when it was before, or does not belong to this request
 */
export async function reportKennisgeving(
  vraag: Vraag,
  verzoekId: string,
  kennisgevingId: string,
): Promise<void> {
  const { tx, nu } = vraag;
  const { verzoek } = await demandVerzoek(vraag, verzoekId, {
    verwerking: 'KENNISGEVING_GEMELD',
    actie: 'schrijven',
  });
  const { numUpdatedRows } = await tx
    .updateTable('kennisgeving')
    .set({ gemeldOp: nu.toISOString(), gemeldDoor: pseudoniemOf(vraag.betrokkene) })
    .where('kennisgevingId', '=', kennisgevingId)
    .where('dossierId', '=', verzoek.dossierId)
    .where('gemeldOp', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new DomainError('CONFLICT');
}
