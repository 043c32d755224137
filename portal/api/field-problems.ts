import type { z } from 'zod';
import { nl } from 'zod/locales';
import type { FieldProblem } from './problem.js';

/** Dutch words for what a schema has no own sentence for. */
export const dutch = nl().localeError;

/**
 * The complaints of a schema, with the place of each field. A field that does not exist is not named:
 * its name was typed by the sender, and an answer or a log must not repeat what was typed.
 */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({
    pointer: toPointer(issue.path),
    detail: issue.code === 'unrecognized_keys' ? 'Hier staat een veld dat niet bestaat.' : issue.message,
  }));
}

/** The complaints of the store, by the path of the field (`wat.verschijningsvormen`). */
export function veldProblems(velden: Readonly<Record<string, string>>): FieldProblem[] {
  return Object.entries(velden).map(([pad, detail]) => ({ pointer: toPointer(pad.split('.')), detail }));
}

/** RFC 6901, as a fragment: `#/overU/telefoon`. */
function toPointer(path: readonly PropertyKey[]): string {
  return ['#', ...path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
