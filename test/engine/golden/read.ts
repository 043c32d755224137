import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'test', 'engine', 'golden');

/** The moment at which the oracle answered. */
export const goldenNow = new Date('2026-01-02T03:04:05Z');

/** A file of this folder with one JSON value a line. */
export function readLines<T>(name: string): T[] {
  return readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export function readText(...path: string[]): string {
  return readFileSync(join(folder, ...path), 'utf8');
}
