import { z } from 'zod';
import type { Variables } from '../json.js';
import { DEFAULT_TENANT } from '../keys.js';

/** Pieces of request bodies that more than one resource uses. `null` is taken where a field may be left out. */

export function key<Key extends string>() {
  return z.custom<Key>((value) => typeof value === 'string' && /^-?[0-9]{1,25}$/.test(value), {
    error: 'expected a key: a string of digits',
  });
}

/** The body parser let through nothing but JSON, so an object is all that has to be checked. */
export const variables = z
  .custom<Variables>(isObject, { error: 'expected an object of variables' })
  .nullish()
  .transform((given) => given ?? {});

export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

export const wholeNumber = z.number().int();

/**
 * A number of 64 bits, such as of milliseconds. The official client writes these as text of digits when it checks what
 * it sends (`req:strict`), because a number of JavaScript is not that wide.
 */
export function longNumber<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (given) => (typeof given === 'string' && /^-?[0-9]{1,15}$/.test(given) ? Number(given) : given),
    schema,
  );
}

/** There is one tenant, with the name that every client without multi-tenancy uses. */
export const tenantId = z
  .literal(DEFAULT_TENANT, { error: `expected ${DEFAULT_TENANT}: this engine has no other tenant` })
  .or(z.literal(''))
  .nullish();

/** A reference of the client for its own books; nothing here depends on it. */
export const operationReference = longNumber(wholeNumber.positive()).nullish();

/** A body that may be left out, as `null` or altogether. */
export const optionalBody = z
  .looseObject({ operationReference })
  .nullish()
  .transform((body) => body ?? {});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
