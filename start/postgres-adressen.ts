import type { Settings } from '../config/env.js';
import type { PostgresAdressen } from '../store/database/open-database.js';

/** The PostgreSQL of the dossiers, or undefined when they are kept in the folder of the system. */
export function postgresAdressen({
  DATABASE_URL,
  DATABASE_OWNER_URL,
}: Pick<Settings, 'DATABASE_URL' | 'DATABASE_OWNER_URL'>): PostgresAdressen | undefined {
  return DATABASE_URL === undefined ? undefined : { applicatie: DATABASE_URL, eigenaar: DATABASE_OWNER_URL };
}
