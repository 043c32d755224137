import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUARDS, type Guards } from '../../../store/guards.js';
import { loadSleutels } from '../../../store/load-sleutels.js';
import { openStore } from '../../../store/open-store.js';
import type { Sleutels } from '../../../store/sleutels.js';
import type { Store } from '../../../store/store.js';
import { libsqlDatabase } from './databases/libsql-database.js';
import { postgresDatabase } from './databases/postgres-database.js';
import type { TestDatabase } from './databases/test-database.js';
import { FakeClock } from './fake-clock.js';

export interface TestStore {
  store: Store;
  clock: FakeClock;
  dataDir: string;
  database: TestDatabase;
  sleutels: Sleutels;
  /** Every statement that the store gave the database, oldest first. */
  statements: string[];
  /** Closes the store and opens it again, as a second start does. @param meanwhile what happens while it is closed */
  reopen(meanwhile?: () => Promise<void>): Promise<Store>;
  dispose(): Promise<void>;
}

/** The database that this run of the tests is about: the jest project says which. */
export const OP_POSTGRES = 'storeOpPostgres' in globalThis;

/** A real store on a database of its own, on a clock that the test turns; with its guards, but for those that are given. */
export async function openTestStore(nu?: string, guards: Partial<Guards> = {}): Promise<TestStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dossiers-'));
  const database = OP_POSTGRES ? await postgresDatabase() : await libsqlDatabase(dataDir);
  const clock = new FakeClock(nu);
  const statements: string[] = [];
  const onStatement = (sql: string) => statements.push(sql);
  const open = async () =>
    openStore({
      dataDir,
      sleutels: await loadSleutels(dataDir),
      clock,
      onStatement,
      guards: { ...GUARDS, ...guards },
      ...database.opties,
    });
  let isOpen = true;
  const closeOnce = async () => {
    if (isOpen) await test.store.close();
    isOpen = false;
  };
  const test: TestStore = {
    store: await open(),
    statements,
    clock,
    dataDir,
    database,
    sleutels: await loadSleutels(dataDir),
    async reopen(meanwhile) {
      await closeOnce();
      await meanwhile?.();
      test.store = await open();
      isOpen = true;
      return test.store;
    },
    async dispose() {
      await closeOnce();
      await database.dispose();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return test;
}
