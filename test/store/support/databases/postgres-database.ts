import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { postgresDdl } from '../../../../store/database/postgres/postgres-ddl.js';
import { prepareTables } from '../../../../store/database/postgres/prepare-tables.js';
import type { RawDatabase, TestDatabase } from './test-database.js';

export const APPLICATIE = 'keten_app';
export const EIGENAAR = 'keten_owner';
const SJABLOON = 'keten_sjabloon';

/** The address of a database on the server of this test run, as this role. */
export function addressOf(rol: string, database: string): string {
  const socket = process.env.TEST_POSTGRES_SOCKET ?? '';
  return `postgres://${rol}@${encodeURIComponent(socket)}/${database}`;
}

/** Databases of this test file that are clean and not in use: making one takes longer than emptying one. */
const vrij: string[] = [];

/** A database of its own, with empty tables. */
export async function postgresDatabase(): Promise<TestDatabase> {
  const naam = vrij.pop() ?? (await createDatabase());
  let isHeel = true;
  return {
    naam,
    opties: { postgres: { applicatie: addressOf(APPLICATIE, naam) } },
    ddl: postgresDdl,
    openRaw: () => openRaw(naam, () => (isHeel = false)),
    folder: () => folderOf(naam),
    async backup() {
      const kopie = `kopie_${naam}`;
      await copyDatabase(naam, kopie);
      return async () => {
        await dropDatabase(naam);
        await copyDatabase(kopie, naam);
        await dropDatabase(kopie);
      };
    },
    async dispose() {
      if (!isHeel) return dropDatabase(naam);
      await emptyTables(naam);
      vrij.push(naam);
    },
  };
}

async function createDatabase(): Promise<string> {
  const naam = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser('postgres', async (admin) => {
    await ensureSjabloon(admin);
    await admin.query(`create database ${naam} template ${SJABLOON} owner ${EIGENAAR}`);
  });
  return naam;
}

function copyDatabase(van: string, naar: string): Promise<void> {
  return asSuperuser('postgres', (admin) =>
    admin.query(`create database ${naar} template ${van} owner ${EIGENAAR}`),
  );
}

function dropDatabase(naam: string): Promise<void> {
  return asSuperuser('postgres', (admin) => admin.query(`drop database ${naam} with (force)`));
}

async function folderOf(naam: string): Promise<string> {
  let folder = '';
  await asSuperuser(naam, async (admin) => {
    await admin.query('checkpoint');
    const { rows } = await admin.query<{ folder: string }>(
      `select current_setting('data_directory') || '/base/' || oid as folder
       from pg_database where datname = current_database()`,
    );
    folder = rows[0]?.folder ?? '';
  });
  return folder;
}

/** Without the guards, which keep what is vastgesteld. */
function emptyTables(naam: string): Promise<void> {
  return asSuperuser(naam, (admin) =>
    admin.query(`
      set session_replication_role = replica;
      do $$ declare t record; begin
        for t in select tablename from pg_tables where schemaname = 'public' and tablename !~ '^(kysely|rijbeveiliging)' loop
          execute format('delete from %I', t.tablename);
        end loop;
        perform setval(oid, 1, false) from pg_class where relkind = 'S';
      end $$`),
  );
}

/** Two workers may come first at once: the second one waits and finds it there. */
async function ensureSjabloon(admin: Client): Promise<void> {
  await admin.query('select pg_advisory_lock(1)');
  const { rows } = await admin.query('select 1 from pg_database where datname = $1', [SJABLOON]);
  if (rows.length === 0) {
    await admin.query(`create role ${EIGENAAR} login; create role ${APPLICATIE} login`);
    await admin.query(`create database ${SJABLOON} owner ${EIGENAAR}`);
    await prepareTables(addressOf(EIGENAAR, SJABLOON), APPLICATIE);
  }
  await admin.query('select pg_advisory_unlock(1)');
}

export async function asSuperuser(
  database: string,
  work: (admin: Client) => Promise<unknown>,
): Promise<void> {
  const admin = new Client({ connectionString: addressOf('postgres', database) });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

async function openRaw(naam: string, onDamage: () => void): Promise<RawDatabase> {
  const client = new Client({ connectionString: addressOf(EIGENAAR, naam) });
  await client.connect();
  const rows = async (sql: string) => (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  return {
    rows,
    async exec(sql) {
      if (/\b(create|alter|drop|rijbeveiliging|kysely_migration)\b/.test(sql)) onDamage();
      await client.query(sql);
    },
    execLoose: (sql) =>
      asSuperuser(naam, (admin) => admin.query(`set session_replication_role = replica; ${sql}`)),
    tables: async () =>
      (await rows("select tablename from pg_tables where schemaname = 'public'")).flatMap(([tabel]) =>
        String(tabel),
      ),
    async removeGuard(guard, tabel) {
      onDamage();
      await client.query(`drop trigger ${guard} on ${tabel}`);
    },
    close: () => client.end(),
  };
}
