import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const CHUNK_BYTES = 4 * 1024 * 1024;
/** Of a SHA-256 in base64. */
const DIGEST_LENGTH = 44;

/**
 * Whether a database file is as the engine left it at its last orderly stop. `unknown`: there was none, as after a
 * kill, or somebody has opened the file since.
 */
export type FileCondition = 'unchanged' | 'changed' | 'unknown';

/**
 * Writes down what the database file is like, once nobody writes to it any more: log and snapshot carry checksums of
 * their own, the search tables and what SQLite keeps between rows do not.
 */
export function sealFile(path: string): void {
  writeFileSync(sealOf(path), digestOf(path), { mode: 0o600 });
}

/** Compares the file with its seal; only to be asked before anybody opens it. */
export function conditionOfFile(path: string): FileCondition {
  // Without a seal the file is not touched: closing it would take away the locks of an engine that has it open.
  if (!existsSync(sealOf(path))) return 'unknown';
  const sealed = readFileSync(sealOf(path), 'latin1');
  if (sealed.length !== DIGEST_LENGTH) return 'unknown';
  return existsSync(path) && sealed === digestOf(path) ? 'unchanged' : 'changed';
}

/** Takes the seal off the disk: the file is about to change, or what had changed in it has been mended. */
export function breakSeal(path: string): void {
  if (!existsSync(sealOf(path))) return;
  rmSync(sealOf(path));
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

// helpers

function sealOf(path: string): string {
  return `${path}-seal`;
}

function digestOf(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let read = -1; read !== 0;) {
      read = readSync(file, chunk);
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('base64');
}
