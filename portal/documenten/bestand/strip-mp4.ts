/** Boxes that hold others, in which something about the recording can stand (ISO/IEC 14496-12). */
const HOUDERS = ['moov', 'trak', 'mdia'];
/** What was written beside the film: place, device, names. */
const OVER_DE_OPNAME = ['udta', 'meta', 'uuid'];
/** Heads that begin with the moments of recording and change. */
const MET_TIJD = ['mvhd', 'tkhd', 'mdhd'];
const KOP_BYTES = 8;

/** A box: where it begins, where its content begins, and where it ends. */
interface Box {
  soort: string;
  begin: number;
  inhoud: number;
  einde: number;
}

/**
 * The film without what was written beside it: place, time and device. What is taken out becomes empty space of the same
 * length, because the film is found by its place in the file.
 * @returns null when it does not hang together as an MP4
 */
export function stripMp4(origineel: Buffer): Buffer | null {
  const film = Buffer.from(origineel);
  const boxes = boxesIn(film, 0, film.length);
  const soorten = boxes?.map(({ soort }) => soort) ?? [];
  if (boxes === null || !soorten.includes('moov') || !soorten.includes('mdat')) return null;
  return boxes.every((box) => strip(film, box)) ? film : null;
}

/** @returns whether the box hangs together */
function strip(film: Buffer, box: Box): boolean {
  if (OVER_DE_OPNAME.includes(box.soort)) {
    film.write('free', box.begin + 4, 'latin1');
    film.fill(0, box.inhoud, box.einde);
    return true;
  }
  if (MET_TIJD.includes(box.soort)) return wipeTijd(film, box);
  if (!HOUDERS.includes(box.soort)) return true;
  const boxes = boxesIn(film, box.inhoud, box.einde);
  return boxes !== null && boxes.every((een) => strip(film, een));
}

/** After version and flags: two moments, of eight bytes each in version 1 and of four before. */
function wipeTijd(film: Buffer, { inhoud, einde }: Box): boolean {
  const tot = inhoud + 4 + (film[inhoud] === 1 ? 16 : 8);
  if (tot > einde) return false;
  film.fill(0, inhoud + 4, tot);
  return true;
}

function boxesIn(film: Buffer, begin: number, einde: number): Box[] | null {
  const boxes: Box[] = [];
  for (let plek = begin; plek < einde;) {
    const box = boxAt(film, plek, einde);
    if (box === null) return null;
    boxes.push(box);
    plek = box.einde;
  }
  return boxes;
}

/** A length of 1 says that a longer one follows; one of 0 that the box goes on to the end. */
function boxAt(film: Buffer, begin: number, einde: number): Box | null {
  if (begin + KOP_BYTES > einde) return null;
  const kort = film.readUInt32BE(begin);
  const isLang = kort === 1;
  if (isLang && begin + 2 * KOP_BYTES > einde) return null;
  const inhoud = begin + (isLang ? 2 : 1) * KOP_BYTES;
  const lengte = isLang ? Number(film.readBigUInt64BE(begin + KOP_BYTES)) : kort === 0 ? einde - begin : kort;
  if (begin + lengte > einde || begin + lengte < inhoud) return null;
  return {
    soort: film.toString('latin1', begin + 4, begin + KOP_BYTES),
    begin,
    inhoud,
    einde: begin + lengte,
  };
}
