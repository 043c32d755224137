/** Chunks that say how to draw the picture (PNG 11); all others are about it. */
const BEELD = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
]);
const SIGNATURE_BYTES = 8;
/** Length, name and checksum. */
const FRAME_BYTES = 12;

/**
 * The picture without what was written beside it, and without whatever follows its end.
 * @returns null when it does not hang together as a PNG
 */
export function stripPng(inhoud: Buffer): Buffer | null {
  const delen = [inhoud.subarray(0, SIGNATURE_BYTES)];
  let plek = SIGNATURE_BYTES;
  while (plek + FRAME_BYTES <= inhoud.length) {
    const einde = plek + FRAME_BYTES + inhoud.readUInt32BE(plek);
    if (einde > inhoud.length) return null;
    const naam = inhoud.toString('latin1', plek + 4, plek + 8);
    if (plek === SIGNATURE_BYTES && naam !== 'IHDR') return null;
    if (BEELD.has(naam)) delen.push(inhoud.subarray(plek, einde));
    if (naam === 'IEND') return Buffer.concat(delen);
    plek = einde;
  }
  return null;
}
