import { type Transaction, sql } from 'kysely';
import { connect } from '../../../../store/database/postgres/connect.js';
import { setAsker, setBewijs } from '../../../../store/database/postgres/asker-settings.js';
import type { Asker, Bewijs } from '../../../../store/database/dialect.js';
import type { Schema } from '../../../../store/database/schema.js';
import type { TestStore } from '../open-test-store.js';

export interface Application {
  /** Runs SQL in a transaction in which this one asks; null: in which nothing was said of who asks. */
  query(asker: Asker | null, query: string, bewijs?: [Bewijs, string]): Promise<unknown[]>;
  /** How many rows a statement changed. */
  change(asker: Asker | null, query: string): Promise<number>;
  close(): Promise<void>;
}

/** The connection that the store has, without the store: somebody who goes round the repository. */
export function asApplication({ database, clock }: Pick<TestStore, 'database' | 'clock'>): Application {
  const db = connect(database.opties.postgres?.applicatie ?? '', { max: 1 });
  const run = (asker: Asker | null, query: string, bewijs?: [Bewijs, string]) =>
    db.transaction().execute(async (tx: Transaction<Schema>) => {
      if (asker !== null) await setAsker(tx, asker, clock.now());
      if (bewijs !== undefined) await setBewijs(tx, ...bewijs);
      return tx.executeQuery(sql.raw(query).compile(tx));
    });
  return {
    query: async (asker, query, bewijs) => (await run(asker, query, bewijs)).rows,
    change: async (asker, query) => Number((await run(asker, query)).numAffectedRows ?? 0n),
    close: () => db.destroy(),
  };
}
