import type { Kysely, Transaction } from 'kysely';
import type { Betrokkene } from '../../domain/keten/betrokkene.js';
import type { Doel } from '../../domain/toegang/doel.js';
import type { Ddl } from './ddl.js';
import type { Schema } from './schema.js';

/** The portal itself, for what it keeps before anybody is known: sessions and drafts. */
export interface Portaal {
  soort: 'portaal';
}

/** Who asks the database, and in which setting. */
export interface Asker {
  betrokkene: Betrokkene | Portaal;
  doel?: Doel;
  reden?: string;
}

/** What somebody shows to reach one melding without any relation to its casus. */
export type Bewijs = 'codeHash' | 'idempotentieHash';

/** A transaction, as far as the differences between databases go. */
type Tx = Transaction<Schema>;

/**
 * What the two databases do differently; all queries are the same. `libsql/` and `postgres/` hold one implementation
 * each.
 */
export interface Dialect {
  /** How tables are written down in a migration. */
  readonly ddl: Ddl;
  /** Tells the database, for this transaction, who asks and when: row-level security decides on it. */
  identify(tx: Tx, asker: Asker, nu: Date): Promise<void>;
  /** Shows the database what gives a right to one row. */
  present(tx: Tx, bewijs: Bewijs, waarde: string): Promise<void>;
  /** Waits until no other transaction works on what `sleutel` names, and keeps it until the end of this one. */
  lock(tx: Tx, sleutel: string): Promise<void>;
  /** Wakes who delivers the outbox in other processes, once this transaction is confirmed. */
  announceOutbox(tx: Tx): Promise<void>;
  /** Did the transaction fail only because of another one, so that it must be done again? */
  isRetryable(fout: unknown): boolean;
  /** Did the database refuse rows that its own rules hide from who asks? */
  isRefusal(fout: unknown): boolean;
}

/** A dossier database that is open, with its tables up to date. */
export interface OpenDatabase {
  db: Kysely<Schema>;
  dialect: Dialect;
  /** Whether it takes what is written now. Never throws. */
  canWrite: () => Promise<boolean>;
  /** Leaves nothing of what was deleted in the files beside the tables. */
  forget: () => Promise<void>;
  /** What a backup copies while it is open; null when the database is elsewhere. */
  holdable: HoldableFile | null;
  close: () => Promise<void>;
}

/** A database file that can be copied while it is written. */
export interface HoldableFile {
  readonly path: string;
  /** From here on commits only grow the write-ahead log beside it, until the answer is called. */
  hold(): Promise<() => void>;
}
