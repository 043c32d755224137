import { describe, expect, it } from '@jest/globals';
import {
  type Bedenktijd,
  dagenOver,
  isLopend,
  laatsteDag,
  parseBedenktijd,
  signaalmomenten,
} from '../../domain/persoon/bedenktijd.js';

const nu = new Date('2026-11-24T10:00:00Z');
const verleend = { soort: 'VERLEEND', vanaf: '2026-11-24', duur: 'MAANDEN_3', door: 'POLITIE' };

describe('bedenktijd (T17, F16, F17)', () => {
  it.each([
    ['2026-11-24', 'MAANDEN_3', '2027-02-24'],
    // The last day of February when the day itself does not exist.
    ['2026-11-30', 'MAANDEN_3', '2027-02-28'],
    ['2026-11-24', 'DAGEN_30', '2026-12-24'],
  ] as const)('die begint op %s en %s duurt, eindigt op %s', (vanaf, duur, tot) => {
    expect(laatsteDag(vanaf, duur)).toBe(tot);
  });

  it('waarschuwt 30, 14, 7 en 1 dag vooraf om negen uur, ook over de zomertijd heen', () => {
    expect(
      signaalmomenten({ vanaf: '2026-01-10', tot: '2026-04-10' }, new Date('2026-01-10T10:00:00Z')),
    ).toEqual([
      '2026-03-11T08:00:00Z',
      '2026-03-27T08:00:00Z',
      '2026-04-03T07:00:00Z',
      '2026-04-09T07:00:00Z',
    ]);
  });

  it('waarschuwt bij dertig dagen alleen 14, 7 en 1 dag vooraf, en nooit voor wat voorbij is', () => {
    const dublin = { vanaf: '2026-11-24', tot: '2026-12-24' };
    expect(signaalmomenten(dublin, nu)).toHaveLength(3);
    expect(signaalmomenten(dublin, new Date('2026-12-20T10:00:00Z'))).toEqual(['2026-12-23T08:00:00Z']);
    expect(signaalmomenten(dublin, new Date('2027-01-01T10:00:00Z'))).toEqual([]);
  });

  it('loopt tot en met haar laatste dag, en niet meer als zij is gestopt', () => {
    const bedenktijd = { tot: '2026-11-24', einde: null } as Bedenktijd;
    expect(isLopend(bedenktijd, nu)).toBe(true);
    expect(dagenOver(bedenktijd, nu)).toBe(0);
    expect(isLopend(bedenktijd, new Date('2026-11-25T10:00:00Z'))).toBe(false);
    expect(isLopend({ ...bedenktijd, einde: 'AANGIFTE' }, nu)).toBe(false);
    expect(isLopend(undefined, nu)).toBe(false);
  });

  it('begint niet in de toekomst, en krijgt geen duur die niet bestaat', () => {
    expect(() => parseBedenktijd({ ...verleend, vanaf: '2026-11-25' }, nu)).toThrow();
    expect(() => parseBedenktijd({ ...verleend, duur: 'JAAR' }, nu)).toThrow();
    expect(parseBedenktijd(verleend, nu)).toEqual(verleend);
  });
});
