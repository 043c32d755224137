import { createHmac, randomBytes } from 'node:crypto';
import { ipKeyGenerator } from 'express-rate-limit';
import type { Clock } from '../deps.js';

/** After this long, nobody can tell whether two requests came from the same sender. */
export const VERGEET_NA_MINUTEN = 15;

/** More senders than this at once is an attack; forgetting them all early keeps the memory small. */
const MOST_SENDERS = 50_000;

/** Counts this request; answers whether the sender stays within the limit. */
export type Limiet = (sender: string | undefined) => boolean;

/**
 * A limit per sender and quarter of an hour. The address itself is kept nowhere: counted is an HMAC of
 * it, in memory only, under a salt that is thrown away together with the counts (INV17: an anonymous
 * melder cannot be traced). IPv6 senders count per network.
 */
export function createLimiet(clock: Clock, most: number): Limiet {
  const counts = new Map<string, number>();
  let salt = randomBytes(32);
  let forgetAt = clock.now().getTime() + VERGEET_NA_MINUTEN * 60_000;

  function forgetInTime(): void {
    const now = clock.now().getTime();
    if (now < forgetAt && counts.size < MOST_SENDERS) return;
    counts.clear();
    salt = randomBytes(32);
    forgetAt = now + VERGEET_NA_MINUTEN * 60_000;
  }

  return (sender) => {
    forgetInTime();
    const key = createHmac('sha256', salt).update(anonymousPart(sender)).digest('base64url');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
}

const anonymousPart = (sender: string | undefined): string =>
  sender === undefined ? '' : ipKeyGenerator(sender);
