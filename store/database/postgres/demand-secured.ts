import { type Kysely, sql } from 'kysely';
import { DatabaseError } from '../database-error.js';
import { LAATSTE_STAP } from '../migrate.js';
import type { Schema } from '../schema.js';
import { securityVersion } from './row-security/security-statements.js';

/**
 * Row-level security does not hold for every role: a superuser, a role with bypassrls, and the owner go round it.
 * @returns the name of the role that the application works with
 * @throws DatabaseError when the database does not answer, or the role stands above its rules
 */
export async function demandApplicationRole(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ rol: string; staatErboven: boolean }>`
    select rolname as rol, rolsuper or rolbypassrls as staat_erboven from pg_roles where rolname = current_user`
    .execute(db)
    .catch((fout: unknown) => {
      throw new DatabaseError('De database van DATABASE_URL antwoordt niet, of weigert de inloggegevens', {
        cause: fout,
      });
    });
  const [rij] = rows;
  if (rij === undefined || rij.staatErboven)
    throw new DatabaseError(
      'De rol van DATABASE_URL mag de rijbeveiliging omzeilen (superuser of bypassrls); gebruik een gewone rol',
    );
  return rij.rol;
}

/** @throws DatabaseError when tables or row-level security are not as this version wants them, or the role owns a table */
export async function demandSecured(db: Kysely<Schema>, rol: string): Promise<void> {
  const { rows: tabellen } = await sql<{ relname: string; isEigenaar: boolean; isOpen: boolean }>`
    select relname, pg_has_role(current_user, relowner, 'member') as is_eigenaar, not relrowsecurity as is_open
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not like 'kysely%' and relname <> 'rijbeveiliging'`.execute(db);
  if (tabellen.some(({ isEigenaar }) => isEigenaar))
    throw new DatabaseError(
      'De rol van DATABASE_URL is eigenaar van de tabellen en omzeilt zo de rijbeveiliging; gebruik een andere rol',
    );
  const isBij = tabellen.length > 0 && (await isUpToDate(db, rol));
  if (!isBij || tabellen.some(({ isOpen }) => isOpen))
    throw new DatabaseError(
      'De tabellen of hun rijbeveiliging zijn niet van deze versie; start eenmaal met DATABASE_OWNER_URL erbij',
    );
}

async function isUpToDate(db: Kysely<Schema>, rol: string): Promise<boolean> {
  const { rows } = await sql<{ stap: string; versie: string }>`
    select (select max(name) from kysely_migration) as stap, (select versie from rijbeveiliging) as versie`
    .execute(db)
    .catch(() => ({ rows: [] }));
  return rows[0]?.stap === LAATSTE_STAP && rows[0].versie === securityVersion(rol);
}
