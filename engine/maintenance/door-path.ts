import { join, relative } from 'node:path';

/** The shortest limit that systems put on the path of a socket; Node cuts a longer one off without a word. */
const longestPath = 103;

/** Where a program that works in `folder` can be asked to hold its data; null when the path is too long for a socket. */
export function doorPath(folder: string): string | null {
  const path = join(folder, 'maintenance.sock');
  const candidates = [path, relative(process.cwd(), path)];
  return candidates.find((candidate) => Buffer.byteLength(candidate) <= longestPath) ?? null;
}
