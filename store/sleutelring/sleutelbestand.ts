import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SleutelsError } from '../sleutels.js';
import { type Sleutelring, newRing, parseRing } from './sleutelring.js';

/**
 * Reads a ring from a file.
 * @throws SleutelsError when others can read the file or it is damaged; the message never quotes it
 */
export function readSleutelbestand(pad: string): Sleutelring {
  const rechten = statSync(pad).mode & 0o777;
  if ((rechten & 0o077) !== 0)
    throw new SleutelsError(
      `${pad} is leesbaar voor anderen (${rechten.toString(8)}); maak het alleen leesbaar voor de eigenaar (600)`,
    );
  const ring = parseRing(readFileSync(pad, 'utf8'));
  if (ring === null) throw new SleutelsError(`${pad} is beschadigd; zet een back-up terug`);
  return ring;
}

/**
 * The ring of a file as it is now, asked as often as one likes: the file is read again only when it is another one. What
 * cannot be read leaves the last good ring in place, so that no work stops on a mistake with the file.
 */
export function followSleutelbestand(pad: string): () => Sleutelring {
  let ring = readSleutelbestand(pad);
  let gelezen = versionOf(pad);
  return () => {
    const nu = versionOf(pad);
    if (nu !== null && nu !== gelezen) {
      try {
        ring = readSleutelbestand(pad);
        gelezen = nu;
      } catch (fout) {
        if (!(fout instanceof SleutelsError)) throw fout;
      }
    }
    return ring;
  };
}

function versionOf(pad: string): string | null {
  const stand = statSync(pad, { bigint: true, throwIfNoEntry: false });
  return stand === undefined ? null : `${stand.ino}|${stand.mtimeNs}|${stand.size}`;
}

/** Makes the first ring, unless another process was first: then its keys count. */
export async function createSleutelbestand(pad: string): Promise<void> {
  await mkdir(dirname(pad), { recursive: true, mode: 0o700 });
  await layDown(pad, newRing(), async (tijdelijk) => {
    try {
      await link(tijdelijk, pad);
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    } finally {
      await unlink(tijdelijk);
    }
  });
}

/** Puts another ring in the place of this one: a crash leaves the old file or the new one, whole. */
export async function replaceSleutelbestand(pad: string, ring: Sleutelring): Promise<void> {
  await layDown(pad, ring, (tijdelijk) => rename(tijdelijk, pad));
}

async function layDown(
  pad: string,
  ring: Sleutelring,
  place: (tijdelijk: string) => Promise<void>,
): Promise<void> {
  const tijdelijk = `${pad}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const bestand = await open(tijdelijk, 'wx', 0o600);
  try {
    await bestand.writeFile(JSON.stringify(ring, null, 2) + '\n');
    await bestand.sync();
  } finally {
    await bestand.close();
  }
  await place(tijdelijk);
  const map = await open(dirname(pad), 'r');
  await map.sync();
  await map.close();
}
