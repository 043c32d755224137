import { z } from 'zod';

/** How an item is called in files and tables: a code that never changes, also when its name does. */
export function codeSchema(error: string) {
  return z.string({ error }).regex(/^[A-Z][A-Z0-9_]{1,39}$/, { error });
}

export const cataloguscodeSchema = codeSchema('Gebruik hoofdletters, cijfers en streepjes onderaan.');
