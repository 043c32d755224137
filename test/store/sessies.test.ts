import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { regisseur, weger } from '../builders/betrokkenen.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';

let test: TestStore;
beforeEach(async () => {
  test = await openTestStore();
});
afterEach(() => test.dispose());

describe('een sessie', () => {
  const sessie = { betrokkene: weger, waarden: { state: 'abc' } };

  it('is er voor wie het token heeft; het token zelf staat nergens', async () => {
    const token = await test.store.sessies.open(sessie);
    expect(await test.store.sessies.read(token)).toEqual(sessie);
    expect(await test.store.sessies.read(`${token}x`)).toBeNull();
    expect(JSON.stringify(await dump(test))).not.toContain(token);
  });

  it('eindigt na dertig minuten stilte, en leeft door bij gebruik', async () => {
    const token = await test.store.sessies.open(sessie);
    test.clock.turn(29);
    expect(await test.store.sessies.read(token)).not.toBeNull();
    test.clock.turn(29);
    expect(await test.store.sessies.read(token)).not.toBeNull();
    test.clock.turn(30);
    expect(await test.store.sessies.read(token)).toBeNull();
  });

  it('eindigt na acht uur, ook bij gebruik', async () => {
    const token = await test.store.sessies.open(sessie);
    for (let minuut = 0; minuut < 8 * 60 - 20; minuut += 20) {
      test.clock.turn(20);
      expect(await test.store.sessies.read(token)).not.toBeNull();
    }
    test.clock.turn(20);
    expect(await test.store.sessies.read(token)).toBeNull();
    expect(await test.store.sessies.removeExpired()).toBe(1);
  });

  it('krijgt bij inloggen een nieuw token; het oude is niets meer waard', async () => {
    const oud = await test.store.sessies.open({ betrokkene: null, waarden: {} });
    const nieuw = await test.store.sessies.rotate(oud, sessie);
    expect(await test.store.sessies.read(oud)).toBeNull();
    expect(await test.store.sessies.read(nieuw)).toEqual(sessie);
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
