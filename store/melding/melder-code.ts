import { createHmac, randomBytes } from 'node:crypto';
import { ALFABET } from '../willekeurig.js';
import type { Sleutels } from '../sleutels.js';

/** 13 signs of 5 bits: 65 bits, so that guessing a code is hopeless. */
const LENGTE = 13;

/** A code for one melder, `XXXX-XXXX-XXXXX`. */
export function newCode(): string {
  return codeFrom(randomBytes(LENGTE));
}

/** The code that belongs to an idempotency key: the same answer to the same question, without keeping the code. */
export function codeForIdempotentie(sleutels: Pick<Sleutels, 'hmac'>, idempotentieHash: string): string {
  return codeFrom(createHmac('sha256', sleutels.hmac).update(`code|${idempotentieHash}`).digest());
}

/** What is kept of a code. How it was typed does not matter. */
export function hashCode(sleutels: Pick<Sleutels, 'hmac'>, unsafeCode: string): string {
  const code = unsafeCode.toUpperCase().replace(/[\s-]/g, '');
  return createHmac('sha256', sleutels.hmac).update(`codehash|${code}`).digest('hex');
}

function codeFrom(bytes: Buffer): string {
  const tekens = Array.from(bytes.subarray(0, LENGTE), (byte) => ALFABET[byte % ALFABET.length]).join('');
  return `${tekens.slice(0, 4)}-${tekens.slice(4, 8)}-${tekens.slice(8)}`;
}
