import { createHash } from 'node:crypto';
import { FUNCTIONS } from './functions.js';
import { PLANNED_ONCE } from './planned-once.js';
import type { Policy } from './policies.js';
import { TABELREGELS } from './tables.js';

/**
 * What the owner lays down, after the tables are up to date: the words of the policies, the least rights for the role of
 * the application, and the policies themselves. It replaces all that was there.
 */
export function securityStatements(applicatierol: string): string[] {
  const rol = quoted(applicatierol);
  return [
    ...FUNCTIONS,
    ...PLANNED_ONCE,
    `revoke all on all tables in schema public from public, ${rol}`,
    `grant usage on schema public to ${rol}`,
    `grant select on kysely_migration, rijbeveiliging to ${rol}`,
    `do $$ declare p record; begin
      for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on %I', p.policyname, p.tablename);
      end loop;
    end $$`,
    ...Object.entries(TABELREGELS).flatMap(([naam, { rechten, policies }]) => {
      const tabel = snakeCase(naam);
      return [
        `grant ${rechten} on ${tabel} to ${rol}`,
        `alter table ${tabel} enable row level security`,
        ...policies.map((policy) => createPolicy(tabel, policy, rol)),
      ];
    }),
  ];
}

/** Changes when anything of it changes. */
export function securityVersion(applicatierol: string): string {
  return createHash('sha256').update(securityStatements(applicatierol).join('\n')).digest('hex');
}

function createPolicy(tabel: string, { naam, opdracht, als }: Policy, rol: string): string {
  const soort = opdracht === 'insert' ? 'with check' : 'using';
  return `create policy ${naam} on ${tabel} for ${opdracht} to ${rol} ${soort} (${als(tabel)})`;
}

const snakeCase = (naam: string): string => naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const quoted = (naam: string): string => `"${naam.replaceAll('"', '""')}"`;
