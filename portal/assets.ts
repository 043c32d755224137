import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the build puts the bundled browser code. */
export const assetsFolder = fileURLToPath(new URL('./client', import.meta.url));

const versions = new Map<string, string>();

/** Address of a bundled file; the version in it changes with the content, so browsers may keep it for long. */
export function assetUrl(name: string): string {
  let version = versions.get(name);
  if (version === undefined) {
    version = versionOf(join(assetsFolder, name));
    versions.set(name, version);
  }
  return version === '' ? `/assets/${name}` : `/assets/${name}?v=${version}`;
}

function versionOf(path: string): string {
  if (!existsSync(path)) return '';
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
}
