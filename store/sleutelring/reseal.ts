import type { Transaction, UpdateQueryBuilder, UpdateResult } from 'kysely';
import { beginVan } from '../cipher/cipher.js';
import type { Verzegeld } from '../cipher/verzegeld.js';
import { type Rijsleutel, VERZEGELDE_KOLOMMEN } from '../cipher/verzegelde-kolommen.js';
import type { Schema } from '../database/schema.js';
import { type Database, type UnitOfWork, inTransaction } from '../database/unit-of-work.js';
import { indexDossier } from '../matching/index-dossier.js';
import {
  type Losschema,
  type Rij,
  VERZEGELDE_TABELLEN,
  type VerzegeldeTabelVan,
  rowsOf,
} from './sleuteltelling.js';

/** Rows per transaction: others wait for one batch at most. */
export const PER_KEER = 50;

export interface Voortgang {
  tabel: string;
  /** Rows of this table that are done in this run. */
  klaar: number;
  /** Rows that are left. */
  over: number;
}

export interface HerverzegelUitkomst {
  /** Rows that were sealed with the active key. */
  herverzegeld: number;
  /** Rows with a value that did not open: it was changed, moved, or its key is gone. They stay as they are. */
  beschadigd: { tabel: string; aantal: number }[];
}

/**
 * Seals with the active key all that is sealed with another one, while others work. Each batch is one transaction; who
 * stops it, also by a kill, loses nothing and starts it again: what is done is seen from the values themselves.
 */
export async function reseal(
  database: Database,
  onVoortgang: (voortgang: Voortgang) => void | Promise<void> = () => undefined,
): Promise<HerverzegelUitkomst> {
  const uitkomst: HerverzegelUitkomst = { herverzegeld: 0, beschadigd: [] };
  for (const deel of VERZEGELDE_TABELLEN) {
    let klaar = 0;
    let beschadigd = 0;
    for (;;) {
      const batch = await inTransaction(database, deel.asker, (uow) => resealBatch(uow, deel, beschadigd));
      if (batch.gelezen === 0) break;
      klaar += batch.herverzegeld;
      beschadigd += batch.beschadigd;
      await onVoortgang({ tabel: deel.tabel, klaar, over: batch.over });
    }
    uitkomst.herverzegeld += klaar;
    if (beschadigd > 0) uitkomst.beschadigd.push({ tabel: deel.tabel, aantal: beschadigd });
  }
  return uitkomst;
}

/** @param overslaan rows at the start of the order that are known not to open */
async function resealBatch(uow: UnitOfWork, deel: VerzegeldeTabelVan, overslaan: number) {
  const actief = uow.sleutels.actief;
  const anders = rowsOf(uow.tx, deel.tabel).where((of) =>
    of.or(deel.velden.map((veld) => of(veld, 'not like', `${beginVan(actief)}%`))),
  );
  let query = anders.select([...deel.sleutel, ...deel.velden]);
  for (const kolom of deel.sleutel) query = query.orderBy(kolom);
  const rijen = (await query.limit(PER_KEER).offset(overslaan).execute()) as Rij[];
  const batch = { gelezen: rijen.length, herverzegeld: 0, beschadigd: 0, over: 0 };
  for (const rij of rijen) {
    const nieuw = sealAnew(uow, deel, rij);
    if (nieuw === null) batch.beschadigd += 1;
    else if (await replace(uow.tx, deel, rij, nieuw)) {
      batch.herverzegeld += 1;
      if (deel.tabel === 'dossier') await reindexDossier(uow, { ...rij, ...nieuw });
    }
  }
  const { aantal } = await anders
    .select((van) => van.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  return { ...batch, over: Number(aantal) };
}

function sealAnew(
  { cipher, sleutels: { actief } }: UnitOfWork,
  { tabel, sleutel, velden }: VerzegeldeTabelVan,
  rij: Rij,
) {
  const id: Rijsleutel = Object.fromEntries(sleutel.map((kolom) => [kolom, String(rij[kolom])]));
  const plaatsen: Readonly<Record<string, (sleutel: Rijsleutel) => Parameters<typeof cipher.open>[0]>> =
    VERZEGELDE_KOLOMMEN[tabel].velden;
  const nieuw: Rij = {};
  try {
    for (const veld of velden) {
      const waarde = rij[veld];
      const plaats = plaatsen[veld]?.(id);
      // A weging that is vastgesteld takes another seal only from another key.
      if (typeof waarde === 'string' && plaats !== undefined && !waarde.startsWith(beginVan(actief)))
        nieuw[veld] = cipher.sealBytes(plaats, cipher.openBytes(plaats, waarde));
    }
  } catch {
    return null;
  }
  return nieuw;
}

/** The blind index has its key from the one that seals the person. */
async function reindexDossier(uow: UnitOfWork, { dossierId, persoon }: Rij): Promise<void> {
  await indexDossier(uow, { dossierId: String(dossierId), persoon: persoon as Verzegeld });
}

/** @returns false when somebody changed the row meanwhile: what they wrote stays, and is looked at again */
async function replace(
  tx: Transaction<Schema>,
  { tabel, sleutel }: VerzegeldeTabelVan,
  oud: Rij,
  nieuw: Rij,
): Promise<boolean> {
  let query: UpdateQueryBuilder<Losschema, string, string, UpdateResult> = (
    tx as unknown as Transaction<Losschema>
  )
    .updateTable(tabel as string)
    .set(nieuw);
  for (const kolom of [...sleutel, ...Object.keys(nieuw)])
    query = query.where(kolom, '=', oud[kolom] ?? null);
  return (await query.executeTakeFirstOrThrow()).numUpdatedRows > 0n;
}
