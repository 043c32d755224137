import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { DomainError } from '../../domain/errors.js';
import type { Modelbestand } from '../../domain/modellen/modelbestand.js';
import {
  type Proefresultaat,
  type Proefvoortgang,
  proefresultaatSchema,
  proefvoortgangSchema,
} from '../../domain/modellen/proefdraai.js';
import type { ModelproefdraaiTabel } from '../database/tables/modellen.js';
import { fromJson } from '../json.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { type Modelinhoud, readModelconcepten } from './read-modelconcepten.js';
import { modelhash, wijzigingshash } from './modelhash.js';
import { demandLezen, readRij, wijzigingSlot } from './wijziging-toegang.js';

const LOG = { verwerking: 'MODELPROEF_GESTART', actie: 'schrijven', veldgroep: 'modellen' } as const;

/** A running model, as far as it says which one it is. */
export type Lopendekop = Modelbestand & { hash: string };

/** A change that was tried out, as people read it. */
export interface Proefdraai {
  proefdraaiId: string;
  /** Of the change as it was then. */
  hash: string;
  lopendHash: string;
  stand: ModelproefdraaiTabel['stand'];
  voortgang: Proefvoortgang;
  resultaat: Proefresultaat | null;
  gestartOp: string;
  gestartDoor: string;
  afgerondOp: string | null;
}

/** What is to be tried out. */
export interface TeProberen {
  proefdraaiId: string;
  bestanden: Modelinhoud[];
}

/**
 * Writes down that a change is tried out as it is now, against the models that run now. One at a time for a change.
 * @throws DomainError NIET_GEVONDEN, ONGELDIG for a change without files, or CONFLICT when one is going on
 */
export async function startProefdraai(
  vraag: Vraag,
  wijzigingId: string,
  lopend: readonly Lopendekop[],
): Promise<TeProberen> {
  const toegang = demandGroep(vraag, 'modellen:schrijven', LOG);
  await vraag.lock(wijzigingSlot(wijzigingId));
  const bestanden = await readModelconcepten(vraag, wijzigingId);
  if (bestanden.length === 0) throw new DomainError('ONGELDIG', { velden: { bestanden: GEEN_BESTANDEN } });
  const vorige = await lastProefdraai(vraag, wijzigingId);
  if (vorige?.stand === 'LOOPT') throw new DomainError('CONFLICT');
  const proefdraaiId = randomUUID();
  const begin: Proefvoortgang = { stap: 'CONTROLES', gedaan: 0, totaal: 1 };
  await vraag.tx
    .insertInto('modelproefdraai')
    .values({
      proefdraaiId,
      wijzigingId,
      nummer: (vorige?.nummer ?? 0) + 1,
      hash: wijzigingshash(bestanden),
      lopendHash: wijzigingshash(lopend),
      stand: 'LOOPT',
      voortgang: JSON.stringify(begin),
      resultaat: null,
      gestartOp: vraag.nu.toISOString(),
      gestartDoor: pseudoniemOf(vraag.betrokkene),
      afgerondOp: null,
    })
    .execute();
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  return { proefdraaiId, bestanden };
}

const GEEN_BESTANDEN = 'Zet eerst een bestand in de wijziging.';

/** The last time that a change was tried out; null when it never was. @throws DomainError NIET_GEVONDEN */
export async function readProefdraai(vraag: Vraag, wijzigingId: string): Promise<Proefdraai | null> {
  demandLezen(vraag);
  await readRij(vraag, wijzigingId);
  const rij = await lastProefdraai(vraag, wijzigingId);
  if (rij === undefined) return null;
  const naamVan = await readNamen(vraag, [rij.gestartDoor]);
  return { ...toProefdraai(rij), gestartDoor: naamVan(rij.gestartDoor) };
}

/** The row of the last one; for who asked already. */
export function lastProefdraai(
  { tx }: Pick<Vraag, 'tx'>,
  wijzigingId: string,
): Promise<Selectable<ModelproefdraaiTabel> | undefined> {
  return tx
    .selectFrom('modelproefdraai')
    .selectAll()
    .where('wijzigingId', '=', wijzigingId)
    .orderBy('nummer', 'desc')
    .executeTakeFirst();
}

export function toProefdraai(rij: Selectable<ModelproefdraaiTabel>): Proefdraai {
  const { proefdraaiId, hash, lopendHash, stand, gestartOp, gestartDoor, afgerondOp } = rij;
  return {
    proefdraaiId,
    hash,
    lopendHash,
    stand,
    voortgang: proefvoortgangSchema.parse(fromJson(rij.voortgang)),
    resultaat: rij.resultaat === null ? null : proefresultaatSchema.parse(fromJson(rij.resultaat)),
    gestartOp,
    gestartDoor,
    afgerondOp,
  };
}

/** Which file, and which text of it. */
export const kopOf = ({ soort, naam, inhoud }: Modelbestand & { inhoud: string }): Lopendekop => ({
  soort,
  naam,
  hash: modelhash(inhoud),
});
