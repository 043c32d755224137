import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { isGoed } from '../../domain/modellen/proefdraai.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import type { ModelbesluitTabel } from '../database/tables/modellen.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { modelbesluitPlaats } from './modelwijziging-plaats.js';
import { type Lopendekop, lastProefdraai, toProefdraai } from './proefdraai.js';
import { readModelwijziging } from './read-modelwijzigingen.js';
import { wijzigingshash } from './modelhash.js';
import { demandLezen, demandSchrijven, holdBewerkbaar, readRij, wijzigingSlot } from './wijziging-toegang.js';

const VOORLEGGEN = {
  verwerking: 'MODELWIJZIGING_VOORGELEGD',
  actie: 'schrijven',
  veldgroep: 'modellen',
} as const;
const TERUGGEVEN = {
  verwerking: 'MODELWIJZIGING_TERUGGEGEVEN',
  actie: 'schrijven',
  veldgroep: 'modelvrijgave',
} as const;

/** A decision on a change, as people read it. */
export interface Modelbesluit {
  soort: ModelbesluitTabel['soort'];
  reden: string | null;
  op: string;
  door: string;
}

/**
 * Puts a change before a second person: as it is now, tried out in this very state against what runs now, without a fault.
 * @param hash of the state that was seen; `lopend` what runs now
 * @throws DomainError NIET_GEVONDEN, CONFLICT when it changed since or is no longer edited, PROEFDRAAI_ONTBREEKT, or
 * MODEL_VEROUDERD when a newer version was released of a file that is in it
 */
export async function submitModelwijziging(
  vraag: Vraag,
  wijzigingId: string,
  { hash, lopend }: { hash: string; lopend: readonly Lopendekop[] },
): Promise<void> {
  const toegang = demandSchrijven(vraag);
  await holdBewerkbaar(vraag, wijzigingId);
  await demandKlaar(vraag, wijzigingId, { hash, lopend });
  await setStatus(vraag, wijzigingId, 'VOORGELEGD');
  await recordBesluit(vraag, { wijzigingId, soort: 'VOORGELEGD', hash, reden: null });
  logVraag(vraag, { ...VOORLEGGEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
}

/**
 * Sends a change back with a reason, so that it can be edited again; who made it may take it back so too.
 * @throws DomainError NIET_GEVONDEN, CONFLICT when it is not submitted, MOTIVERING_ONTBREEKT
 */
export async function returnModelwijziging(vraag: Vraag, wijzigingId: string, reden: string): Promise<void> {
  const toegang = demandGroep(vraag, 'modelvrijgave:schrijven', TERUGGEVEN);
  const { hash } = await holdVoorgelegd(vraag, wijzigingId);
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await setStatus(vraag, wijzigingId, 'TERUGGEGEVEN');
  await recordBesluit(vraag, { wijzigingId, soort: 'TERUGGEGEVEN', hash, reden: reden.trim() });
  logVraag(vraag, { ...TERUGGEVEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
}

/** What was decided on a change, the newest first. @throws DomainError NIET_GEVONDEN */
export async function listModelbesluiten(vraag: Vraag, wijzigingId: string): Promise<Modelbesluit[]> {
  demandLezen(vraag);
  await readRij(vraag, wijzigingId);
  const rijen = await vraag.tx
    .selectFrom('modelbesluit')
    .selectAll()
    .where('wijzigingId', '=', wijzigingId)
    .orderBy('nummer', 'desc')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.map(({ door }) => door),
  );
  return rijen.map(({ besluitId, soort, reden, op, door }) => ({
    soort,
    reden: reden === null ? null : (vraag.cipher.open(modelbesluitPlaats(besluitId), reden) as string),
    op,
    door: naamVan(door),
  }));
}

/** A change that waits for a decision, held until the end, with what was put before. @throws DomainError CONFLICT */
export async function holdVoorgelegd(
  vraag: Vraag,
  wijzigingId: string,
): Promise<{ hash: string; door: string }> {
  await vraag.lock(wijzigingSlot(wijzigingId));
  const { status } = await readRij(vraag, wijzigingId);
  if (status !== 'VOORGELEGD') throw new DomainError('CONFLICT');
  const besluit = await vraag.tx
    .selectFrom('modelbesluit')
    .select(['hash', 'door'])
    .where('wijzigingId', '=', wijzigingId)
    .where('soort', '=', 'VOORGELEGD')
    .orderBy('nummer', 'desc')
    .executeTakeFirstOrThrow();
  return besluit;
}

/** Whether this very state was tried out without a fault, against what runs now, and builds on what runs now. */
export async function demandKlaar(
  vraag: Vraag,
  wijzigingId: string,
  { hash, lopend }: { hash: string; lopend: readonly Lopendekop[] },
): Promise<void> {
  const wijziging = await readModelwijziging(vraag, wijzigingId);
  if (wijziging.hash !== hash) throw new DomainError('CONFLICT');
  const isVerouderd = wijziging.bestanden.some(({ soort, naam, basis }) => {
    const nu = lopend.find((een) => een.soort === soort && een.naam === naam);
    return (nu?.hash ?? null) !== (basis?.hash ?? null);
  });
  if (isVerouderd) throw new DomainError('MODEL_VEROUDERD');
  const rij = await lastProefdraai(vraag, wijzigingId);
  const proef = rij === undefined ? null : toProefdraai(rij);
  const isDezeStand = proef?.hash === hash && proef.lopendHash === wijzigingshash(lopend);
  if (!isDezeStand || proef.resultaat === null || !isGoed(proef.resultaat))
    throw new DomainError('PROEFDRAAI_ONTBREEKT');
}

export async function setStatus(
  { tx, nu, betrokkene }: Vraag,
  wijzigingId: string,
  status: 'VOORGELEGD' | 'TERUGGEGEVEN' | 'VRIJGEGEVEN',
): Promise<void> {
  await tx
    .updateTable('modelwijziging')
    .set({ status, statusOp: nu.toISOString(), statusDoor: pseudoniemOf(betrokkene) })
    .where('wijzigingId', '=', wijzigingId)
    .execute();
}

export async function recordBesluit(
  { tx, nu, betrokkene, cipher }: Vraag,
  besluit: { wijzigingId: string; soort: ModelbesluitTabel['soort']; hash: string; reden: string | null },
): Promise<void> {
  const besluitId = randomUUID();
  const { wijzigingId } = besluit;
  const laatste = await tx
    .selectFrom('modelbesluit')
    .select('nummer')
    .where('wijzigingId', '=', wijzigingId)
    .orderBy('nummer', 'desc')
    .executeTakeFirst();
  await tx
    .insertInto('modelbesluit')
    .values({
      ...besluit,
      besluitId,
      nummer: (laatste?.nummer ?? 0) + 1,
      reden: besluit.reden === null ? null : cipher.seal(modelbesluitPlaats(besluitId), besluit.reden),
      op: nu.toISOString(),
      door: pseudoniemOf(betrokkene),
    })
    .execute();
}
