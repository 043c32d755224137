import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Modellenset, isModelpad } from './modellenset.js';

/**
 * Writes models below `folder`, each in its own kind's folder.
 * @throws Error for a path that is not one of a model, before anything is written
 */
export async function writeModellenset(folder: string, set: Modellenset): Promise<void> {
  for (const pad of set.keys())
    if (!isModelpad(pad)) throw new Error(`Expected the path of a model, got ${pad}`);
  for (const soort of ['bpmn', 'dmn', 'forms']) await mkdir(join(folder, soort), { recursive: true });
  for (const [pad, tekst] of set) {
    await mkdir(dirname(join(folder, pad)), { recursive: true });
    await writeFile(join(folder, pad), tekst);
  }
}
