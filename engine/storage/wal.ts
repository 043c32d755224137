import { existsSync, readFileSync } from 'node:fs';

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC = 0x377f0682;

/**
 * What the write-ahead log of the database is like. `torn`: its last transaction is incomplete, as after a power loss;
 * SQLite passes it over, and it was never acknowledged. `damaged`: what follows the first frame that is not as it was
 * written was on disk before, so SQLite would pass over what was acknowledged, without a word.
 */
export type WalCondition = 'sound' | 'torn' | 'damaged';

/**
 * Reads the write-ahead log as SQLite describes its format (sqlite.org/fileformat2.html, section 4). Each transaction is
 * on disk before the next begins; therefore only the last can be torn. A changed byte in the last transaction looks the
 * same as a torn one: nothing on disk tells them apart.
 */
export function conditionOfWal(path: string): WalCondition {
  const wal = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (wal.length <= HEADER_BYTES) return 'sound';
  const littleEndian = wal.readUInt32BE(0) === MAGIC;
  const pageSize = wal.readUInt32BE(8);
  const headerSum = checksum(wal.subarray(0, 24), [0, 0], littleEndian);
  if ((wal.readUInt32BE(0) & ~1) >>> 0 !== MAGIC || !isSum(wal, 24, headerSum)) return 'damaged';

  const frameBytes = FRAME_HEADER_BYTES + pageSize;
  let sum = headerSum;
  let broken = false;
  let commitsAfter = 0;
  let atEndOfTransaction = true;
  let at = HEADER_BYTES;
  for (; at + frameBytes <= wal.length; at += frameBytes) {
    const ofThisLog = wal.compare(wal, 16, 24, at + 8, at + 16) === 0;
    // Beyond the end of the log lie frames of the one before, under other salts.
    if (!ofThisLog && !broken && !continues(wal, at + frameBytes, frameBytes)) break;
    if (!broken) {
      sum = checksum(wal.subarray(at, at + 8), sum, littleEndian);
      sum = checksum(wal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes), sum, littleEndian);
      broken = !ofThisLog || !isSum(wal, at + 16, sum);
    }
    atEndOfTransaction = wal.readUInt32BE(at + 4) !== 0;
    if (broken && ofThisLog && atEndOfTransaction) commitsAfter += 1;
  }
  const endsInsideFrame = at < wal.length && at + frameBytes > wal.length;
  if (!broken) return atEndOfTransaction && !endsInsideFrame ? 'sound' : 'torn';
  return commitsAfter > 1 ? 'damaged' : 'torn';
}

// helpers

/** Whether the frame at `at` is of this log again: then the salts before it changed on disk. */
function continues(wal: Buffer, at: number, frameBytes: number): boolean {
  return at + frameBytes <= wal.length && wal.compare(wal, 16, 24, at + 8, at + 16) === 0;
}

type Sum = readonly [number, number];

function checksum(bytes: Buffer, [first, second]: Sum, littleEndian: boolean): Sum {
  let [a, b] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + b) >>> 0;
    b = (b + (littleEndian ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + a) >>> 0;
  }
  return [a, b];
}

function isSum(wal: Buffer, at: number, [a, b]: Sum): boolean {
  return wal.readUInt32BE(at) === a && wal.readUInt32BE(at + 4) === b;
}
