import { nextCronMoment, parseCron } from '../../engine/cron.js';

const next = (expression: string, after: string) => {
  const cron = parseCron(expression);
  if (cron === null) throw new Error(`Expected ${expression} to be a cron expression`);
  const moment = nextCronMoment(cron, Date.parse(after));
  return moment === null ? null : new Date(moment).toISOString().replace('.000Z', 'Z');
};

it.each([
  ['0 0 9-17 * * MON-FRI', '2026-03-06T17:00:00Z', '2026-03-09T09:00:00Z'],
  ['0 0 9-17 * * MON-FRI', '2026-03-06T09:00:00Z', '2026-03-06T10:00:00Z'],
  ['*/15 * * * * *', '2026-03-06T09:00:14Z', '2026-03-06T09:00:15Z'],
  ['0 5/20 * * * ?', '2026-03-06T09:26:00Z', '2026-03-06T09:45:00Z'],
  ['0 0 0 29 2 *', '2026-03-06T00:00:00Z', '2028-02-29T00:00:00Z'],
  ['0 0 0 L * *', '2026-02-01T00:00:00Z', '2026-02-28T00:00:00Z'],
  ['0 0 8 1 JAN,JUL *', '2026-03-06T00:00:00Z', '2026-07-01T08:00:00Z'],
  ['0 0 0 * * 7', '2026-03-06T00:00:00Z', '2026-03-08T00:00:00Z'],
  ['@hourly', '2026-12-31T23:00:00Z', '2027-01-01T00:00:00Z'],
])('%s after %s is %s', (expression, after, expected) => {
  expect(next(expression, after)).toBe(expected);
});

it('a day that never comes is none', () => {
  expect(next('0 0 0 31 2 *', '2026-01-01T00:00:00Z')).toBeNull();
});

it.each([
  '* * * * *',
  '60 * * * * *',
  '0 0 24 * * *',
  '0 0 0 0 * *',
  '0 0 0 * 13 *',
  '5-1 * * * * *',
  'R/PT1H',
  '',
])('%p is no cron expression', (expression) => {
  expect(parseCron(expression)).toBeNull();
});
