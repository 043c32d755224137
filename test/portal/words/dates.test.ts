import { formatDate, formatDistance, formatMoment, isSameDay } from '../../../portal/words/dates.js';

const now = new Date('2026-11-24T14:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('dates as people say them', () => {
  it.each([
    ['2026-11-24T14:00:00Z', 'di 24 november 2026, 15.00 uur'],
    ['2026-06-30T22:05:00Z', 'wo 1 juli 2026, 00.05 uur'],
    ['2026-12-31T23:30:00Z', 'vr 1 januari 2027, 00.30 uur'],
  ])('%s is %s', (moment, words) => {
    expect(formatMoment(new Date(moment))).toBe(words);
  });

  it.each([
    [3 * 24 * 60, 'over 3 dagen'],
    [2 * 24 * 60 - 1, 'over 47 uur'],
    [60, 'over 1 uur'],
    [59, 'over 59 minuten'],
    [1, 'over 1 minuut'],
    [0, 'nu'],
    [-0.5, 'net te laat'],
    [-240, '4 uur te laat'],
    [-2 * 24 * 60, '2 dagen te laat'],
  ])('%s minutes from now is %s', (minutes, words) => {
    expect(formatDistance(later(minutes), now)).toBe(words);
  });

  it('counts days in the Netherlands, not in UTC', () => {
    expect(isSameDay(new Date('2026-11-24T22:59:00Z'), now)).toBe(true);
    expect(isSameDay(new Date('2026-11-24T23:01:00Z'), now)).toBe(false);
    expect(formatDate(new Date('2026-11-24T23:01:00Z'))).toBe('25 november 2026');
  });
});
