import { sql } from 'kysely';
import { DatabaseError as PgError } from 'pg';
import { DatabaseError } from '../database-error.js';
import { migrate } from '../migrate.js';
import { connect } from './connect.js';
import { postgresDdl } from './postgres-ddl.js';
import { securityStatements, securityVersion } from './row-security/security-statements.js';

/**
 * Brings the tables up to date as their owner, then lays down who may do what: the rights of the application's role and
 * row-level security. What is up to date already is left alone, so that a second process can start beside a first.
 * @throws DatabaseError when the owner's connection does not work
 */
export async function prepareTables(eigenaar: string, applicatierol: string): Promise<void> {
  const db = connect(eigenaar, { max: 1 });
  try {
    await migrate(db, postgresDdl);
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('rijbeveiliging', 0))`.execute(tx);
      await sql`create table if not exists rijbeveiliging (versie text not null)`.execute(tx);
      const versie = securityVersion(applicatierol);
      const { rows } = await sql<{ versie: string }>`select versie from rijbeveiliging`.execute(tx);
      if (rows[0]?.versie === versie) return;
      for (const statement of securityStatements(applicatierol)) await sql.raw(statement).execute(tx);
      await sql`delete from rijbeveiliging`.execute(tx);
      await sql`insert into rijbeveiliging values (${versie})`.execute(tx);
    });
  } catch (fout) {
    if (fout instanceof PgError && !/^(28|3D|42501)/.test(fout.code ?? '')) throw fout;
    throw new DatabaseError(
      'De eigenaar van de database kan de tabellen niet bijwerken; controleer DATABASE_OWNER_URL en de rechten van die rol',
      { cause: fout },
    );
  } finally {
    await db.destroy();
  }
}
