import { DamagedDataError } from './checksum.js';

/** Primary result codes of SQLite (sqlite.org/rescode.html): the lowest byte of what libsql calls the raw code. */
const ERROR = 1;
const PERM = 3;
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** What the operating system says of a file beside the database, as the code that SQLite has for it. */
const SYSTEM_CODES: Readonly<Record<string, number>> = {
  EACCES: PERM,
  EPERM: PERM,
  EROFS: READONLY,
  ENOSPC: FULL,
  EIO: IOERR,
};

/**
 * Says in words what SQLite reports by a code while data is opened, with the folder that it is about; any other error
 * stays as it is. The statements of the engine are right, so that one which fails as wrong has met a damaged schema.
 */
export function diskError(dataDir: string, error: unknown): unknown {
  switch (primaryCode(error)) {
    case BUSY:
      return new Error(`Expected ${dataDir} to be free, but another engine has its data open`, {
        cause: error,
      });
    case CORRUPT:
    case NOTADB:
    case ERROR:
      return new DamagedDataError(
        `The database file in ${dataDir} is damaged: it cannot be read. Restore a backup.`,
      );
    case PERM:
    case READONLY:
    case CANTOPEN:
      return new Error(`Expected ${dataDir} to be writable, but the folder or the file in it is not`, {
        cause: error,
      });
    case FULL:
    case IOERR:
      return new Error(`Expected room on the disk of ${dataDir}, but it is full or failing`, {
        cause: error,
      });
    default:
      return error;
  }
}

/** Whether SQLite could not write, as on a full, failing or read-only disk. It may be able to later. */
export function isDiskFailure(error: unknown): boolean {
  return [PERM, READONLY, IOERR, FULL, CANTOPEN].includes(primaryCode(error) ?? ERROR);
}

/** Whether another process has the file. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** Whether SQLite met pages that cannot be right. */
export function isCorruption(error: unknown): boolean {
  return primaryCode(error) === CORRUPT;
}

// helpers

function primaryCode(error: unknown): number | null {
  const { rawCode, code } = (error ?? {}) as { rawCode?: unknown; code?: unknown };
  if (typeof rawCode === 'number') return rawCode & 0xff;
  return typeof code === 'string' ? (SYSTEM_CODES[code] ?? null) : null;
}
