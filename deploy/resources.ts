import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const kinds = [
  { folder: 'bpmn', extension: '.bpmn' },
  { folder: 'dmn', extension: '.dmn' },
  { folder: 'forms', extension: '.form' },
];

/** The half of a form that stays in the portal: what is filled in there must never reach the engine. */
const dossierHalf = '.dossier.form';

/** Whether the engine gets this file. */
export function isResource(pad: string): boolean {
  return kinds.some(({ extension }) => pad.endsWith(extension)) && !pad.endsWith(dossierHalf);
}

/** The paths of everything below `root` that belongs in the engine: models, tables, and the process halves of forms. */
export async function listResources(root: string): Promise<string[]> {
  const paths = await Promise.all(
    kinds.map(async ({ folder, extension }) => {
      const names = await readdir(join(root, folder));
      return names
        .filter((name) => name.endsWith(extension) && isResource(name))
        .sort()
        .map((name) => join(root, folder, name));
    }),
  );
  return paths.flat();
}
