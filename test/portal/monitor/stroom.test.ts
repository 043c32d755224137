import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { regisseur } from '../../builders/betrokkenen.js';
import { openTestStore, type TestStore } from '../../store/support/open-test-store.js';
import { startPortalOn } from '../support/portal-on-store.js';
import type { Visitor } from '../support/test-portal.js';

/** A stream looks every ten seconds whether its session is still there. */
const GEZIEN_MS = 10_000;

let test: TestStore;
let portal: Awaited<ReturnType<typeof startPortalOn>>;
let regie: Visitor;

beforeEach(async () => {
  test = await openTestStore();
  portal = await startPortalOn(test.store, test.clock);
  portal.monitor.add({ instantieKey: '100', procesId: 'bewaken' });
  regie = await portal.login(regisseur);
  // The beat of the stream is ours; what HTTP needs keeps its own time.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'Date'] });
});
afterEach(async () => {
  jest.useRealTimers();
  await portal.close();
  await test.dispose();
});

/** A live stream of the monitor; `ends` waits until the server ends it. */
async function openStream() {
  const cookie = [...regie.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
  const { definitieKey } = portal.monitor.instanties[0]!;
  const response = await fetch(`${portal.origin}/monitor/processen/${definitieKey}/stroom`, {
    headers: { cookie },
  });
  const reader = response.body!.getReader();
  await reader.read();
  return {
    async ends(): Promise<true> {
      while (!(await reader.read()).done);
      return true;
    },
    /** Waits for so many signs of life. @returns how many came before it ended */
    async beats(most: number): Promise<number> {
      let heard = 0;
      while (heard < most) {
        const { done, value } = await reader.read();
        if (done) break;
        heard += new TextDecoder().decode(value).split('\n\n').length - 1;
      }
      return heard;
    },
    stop: () => reader.cancel(),
  };
}

describe('een levende stroom', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['uitlogt', () => test.store.sessies.closeAllOf(regisseur.gebruikerId)],
    [
      'zich bij de identiteitsprovider afmeldt',
      async () => {
        const bewijs = {
          jti: 'j',
          verlooptOp: new Date(test.clock.now().getTime() + 60_000).toISOString(),
          gebruikerId: regisseur.gebruikerId,
        };
        portal.oidc.logoutTokens.set('bewijs', bewijs);
        const answer = await portal.visitor().post('/inloggen/afmelden', { logout_token: 'bewijs' });
        expect(answer.status).toBe(200);
      },
    ],
    ['zo lang niets doet dat de sessie verloopt', async () => test.clock.turn(24 * 60)],
  ])('eindigt als wie haar leest %s', async (_hoe, gebeurt) => {
    const stroom = await openStream();
    await gebeurt();
    await jest.advanceTimersByTimeAsync(GEZIEN_MS);
    expect(await stroom.ends()).toBe(true);
  });

  it('loopt door zolang de sessie er is', async () => {
    const stroom = await openStream();
    await jest.advanceTimersByTimeAsync(GEZIEN_MS);
    await jest.advanceTimersByTimeAsync(GEZIEN_MS);
    expect(await stroom.beats(10)).toBe(10);
    await stroom.stop();
  });
});
