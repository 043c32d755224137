import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Where an import leads: to a file of ours (path from the root) or to a library. */
export type ImportTarget =
  { kind: 'ours'; name: string; folder: string } | { kind: 'library'; name: string; folder: '' };

/** All TypeScript sources below `folders`, as paths from the root. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders.filter((folder) => existsSync(folder)).flatMap(below);
}

/** Everything that `file` imports or re-exports, types included. */
export function importsOf(file: string): ImportTarget[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return { kind: 'library', name: specifier, folder: '' };
    const name = normalize(join(dirname(file), specifier)).replace(/\.js$/, '');
    return { kind: 'ours', name, folder: name.split('/')[0] ?? '' };
  });
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return below(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
