import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Schema } from '../schema.js';

/** Row security makes a short question look long to PostgreSQL, which then compiles it for longer than it takes. */
const WITHOUT_COMPILING = '-c jit=off';

/** A pool of connections, with tables and columns under the names of the code. */
export function connect(
  connectionString: string,
  { max, onStatement }: { max: number; onStatement?: (sql: string) => void },
): Kysely<Schema> {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    options: WITHOUT_COMPILING,
  });
  // A connection that breaks while nobody uses it leaves the pool; the next question opens another one.
  pool.on('error', () => undefined);
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin()],
    log: ({ query }) => onStatement?.(query.sql),
  });
}
