import type { z } from 'zod';
import { invalidArgument } from './problem.js';

/** Checks what came in; the problem names the field and what was expected there, never the value. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  unsafe: unknown,
  where = 'body',
): z.output<Schema> {
  const result = schema.safeParse(unsafe);
  if (result.success) return result.data;
  const reasons = result.error.issues
    .slice(0, 5)
    .map((issue) => `${pathOf(where, issue.path)}: ${issue.message}`);
  throw invalidArgument(reasons.join('; '));
}

function pathOf(where: string, path: PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    where,
  );
}
