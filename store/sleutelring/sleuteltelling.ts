import { type SelectQueryBuilder, type Transaction, sql } from 'kysely';
import { VERZEGELDE_KOLOMMEN, type VerzegeldeTabel } from '../cipher/verzegelde-kolommen.js';
import type { Asker } from '../database/dialect.js';
import type { Schema } from '../database/schema.js';
import { type Database, inTransaction } from '../database/unit-of-work.js';

/** The columns of a table whose names are known at run time only. */
export type Rij = Record<string, string | number | null>;
export type Losschema = Record<string, Rij>;

/** One table with its sealed columns. */
export interface VerzegeldeTabelVan {
  readonly tabel: VerzegeldeTabel;
  readonly sleutel: readonly string[];
  readonly velden: readonly string[];
  readonly asker: Asker;
}

export const VERZEGELDE_TABELLEN: readonly VerzegeldeTabelVan[] = (
  Object.keys(VERZEGELDE_KOLOMMEN) as VerzegeldeTabel[]
).map((tabel) => {
  const { sleutel, velden, wie } = VERZEGELDE_KOLOMMEN[tabel];
  const betrokkene =
    wie === 'portaal' ? { soort: wie } : ({ soort: 'systeem', onderdeel: 'sleutelring' } as const);
  return { tabel, sleutel, velden: Object.keys(velden), asker: { betrokkene } };
});

/** The rows of a table, its columns by the names that the list of sealed columns gives. */
export function rowsOf(
  tx: Transaction<Schema>,
  tabel: VerzegeldeTabel,
): SelectQueryBuilder<Losschema, string, object> {
  return (tx as unknown as Transaction<Losschema>).selectFrom(tabel);
}

/** How many values each key seals, in the whole database. The envelope names its key: nothing is opened. */
export async function countPerSleutel(database: Database): Promise<ReadonlyMap<string, number>> {
  const totaal = new Map<string, number>();
  for (const { tabel, velden, asker } of VERZEGELDE_TABELLEN)
    for (const veld of velden) {
      const positie = database.dialect.ddl.position;
      const kolom = veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const sleutelId = `substr(${kolom}, 4, ${positie(`substr(${kolom}, 4)`, "'.'")} - 1)`;
      const rijen = await inTransaction(database, asker, ({ tx }) =>
        rowsOf(tx, tabel)
          .select([sql.raw<string>(sleutelId).as('sleutel'), sql<number>`count(*)`.as('aantal')])
          .where(veld, 'is not', null)
          .groupBy(sql.raw(sleutelId))
          .execute(),
      );
      for (const { sleutel, aantal } of rijen)
        totaal.set(sleutel, (totaal.get(sleutel) ?? 0) + Number(aantal));
    }
  return totaal;
}
