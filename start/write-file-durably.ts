import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes `text` to `path` with mode 0600 so that after a crash either the old file or the whole
 * new one is there: temporary file, fsync, rename, fsync of the folder.
 */
export async function writeFileDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.nieuw`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
