import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type SqliteDialectConfig,
  type TransactionSettings,
} from 'kysely';

/**
 * Takes the right to write at the start of a transaction instead of at its first write. A transaction that has read
 * cannot write any more once another process has written (SQLITE_BUSY_SNAPSHOT), however long it waits; one that asks
 * first waits its turn. A snapshot never writes, and stands in nobody's way however long it takes.
 */
class WriteFirstDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const isSnapshot = settings?.isolationLevel === 'repeatable read';
    await connection.executeQuery(CompiledQuery.raw(isSnapshot ? 'begin' : 'begin immediate'));
  }
}

/** How Kysely speaks with the embedded database, beside commands of an administrator in processes of their own. */
export class LibsqlKyselyDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new WriteFirstDriver(this.#config);
  }
}
