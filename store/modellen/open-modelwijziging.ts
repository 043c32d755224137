import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { wijzigingInvoerSchema } from '../../domain/modellen/modelwijziging.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { modelwijzigingPlaats } from './modelwijziging-plaats.js';
import { demandSchrijven, holdBewerkbaar, logSchrijven } from './wijziging-toegang.js';

/**
 * Begins a change without files.
 * @returns its key
 * @throws DomainError ONGELDIG with a sentence per field, MOTIVERING_ONTBREEKT under 20 characters of why
 */
export async function openModelwijziging(vraag: Vraag, unsafeInvoer: unknown): Promise<string> {
  const { tx, nu, cipher } = vraag;
  const toegang = demandSchrijven(vraag);
  const invoer = wijzigingInvoerSchema.safeParse(unsafeInvoer);
  if (!invoer.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(invoer.error) });
  if (!isMotivering(invoer.data.reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const wijzigingId = randomUUID();
  const [op, door] = [nu.toISOString(), pseudoniemOf(vraag.betrokkene)];
  await tx
    .insertInto('modelwijziging')
    .values({
      wijzigingId,
      titel: cipher.seal(modelwijzigingPlaats(wijzigingId, 'titel'), invoer.data.titel),
      reden: cipher.seal(modelwijzigingPlaats(wijzigingId, 'reden'), invoer.data.reden),
      status: 'CONCEPT',
      geopendOp: op,
      geopendDoor: door,
      statusOp: op,
      statusDoor: door,
    })
    .execute();
  logSchrijven(vraag, toegang);
  return wijzigingId;
}

/** Puts a change away; it stays readable, and is never released. @throws DomainError NIET_GEVONDEN or CONFLICT */
export async function withdrawModelwijziging(vraag: Vraag, wijzigingId: string): Promise<void> {
  const toegang = demandSchrijven(vraag);
  await holdBewerkbaar(vraag, wijzigingId);
  await vraag.tx
    .updateTable('modelwijziging')
    .set({
      status: 'INGETROKKEN',
      statusOp: vraag.nu.toISOString(),
      statusDoor: pseudoniemOf(vraag.betrokkene),
    })
    .where('wijzigingId', '=', wijzigingId)
    .execute();
  logSchrijven(vraag, toegang);
}
