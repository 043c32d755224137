import { existsSync } from 'node:fs';
import { NIET_GERAAKT } from './support/dekking.js';
import { playS01 } from './scenarios/s01.js';
import { playS02, readS02 } from './scenarios/s02.js';
import { playS03 } from './scenarios/s03.js';
import { playS04, readS04 } from './scenarios/s04.js';
import { playS06 } from './scenarios/s06.js';
import { playS07, readS07 } from './scenarios/s07.js';
import { playS08, readS08 } from './scenarios/s08.js';
import { playS10 } from './scenarios/s10.js';
import { Spel } from './scenarios/spel.js';
import { zonderToets } from './scenarios/toets.js';
import { playEinde, playNazorgcontact, playUitvoering } from './scenarios/verloop.js';

const spel = new Spel();

/**
 * The acceptance scenarios of the reference model (3.11), from melding to evaluation, through the doors that people use and on
 * one pinned clock. They run side by side, so that a year passes once. A test with a number such as S01.3 proves that
 * acceptance check, and is called after it.
 */
describe('de scenario’s van het referentiemodel in de keten', () => {
  beforeAll(() => spel.begin(), 90_000);
  afterAll(() => spel.close());

  playS01(spel);
  playS02(spel);
  playS03(spel);
  playS04(spel);
  playS06(spel);
  playS07(spel);
  playS08(spel);
  playS10(spel);

  playUitvoering(spel);
  playNazorgcontact(spel, 1, 'P28D');
  readS02(spel);
  readS08(spel);
  playNazorgcontact(spel, 2, 'P62D');
  playNazorgcontact(spel, 3, 'P92D');
  playNazorgcontact(spel, 4, 'P184D');
  playEinde(spel);
  readS04(spel);
  readS07(spel);

  it('elke acceptatietoets heeft een test die zo heet', () => expect(zonderToets()).toEqual([]));

  it('elk element en elke regel is geraakt, of zegt waarom niet', async () => {
    await spel.dekking.lookAtProcesses(spel.keten);
    const { tabel, zonderReden, onnodig } = await spel.dekking.report();
    // What the scenarios of the reference model come by.
    process.stdout.write(`${tabel}\n`);
    expect(zonderReden).toEqual([]);
    expect(onnodig).toEqual([]);
    expect(NIET_GERAAKT.filter(({ test }) => !existsSync(test))).toEqual([]);
  });

  it('en niets verdween of liep vast', async () => {
    expect((await spel.regisseur.readRegie()).verdwenen).toEqual([]);
    expect(await spel.keten.motor.incidents()).toEqual([]);
  });
});
