import type { Sleutels } from '../sleutels.js';
import type { OpenDatabase } from './dialect.js';
import { openLibsql } from './libsql/open-libsql.js';
import { openPostgres } from './postgres/open-postgres.js';

export interface DatabaseOpties {
  dataDir: string;
  sleutels: Pick<Sleutels, 'database' | 'hmac'>;
  /** A PostgreSQL database; without it the embedded one in `dataDir`. */
  postgres?: PostgresAdressen;
  /** Is told that another process put something in the outbox. */
  onAnnouncement: () => void;
  /** Is told of each statement as it is written, without its values: for measuring. */
  onStatement?: (sql: string) => void;
}

export interface PostgresAdressen {
  /** As the role that the application works with: it owns nothing and row-level security holds for it. */
  applicatie: string;
  /** As the owner of the tables, to bring them up to date; without it they must be so already. */
  eigenaar?: string;
}

/**
 * Opens the dossier database of an installation, with its tables up to date.
 * @throws SleutelsError when the keys do not fit the database
 * @throws DatabaseError when PostgreSQL is not there, not up to date, or would let the application round its rules
 */
export function openDatabase(opties: DatabaseOpties): Promise<OpenDatabase> {
  return opties.postgres === undefined ? openLibsql(opties) : openPostgres(opties.postgres, opties);
}
