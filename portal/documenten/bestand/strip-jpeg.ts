import { exifWithOrientation, orientationOf } from './exif-orientation.js';

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
] as const;

/**
 * The picture without what was written beside it: place, time, device, names, and whatever follows its end. Colours and
 * the way up stay.
 * @returns null when it does not hang together as a JPEG (ITU T.81, B.1)
 */
export function stripJpeg(inhoud: Buffer): Buffer | null {
  const delen: Buffer[] = [Buffer.from([0xff, SOI])];
  let plek = 2;
  for (;;) {
    if (plek + 4 > inhoud.length || inhoud[plek] !== 0xff) return null;
    const marker = inhoud[plek + 1] ?? 0;
    if (marker === EOI) return null;
    const einde = plek + 2 + inhoud.readUInt16BE(plek + 2);
    if (einde > inhoud.length) return null;
    const segment = inhoud.subarray(plek, einde);
    if (marker === SOS) {
      const beeld = imageData(inhoud, plek);
      return beeld === null ? null : Buffer.concat([...delen, beeld]);
    }
    const orientation = marker === APP1 ? orientationOf(segment) : null;
    if (orientation !== null) delen.push(exifWithOrientation(orientation));
    else if (!isAboutThePicture(marker, segment)) delen.push(segment);
    plek = einde;
  }
}

/** Segments beside the picture itself; those that say how to draw it stay. */
function isAboutThePicture(marker: number, segment: Buffer): boolean {
  if (marker === COM) return true;
  if (marker < APP0 || marker > APP15 || marker === APP0 || marker === APP14) return false;
  return marker !== APP2 || segment.toString('latin1', 4, 15) !== 'ICC_PROFILE';
}

/** From the first scan up to and including the end of the picture; a marker in it is never followed by 0 (B.1.1.5). */
function imageData(inhoud: Buffer, begin: number): Buffer | null {
  for (let plek = begin; plek + 1 < inhoud.length; plek += 1) {
    if (inhoud[plek] === 0xff && inhoud[plek + 1] === EOI) return inhoud.subarray(begin, plek + 2);
  }
  return null;
}
