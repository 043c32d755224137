import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { regisseur, weger } from '../builders/betrokkenen.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';

let test: TestStore;
beforeEach(async () => {
  test = await openTestStore();
});
afterEach(() => test.dispose());

/** One request with this token; what the cookie holds after it. */
async function use(token: string): Promise<string> {
  const gelezen = await test.store.sessies.read(token);
  expect(gelezen).not.toBeNull();
  return gelezen?.nieuwToken ?? token;
}

describe('een sessie', () => {
  const sessie = { betrokkene: weger, waarden: { state: 'abc' } };

  it('is er voor wie het token heeft; het token zelf staat nergens', async () => {
    const token = await test.store.sessies.open(sessie);
    expect(await test.store.sessies.read(token)).toMatchObject(sessie);
    expect(await test.store.sessies.read(`${token}x`)).toBeNull();
    expect(JSON.stringify(await dump(test))).not.toContain(token);
  });

  it('eindigt na dertig minuten stilte, en leeft door bij gebruik', async () => {
    let token = await test.store.sessies.open(sessie);
    test.clock.turn(29);
    token = await use(token);
    test.clock.turn(29);
    token = await use(token);
    test.clock.turn(30);
    expect(await test.store.sessies.read(token)).toBeNull();
  });

  it('eindigt na acht uur, ook bij gebruik', async () => {
    let token = await test.store.sessies.open(sessie);
    for (let minuut = 0; minuut < 8 * 60 - 20; minuut += 20) {
      test.clock.turn(20);
      token = await use(token);
    }
    test.clock.turn(20);
    expect(await test.store.sessies.read(token)).toBeNull();
    expect(await test.store.sessies.removeExpired()).toBe(1);
  });

  it('krijgt bij inloggen een nieuw token; het oude is niets meer waard', async () => {
    const oud = await test.store.sessies.open({ betrokkene: null, waarden: {} });
    const nieuw = await test.store.sessies.rotate(oud, sessie);
    expect(await test.store.sessies.read(oud)).toBeNull();
    expect(await test.store.sessies.read(nieuw)).toMatchObject(sessie);
  });

  it('onthoudt er iets bij, en leeft daar niet langer door', async () => {
    const token = await test.store.sessies.open(sessie);
    const { sessieId = '' } = (await test.store.sessies.read(token)) ?? {};
    test.clock.turn(20);
    await test.store.sessies.remember(sessieId, { doel: 'wegen' });
    expect(await test.store.sessies.listOf('weger')).toMatchObject([
      { sessieId, waarden: { state: 'abc', doel: 'wegen' } },
    ]);
    test.clock.turn(10);
    expect(await test.store.sessies.read(token)).toBeNull();
  });

  it('krijgt elk kwartier een nieuw token; het oude telt nog één minuut', async () => {
    const oud = await test.store.sessies.open(sessie);
    test.clock.turn(15);
    const [eerste, tweede] = [await test.store.sessies.read(oud), await test.store.sessies.read(oud)];
    expect(eerste?.nieuwToken).toEqual(expect.any(String));
    expect(tweede).toEqual({ ...eerste, nieuwToken: null });
    test.clock.turn(1);
    expect(await test.store.sessies.read(oud)).toBeNull();
    expect(await test.store.sessies.read(eerste?.nieuwToken ?? '')).toEqual({ ...eerste, nieuwToken: null });
  });

  it('twee vragen tegelijk geven één nieuw token', async () => {
    const oud = await test.store.sessies.open(sessie);
    test.clock.turn(15);
    const gelezen = await Promise.all([1, 2, 3].map(() => test.store.sessies.read(oud)));
    expect(gelezen.map((een) => een?.betrokkene)).toEqual([weger, weger, weger]);
    expect(gelezen.filter((een) => een?.nieuwToken !== null)).toHaveLength(1);
  });

  it('een lijst toont alleen de eigen sessies, en een ander sluit ze niet', async () => {
    const mijn = await test.store.sessies.open({ ...sessie, waarden: { apparaat: 'Firefox op Linux' } });
    await test.store.sessies.open({ betrokkene: regisseur, waarden: {} });
    const [regel, ...rest] = await test.store.sessies.listOf('weger');
    expect(rest).toEqual([]);
    expect(regel?.waarden).toEqual({ apparaat: 'Firefox op Linux' });
    await test.store.sessies.closeOneOf('regisseur', regel?.sessieId ?? '');
    expect(await test.store.sessies.read(mijn)).not.toBeNull();
    await test.store.sessies.closeOneOf('weger', regel?.sessieId ?? '');
    expect(await test.store.sessies.read(mijn)).toBeNull();
  });

  it.each([
    ['een sessie bij de provider', { sid: 's-1' }, [false, true, true]],
    ['een persoon', { gebruikerId: 'weger' }, [false, false, true]],
    ['een sessie van een persoon', { gebruikerId: 'weger', sid: 's-2' }, [true, false, true]],
    ['een sessie van een ander', { gebruikerId: 'regisseur', sid: 's-1' }, [true, true, true]],
    ['niets', {}, [true, true, true]],
  ])('de provider sluit %s, en dat telt één keer', async (_naam, wie, over) => {
    const { sessies } = test.store;
    const verlooptOp = new Date(test.clock.now().getTime() + 120_000).toISOString();
    const tokens = [
      await sessies.open({ ...sessie, sid: 's-1' }),
      await sessies.open({ ...sessie, sid: 's-2' }),
      await sessies.open({ betrokkene: regisseur, waarden: {}, sid: 's-3' }),
    ];
    expect(await sessies.closeByIssuer({ jti: 'j', verlooptOp, ...wie })).toBe(true);
    const gelezen = await Promise.all(tokens.map((token) => sessies.read(token)));
    expect(gelezen.map((een) => een !== null)).toEqual(over);
    expect(await sessies.closeByIssuer({ jti: 'j', verlooptOp, gebruikerId: 'regisseur' })).toBe(false);
    expect(await sessies.read(tokens[2] ?? '')).not.toBeNull();
    test.clock.turn(2);
    await sessies.removeExpired();
    expect((await dump(test)).uitlogbewijs).toEqual([]);
  });

  it('overal uitloggen raakt één persoon', async () => {
    const tokens = [await test.store.sessies.open(sessie), await test.store.sessies.open(sessie)];
    const ander = await test.store.sessies.open({ betrokkene: regisseur, waarden: {} });
    await test.store.sessies.closeAllOf('weger');
    for (const token of tokens) expect(await test.store.sessies.read(token)).toBeNull();
    expect(await test.store.sessies.read(ander)).not.toBeNull();
  });
});

describe('een concept', () => {
  it('is na dertig minuten weg, ook van de schijf', async () => {
    const { concepten } = test.store;
    const sleutel = await concepten.open({ wat: 'iets' });
    test.clock.turn(20);
    expect(await concepten.save(sleutel, { wat: 'meer' })).toBe(true);
    test.clock.turn(29);
    expect(await concepten.read(sleutel)).toEqual({ wat: 'meer' });
    test.clock.turn(1);
    expect(await concepten.read(sleutel)).toBeNull();
    expect(await concepten.save(sleutel, { wat: 'te laat' })).toBe(false);
    expect(await concepten.removeExpired()).toBe(1);
    expect((await dump(test)).concept).toEqual([]);
  });

  it('is er alleen voor wie de sleutel heeft', async () => {
    const { concepten } = test.store;
    const sleutel = await concepten.open({ wat: 'iets' });
    expect(await concepten.read('anders')).toBeNull();
    expect(JSON.stringify(await dump(test))).not.toContain(sleutel);
    await concepten.remove(sleutel);
    expect(await concepten.read(sleutel)).toBeNull();
  });
});
