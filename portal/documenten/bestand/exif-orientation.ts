const KOP = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;

/** Which way up a picture is, of an APP1 segment with Exif (2.3, 4.6.4); null when it does not say. */
export function orientationOf(segment: Buffer): number | null {
  if (!segment.subarray(4, 10).equals(KOP) || segment.length < 20) return null;
  const tiff = segment.subarray(10);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (plek: number) => (isLittle ? tiff.readUInt16LE(plek) : tiff.readUInt16BE(plek));
  const begin = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (begin + 2 > tiff.length) return null;
  for (let nummer = 0; nummer < short(begin); nummer += 1) {
    const plek = begin + 2 + nummer * 12;
    if (plek + 12 > tiff.length) return null;
    if (short(plek) === ORIENTATION) {
      const waarde = short(plek + 8);
      return waarde >= 1 && waarde <= 8 ? waarde : null;
    }
  }
  return null;
}

/** An APP1 segment that says which way up, and nothing else. */
export function exifWithOrientation(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const kop = Buffer.from([0xff, 0xe1, 0, 2 + KOP.length + tiff.length]);
  return Buffer.concat([kop, KOP, tiff]);
}
