import { randomBytes } from 'node:crypto';
import { link, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that is never written again: whole, on disk and in its folder, or not at all.
 * @returns false when it was there already; it is then left as it is
 */
export async function writeOnce(pad: string, tekst: string, rechten = 0o400): Promise<boolean> {
  const tijdelijk = `${pad}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const bestand = await open(tijdelijk, 'wx', rechten);
  try {
    await bestand.writeFile(tekst);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
  try {
    await link(tijdelijk, pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fout;
  } finally {
    await unlink(tijdelijk);
  }
  const map = await open(dirname(pad), 'r');
  try {
    await map.sync();
  } finally {
    await map.close();
  }
  return true;
}
