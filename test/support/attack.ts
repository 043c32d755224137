import { expect, it } from '@jest/globals';

export interface Attack<Guard> {
  /** What stops it, as the product has it. */
  guard: Guard;
  /** The same, letting everything through. */
  removed: Guard;
  /** The attack itself, the same both times. @returns what it brings the attacker; null when it brings nothing */
  attempt: (guard: Guard) => Promise<unknown>;
  /** What it brings when nobody stops it: whatever jest can compare with. */
  loot: unknown;
}

/**
 * Makes one attack twice. It brings nothing while the guard stands, and brings its loot once the guard is taken away: so
 * that the first is owed to this guard, and not to an attack that could never succeed.
 */
export function itIsStopped<Guard>(name: string, { guard, removed, attempt, loot }: Attack<Guard>): void {
  it(`${name}: brengt niets op`, async () => {
    expect(await attempt(guard)).toBeNull();
  });

  it(`${name}: lukt als de grendel weg is`, async () => {
    expect(await attempt(removed)).toEqual(loot);
  });
}
