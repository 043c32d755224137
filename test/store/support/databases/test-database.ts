import type { Ddl } from '../../../../store/database/ddl.js';
import type { StoreOpties } from '../../../../store/store.js';
import type { Sleutels } from '../../../../store/sleutels.js';

/** The database below a store under test, and the road round that store. */
export interface TestDatabase {
  naam: string;
  /** What a store needs to open it. */
  opties: Pick<StoreOpties, 'postgres'>;
  ddl: Ddl;
  /** Opens it as its owner, who goes round the repository and every rule for the application. */
  openRaw(sleutels: Sleutels): Promise<RawDatabase>;
  /** The folder with its files, with all that was confirmed in them. */
  folder(): Promise<string>;
  /** Makes a backup while nobody is connected; the answer puts it back, likewise. */
  backup(): Promise<() => Promise<void>>;
  dispose(): Promise<void>;
}

export interface RawDatabase {
  exec(sql: string): Promise<void>;
  /** The same, for rows that refer to nothing: no foreign key is looked at. */
  execLoose(sql: string): Promise<void>;
  /** Each row as its values, in the order of the columns. */
  rows(sql: string): Promise<unknown[][]>;
  /** The tables of the store, in the names of the database. */
  tables(): Promise<string[]>;
  removeGuard(naam: string, tabel: string): Promise<void>;
  close(): Promise<void>;
}
