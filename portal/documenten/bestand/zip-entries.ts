import { inflateRawSync } from 'node:zlib';

/** A file in an archive, as the list at its end tells. */
export interface ZipEntry {
  naam: string;
  isEncrypted: boolean;
  /** Its content, when it is text of at most `most` bytes; null otherwise. */
  read: (most: number) => string | null;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const END_BYTES = 22;
const MOST_ENTRIES = 5000;

/**
 * The list of what an archive holds (APPNOTE 4.3), without unpacking it. Null when it is not exactly one archive from the
 * first byte to the last: such as when something stands before or behind it, or a name stands in it twice.
 */
export function zipEntries(inhoud: Buffer): ZipEntry[] | null {
  const einde = inhoud.length - END_BYTES;
  if (einde < 0 || inhoud.readUInt32LE(einde) !== END || inhoud.readUInt32LE(0) !== LOCAL) return null;
  const aantal = inhoud.readUInt16LE(einde + 10);
  const begin = inhoud.readUInt32LE(einde + 16);
  if (aantal > MOST_ENTRIES || begin + inhoud.readUInt32LE(einde + 12) !== einde) return null;
  const entries: ZipEntry[] = [];
  let plek = begin;
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    if (plek + 46 > einde || inhoud.readUInt32LE(plek) !== CENTRAL) return null;
    const naamEinde = plek + 46 + inhoud.readUInt16LE(plek + 28);
    const kop = plek;
    entries.push({
      naam: inhoud.toString('utf8', plek + 46, naamEinde),
      isEncrypted: (inhoud.readUInt16LE(plek + 8) & 1) === 1,
      read: (most) => readEntry(inhoud, kop, most),
    });
    plek = naamEinde + inhoud.readUInt16LE(plek + 30) + inhoud.readUInt16LE(plek + 32);
  }
  const isOnce = new Set(entries.map(({ naam }) => naam.toLowerCase())).size === entries.length;
  return plek === einde && isOnce ? entries : null;
}

function readEntry(inhoud: Buffer, kop: number, most: number): string | null {
  const [methode, lengte, plek] = [
    inhoud.readUInt16LE(kop + 10),
    inhoud.readUInt32LE(kop + 20),
    inhoud.readUInt32LE(kop + 42),
  ];
  if (plek + 30 > inhoud.length || inhoud.readUInt32LE(plek) !== LOCAL || lengte > most) return null;
  const begin = plek + 30 + inhoud.readUInt16LE(plek + 26) + inhoud.readUInt16LE(plek + 28);
  const deel = inhoud.subarray(begin, begin + lengte);
  try {
    if (methode === 0) return deel.toString('utf8');
    return methode === 8 ? inflateRawSync(deel, { maxOutputLength: most }).toString('utf8') : null;
  } catch {
    return null;
  }
}
