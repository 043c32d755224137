import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSleutels } from '../../../store/load-sleutels.js';
import { openStore } from '../../../store/open-store.js';
import type { Sleutels } from '../../../store/sleutels.js';
import type { Store } from '../../../store/store.js';
import { FakeClock } from './fake-clock.js';

export interface TestStore {
  store: Store;
  clock: FakeClock;
  dataDir: string;
  sleutels: Sleutels;
  /** Every statement that the store gave the database, oldest first. */
  statements: string[];
  /** Closes the store and opens it again, as a second start does. */
  reopen(): Promise<Store>;
  dispose(): Promise<void>;
}

/** A real store in a folder of its own, on a clock that the test turns. */
export async function openTestStore(nu?: string): Promise<TestStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dossiers-'));
  const clock = new FakeClock(nu);
  const sleutels = await loadSleutels(dataDir);
  const statements: string[] = [];
  const onStatement = (sql: string) => statements.push(sql);
  const test: TestStore = {
    store: await openStore({ dataDir, sleutels, clock, onStatement }),
    statements,
    clock,
    dataDir,
    sleutels,
    async reopen() {
      await test.store.close();
      test.store = await openStore({ dataDir, sleutels: await loadSleutels(dataDir), clock, onStatement });
      return test.store;
    },
    async dispose() {
      await test.store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return test;
}
