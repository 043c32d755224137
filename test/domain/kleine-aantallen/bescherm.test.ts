import { describe, expect, it } from '@jest/globals';
import { bescherm, DREMPEL } from '../../../domain/kleine-aantallen/bescherm.js';
import { zegbaarKlein } from '../../../domain/kleine-aantallen/klein.js';
import { celnaam, type Geteld, telIn, type Telling } from '../../../domain/kleine-aantallen/telling.js';
import { mogelijkeWaarden } from './aanvaller.js';

const kwartalen = ['K1', 'K2', 'K3'];
const gemeenten = ['A', 'B', 'C'];
const groepen = { kwartaal: kwartalen, gemeente: gemeenten, uitkomst: ['WEL', 'GEEN'] };

/** As many things as the table says: a row per gemeente, a column per kwartaal. */
function gevallen(rijen: readonly (readonly number[])[]): Geteld[] {
  return rijen.flatMap((rij, gemeente) =>
    rij.flatMap((aantal, kwartaal) =>
      Array.from({ length: aantal }, (_, nummer) => ({
        gemeente: gemeenten[gemeente]!,
        kwartaal: kwartalen[kwartaal]!,
        uitkomst: nummer % 3 === 0 ? 'WEL' : 'GEEN',
      })),
    ),
  );
}

const tel = (rijen: number[][], tabellen = [['gemeente', 'kwartaal']]) =>
  telIn(gevallen(rijen), tabellen, groepen);

describe('bescherm', () => {
  it('shows what is five or more, with its totals', () => {
    const getoond = bescherm(
      tel(
        [
          [5, 6],
          [7, 8],
          [9, 10],
        ].map((rij) => [...rij, 11]),
      ),
    );
    expect(getoond.get(celnaam({ gemeente: 'A', kwartaal: 'K1' }))).toBe(5);
    expect(getoond.get(celnaam({ gemeente: 'C' }))).toBe(30);
    expect(getoond.get(celnaam({}))).toBe(78);
  });

  it('hides every count below five, zero included', () => {
    const telling = tel([
      [0, 4, 20],
      [9, 9, 30],
      [9, 9, 40],
    ]);
    const getoond = bescherm(telling);
    for (const [cel, aantal] of telling.aantallen) if (aantal < DREMPEL) expect(getoond.has(cel)).toBe(false);
  });

  it('hides a second one, so that the total does not give the first away', () => {
    const getoond = bescherm(telIn(gevallen([[3], [8], [12]]), [['gemeente']], groepen));
    expect([...getoond.keys()].sort()).toEqual([celnaam({}), celnaam({ gemeente: 'C' })].sort());
  });

  it('hides what a filter on the rest would give away', () => {
    const getoond = bescherm(tel([[2], [30], [30]].map((rij) => [...rij, 0, 0])));
    const rest = ['B', 'C'].map((gemeente) => getoond.get(celnaam({ gemeente })));
    expect(rest).toContain(undefined);
  });

  it('hides what the difference between a period and the periods inside it would give away', () => {
    const getoond = bescherm(telIn(gevallen([[12, 14, 1]]), [['kwartaal']], { kwartaal: kwartalen }));
    const bekend = kwartalen.filter((kwartaal) => getoond.has(celnaam({ kwartaal })));
    expect(bekend.length < 2 || !getoond.has(celnaam({}))).toBe(true);
  });

  it('hides the same total in each table', () => {
    const getoond = bescherm(
      tel(
        [[4, 40, 40]],
        [
          ['gemeente', 'kwartaal'],
          ['uitkomst', 'kwartaal'],
        ],
      ),
    );
    expect(getoond.has(celnaam({ kwartaal: 'K1' }))).toBe(false);
  });
});

describe('an attacker who tries every table that fits', () => {
  const willekeurig = randomNumbers(20_261_124);
  let gezegden = 0;
  const klein = () => Math.floor(willekeurig() * willekeurig() * 12);

  const vormen = [
    { rijen: 2, tabellen: [['gemeente', 'kwartaal']] },
    { rijen: 2, tabellen: [['gemeente', 'kwartaal'], ['gemeente']] },
    { rijen: 2, tabellen: [['kwartaal', 'gemeente']] },
    { rijen: 2, tabellen: [['gemeente']] },
    { rijen: 2, tabellen: [['gemeente', 'kwartaal'], ['kwartaal']] },
  ];

  it.each(Array.from({ length: 60 }, (_, nummer) => nummer))(
    'cannot narrow down a hidden count (%i)',
    (nummer) => {
      const { rijen, tabellen } = vormen[nummer % vormen.length]!;
      const tabel = Array.from({ length: rijen }, () => [klein(), klein(), klein()]);
      const telling = telIn(gevallen(tabel), tabellen, {
        kwartaal: kwartalen,
        gemeente: gemeenten.slice(0, rijen),
      });
      expectHidden(telling, bescherm(telling));
    },
  );

  it.each(Array.from({ length: 40 }, (_, nummer) => nummer))(
    'cannot either when told which counts are small (%i)',
    (nummer) => {
      const aantal = 3 + (nummer % 4);
      const namen = Array.from({ length: aantal }, (_, plek) => String(plek));
      const gevallen = namen.flatMap((naam) =>
        Array.from({ length: klein() }, () => ({
          gemeente: naam,
          uitkomst: willekeurig() < 0.3 ? 'WEL' : 'GEEN',
        })),
      );
      const telling = telIn(gevallen, [['gemeente'], ['uitkomst']], {
        gemeente: namen,
        uitkomst: ['WEL', 'GEEN'],
      });
      const getoond = bescherm(telling);
      const gezegd = zegbaarKlein(telling, getoond);
      gezegden += gezegd.size;
      expectHidden(telling, getoond, gezegd);
    },
  );

  it('and is told it often enough for that to mean something', () => {
    expect(gezegden).toBeGreaterThan(40);
  });

  it('would succeed when only the counts below five were hidden', () => {
    const telling = telIn(gevallen([[3], [8], [12]]), [['gemeente']], groepen);
    const alleenPrimair = new Map([...telling.aantallen].filter(([, aantal]) => aantal >= DREMPEL));
    expect(mogelijkeWaarden(telling, alleenPrimair, celnaam({ gemeente: 'A' }), DREMPEL)).toEqual([3]);
  });
});

function expectHidden(
  telling: Telling,
  getoond: ReadonlyMap<string, number>,
  gezegd: ReadonlySet<string> = new Set(),
): void {
  const verborgen = [...telling.aantallen.keys()].filter((cel) => !getoond.has(cel));
  const herleid = verborgen
    .map((cel) => ({ cel, waarden: mogelijkeWaarden(telling, getoond, cel, DREMPEL, gezegd) }))
    .filter(({ waarden }) => waarden.length < DREMPEL);
  expect(herleid).toEqual([]);
}

/** Numbers that are the same in each run, so that a failure can be repeated (mulberry32). */
function randomNumbers(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let waarde = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    waarde = (waarde + Math.imul(waarde ^ (waarde >>> 7), 61 | waarde)) ^ waarde;
    return ((waarde ^ (waarde >>> 14)) >>> 0) / 2 ** 32;
  };
}
