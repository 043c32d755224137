import { addDuration, parseCycle, parseDate, parseDuration, withoutZoneName } from '../../engine/iso-8601.js';

it.each([
  ['2026-03-02T09:00:00Z', Date.UTC(2026, 2, 2, 9)],
  ['2026-03-02T09:00:00+01:00', Date.UTC(2026, 2, 2, 8)],
  ['2026-07-02T09:00:00+02:00[Europe/Amsterdam]', Date.UTC(2026, 6, 2, 7)],
  ['2026-07-02T09:00:00@Europe/Amsterdam', Date.UTC(2026, 6, 2, 7)],
  ['2026-07-02T09:00:00@Nowhere/Town', null],
  ['2026-07-02T09:00:00[Europe/Amsterdam]', Date.UTC(2026, 6, 2, 7)],
  ['2026-07-02T09:00:00[Nowhere/Town]', null],
  ['2026-03-02T09:00:00', Date.UTC(2026, 2, 2, 9)],
  ['2026-03-02T09:00', Date.UTC(2026, 2, 2, 9)],
  ['2026-03-02T25:00:00', null],
  ['2026-03-02[Europe/Amsterdam]', null],
  ['2026-03-02', null],
  ['tomorrow', null],
])('reads the date %s as %p', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

it.each([
  ['2026-07-02T09:00:00+02:00[Europe/Amsterdam]', '2026-07-02T09:00:00+02:00'],
  ['2026-07-02T09:00:00[Europe/Amsterdam]', '2026-07-02T09:00:00+02:00'],
  ['2026-07-02T09:00:00@Europe/Amsterdam', '2026-07-02T09:00:00+02:00'],
  ['2026-07-02T09:00:00', '2026-07-02T09:00:00+00:00'],
  ['2026-07-02T09:00:00Z', '2026-07-02T09:00:00Z'],
  ['soon', null],
])('gives the date %s to clients as %p', (text, expected) => {
  expect(withoutZoneName(text)).toBe(expected);
});

it.each([
  ['PT15S', 15_000],
  ['PT1H30M', 5_400_000],
  ['P14D', 14 * 86_400_000],
  ['P2W', 14 * 86_400_000],
  ['P1M', 31 * 86_400_000],
  ['-PT1H', -3_600_000],
  ['PT0S', 0],
])('adds %s', (text, expected) => {
  const moment = Date.UTC(2026, 0, 1);

  expect(addDuration(moment, parseDuration(text) ?? '') - moment).toBe(expected);
});

it.each(['P', 'PT', '1 hour', '', 'PT1X'])('takes %p for no duration', (text) => {
  expect(parseDuration(text)).toBeNull();
});

it.each([
  ['R3/PT1H', { repetitions: 3, startsAt: null, interval: 'PT1H' }],
  ['R/P1D', { repetitions: -1, startsAt: null, interval: 'P1D' }],
  ['R10/2026-03-02T09:00:00Z/PT1H', { repetitions: 10, startsAt: Date.UTC(2026, 2, 2, 9), interval: 'PT1H' }],
  [
    'R/2022-01-01T10:00:00+01:00[Europe/Berlin]/P1D',
    { repetitions: -1, startsAt: Date.UTC(2022, 0, 1, 9), interval: 'P1D' },
  ],
  [
    'R/2022-01-01T10:00:00[Europe/Berlin]/P1D',
    { repetitions: -1, startsAt: Date.UTC(2022, 0, 1, 9), interval: 'P1D' },
  ],
  ['PT1H', null],
  ['R3', null],
  ['R3/', null],
  ['R-1/PT1H', null],
  ['R3/soon/PT1H', null],
  ['R3/PT1H/PT1H/PT1H', null],
])('reads the cycle %s', (text, expected) => {
  expect(parseCycle(text)).toEqual(expected);
});
