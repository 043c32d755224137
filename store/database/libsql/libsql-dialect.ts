import type { Dialect } from '../dialect.js';
import { libsqlDdl } from './libsql-ddl.js';

const nothing = () => Promise.resolve();

/**
 * One process, one connection, one transaction at a time: there is nobody to tell, and who else wants to write, such as a
 * command of an administrator beside the running system, waits until the file is free (`busy_timeout`). Who holds the
 * file and its key sees all of it, so this database has no use for who asks.
 */
export const libsqlDialect: Dialect = {
  ddl: libsqlDdl,
  identify: nothing,
  present: nothing,
  lock: nothing,
  announceOutbox: nothing,
  isRetryable: (fout) =>
    fout instanceof Error && /^SQLITE_BUSY/.test(String((fout as { code?: unknown }).code)),
  isRefusal: () => false,
};
