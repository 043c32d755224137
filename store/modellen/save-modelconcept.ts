import type { Selectable } from 'kysely';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import {
  type Modelbasis,
  type Modelbestand,
  modelbasisSchema,
  modelbestandSchema,
  modelinhoudSchema,
} from '../../domain/modellen/modelbestand.js';
import { continuesVersie } from '../../domain/modellen/modelversie.js';
import type { ModelconceptversieTabel } from '../database/tables/modellen.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { modelhash } from './modelhash.js';
import { modelopmerkingPlaats } from './modelwijziging-plaats.js';
import { demandSchrijven, holdBewerkbaar, logSchrijven } from './wijziging-toegang.js';

/** One file in one change. */
export interface Conceptsleutel extends Modelbestand {
  wijzigingId: string;
}

/** Where a save left the file. */
export interface Bewaard {
  versie: number;
  hash: string;
  bewaardOp: string;
}

/**
 * Puts a file into a change, with its first version.
 * @param concept `basis` is the running version that it is a change of; null for a new file
 * @throws DomainError NIET_GEVONDEN, ONGELDIG with a sentence per field, or CONFLICT when it is in this change already, or
 * the change is no longer edited
 */
export async function addModelconcept(
  vraag: Vraag,
  { wijzigingId, soort, naam }: Conceptsleutel,
  concept: { inhoud: string; basis: Modelbasis | null },
): Promise<Bewaard> {
  const toegang = demandSchrijven(vraag);
  const bestand = modelbestandSchema.safeParse({ soort, naam });
  if (!bestand.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(bestand.error) });
  const inhoud = parseInhoud(concept.inhoud);
  const basis = concept.basis === null ? null : modelbasisSchema.parse(concept.basis);
  await holdBewerkbaar(vraag, wijzigingId);
  const sleutel = { wijzigingId, ...bestand.data };
  if ((await readConcept(vraag, sleutel)) !== undefined) throw new DomainError('CONFLICT');
  // Of a file that was taken out and put back the earlier versions stay.
  const vorige = await lastVersie(vraag, sleutel);
  const versie = (vorige?.versie ?? 0) + 1;
  await vraag.tx
    .insertInto('modelconcept')
    .values({ ...sleutel, basisVersie: basis?.versie ?? null, basisHash: basis?.hash ?? null, versie })
    .execute();
  logSchrijven(vraag, toegang);
  return insertVersie(vraag, { ...sleutel, versie }, { inhoud, opmerking: null });
}

/**
 * Keeps a new text of a file. What one person saves shortly after each other is one version.
 * @param concept `opHash` is of the text that was last seen by who saves; `opmerking` makes it a version of its own
 * @throws DomainError NIET_GEVONDEN, ONGELDIG, or CONFLICT when somebody else saved in between, or the change is no longer
 * edited
 */
export async function saveModelconcept(
  vraag: Vraag,
  { wijzigingId, soort, naam }: Conceptsleutel,
  concept: { inhoud: string; opHash: string; opmerking?: string },
): Promise<Bewaard> {
  const toegang = demandSchrijven(vraag);
  const inhoud = parseInhoud(concept.inhoud);
  await holdBewerkbaar(vraag, wijzigingId);
  const sleutel = { wijzigingId, soort, naam };
  const vorige = await lastVersie(vraag, sleutel);
  if (vorige === undefined || (await readConcept(vraag, sleutel)) === undefined)
    throw new DomainError('NIET_GEVONDEN');
  const opmerking = concept.opmerking?.trim() ? concept.opmerking.trim() : null;
  const hash = modelhash(inhoud);
  if (vorige.hash === hash && opmerking === null) return toBewaard(vorige);
  if (vorige.hash !== concept.opHash) throw new DomainError('CONFLICT');
  const door = pseudoniemOf(vraag.betrokkene);
  const eerder = { door: vorige.bewaardDoor, op: new Date(vorige.begonnenOp), opmerking: vorige.opmerking };
  if (continuesVersie(eerder, { door, op: vraag.nu, opmerking }))
    return updateVersie(vraag, { ...sleutel, versie: vorige.versie }, { inhoud, opmerking: null });
  logSchrijven(vraag, toegang);
  const versie = vorige.versie + 1;
  await vraag.tx
    .updateTable('modelconcept')
    .set({ versie })
    .where((eb) => eb.and(sleutel))
    .execute();
  return insertVersie(vraag, { ...sleutel, versie }, { inhoud, opmerking });
}

/** Takes a file out of a change; its versions stay. @throws DomainError NIET_GEVONDEN or CONFLICT */
export async function removeModelconcept(
  vraag: Vraag,
  { wijzigingId, soort, naam }: Conceptsleutel,
): Promise<void> {
  const toegang = demandSchrijven(vraag);
  await holdBewerkbaar(vraag, wijzigingId);
  const sleutel = { wijzigingId, soort, naam };
  if ((await readConcept(vraag, sleutel)) === undefined) throw new DomainError('NIET_GEVONDEN');
  await vraag.tx
    .deleteFrom('modelconcept')
    .where((eb) => eb.and(sleutel))
    .execute();
  logSchrijven(vraag, toegang);
}

function parseInhoud(unsafeInhoud: string): string {
  const inhoud = modelinhoudSchema.safeParse(unsafeInhoud);
  if (inhoud.success) return inhoud.data;
  throw new DomainError('ONGELDIG', { velden: { inhoud: inhoud.error.issues[0]?.message ?? '' } });
}

function readConcept({ tx }: Vraag, sleutel: Conceptsleutel) {
  return tx
    .selectFrom('modelconcept')
    .selectAll()
    .where((eb) => eb.and({ ...sleutel }))
    .executeTakeFirst();
}

function lastVersie({ tx }: Vraag, sleutel: Conceptsleutel) {
  return tx
    .selectFrom('modelconceptversie')
    .selectAll()
    .where((eb) => eb.and({ ...sleutel }))
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst();
}

type Versiesleutel = Conceptsleutel & { versie: number };
interface Tekst {
  inhoud: string;
  opmerking: string | null;
}

async function insertVersie(vraag: Vraag, sleutel: Versiesleutel, tekst: Tekst): Promise<Bewaard> {
  const rij = {
    ...sleutel,
    ...rowOf(vraag, sleutel, tekst),
    begonnenOp: vraag.nu.toISOString(),
    bewaardDoor: pseudoniemOf(vraag.betrokkene),
  };
  await vraag.tx.insertInto('modelconceptversie').values(rij).execute();
  return toBewaard(rij);
}

async function updateVersie(vraag: Vraag, sleutel: Versiesleutel, tekst: Tekst): Promise<Bewaard> {
  const rij = rowOf(vraag, sleutel, tekst);
  await vraag.tx
    .updateTable('modelconceptversie')
    .set(rij)
    .where((eb) => eb.and({ ...sleutel }))
    .execute();
  return toBewaard({ ...sleutel, ...rij });
}

const rowOf = ({ nu, cipher }: Vraag, sleutel: Versiesleutel, { inhoud, opmerking }: Tekst) => ({
  inhoud,
  hash: modelhash(inhoud),
  bewaardOp: nu.toISOString(),
  opmerking: opmerking === null ? null : cipher.seal(modelopmerkingPlaats(sleutel), opmerking),
});

const toBewaard = ({
  versie,
  hash,
  bewaardOp,
}: Pick<Selectable<ModelconceptversieTabel>, 'versie' | 'hash' | 'bewaardOp'>): Bewaard => ({
  versie,
  hash,
  bewaardOp,
});
