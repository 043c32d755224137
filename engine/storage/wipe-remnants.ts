import type { EngineDatabase } from './database.js';

/** Kinds of page that hold cells, by their first byte (sqlite.org/fileformat2.html, section 1.6): inner, then leaf. */
const INNER = [0x02, 0x05];
const LEAF = [0x0a, 0x0d];
const INNER_HEADER_BYTES = 12;
const LEAF_HEADER_BYTES = 8;
/** The first page begins with the header of the file. */
const FILE_HEADER_BYTES = 100;

/** What a pointer map says of a page (section 1.8): the root of a table or index, and any other page of one. */
const HOLDS_CELLS = [1, 5];
const POINTER_BYTES = 5;

/** Where a pass over the pages of a database goes on; null at its end. */
export type PassPosition = number | null;

/**
 * Writes zeros where a page holds nothing, on a part of the pages; gives where to go on. `secure_delete` writes over what
 * is deleted, but not over what stays behind when SQLite moves rows to another page to make room: those bytes belong
 * to no row, so no deletion finds them later. Only for a database with a pointer map (`auto_vacuum`), which tells pages
 * with rows from others.
 */
export function wipeRemnants(database: EngineDatabase, from: number): PassPosition {
  const read = database.prepare('SELECT data FROM sqlite_dbpage WHERE pgno = ?').raw();
  const write = database.prepare('UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?');
  const page = (number: number) => (read.get(number) as [Buffer])[0];
  const wipe = (number: number) => {
    const wiped = withoutRemnants(page(number), number === 1 ? FILE_HEADER_BYTES : 0);
    if (wiped !== null) write.run(wiped, number);
  };
  const [pages] = database.prepare('PRAGMA page_count').raw().get() as [number];
  if (from <= 1) wipe(1);
  // A pointer map stands before the pages that it speaks of.
  const mapAt = Math.max(from, 2);
  if (mapAt > pages) return null;
  const map = page(mapAt);
  const mapped = Math.floor(map.length / POINTER_BYTES);
  for (let at = 0; at < mapped && mapAt + 1 + at <= pages; at += 1) {
    if (HOLDS_CELLS.includes(map[at * POINTER_BYTES]!)) wipe(mapAt + 1 + at);
  }
  const next = mapAt + mapped + 1;
  return next > pages ? null : next;
}

// helpers

/** The page with zeros between the pointers to its cells and the cells; null when there is nothing to write over. */
function withoutRemnants(page: Buffer, header: number): Buffer | null {
  const type = page[header]!;
  if (!INNER.includes(type) && !LEAF.includes(type)) return null;
  const headerBytes = INNER.includes(type) ? INNER_HEADER_BYTES : LEAF_HEADER_BYTES;
  const start = header + headerBytes + 2 * page.readUInt16BE(header + 3);
  // 0 stands for 65,536.
  const end = page.readUInt16BE(header + 5) || 65_536;
  if (end > page.length || start >= end) return null;
  if (page.subarray(start, end).every((byte) => byte === 0)) return null;
  const wiped = Buffer.from(page);
  wiped.fill(0, start, end);
  return wiped;
}
