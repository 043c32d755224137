import { describe, expect, it } from '@jest/globals';
import { voortgangsmoment } from '../../domain/plan/voortgang.js';

const NU = new Date('2026-11-24T09:00:00Z');
const uiterlijk = new Date('2026-12-08T16:00:00Z');

describe('het voortgangsmoment', () => {
  it.each([
    ['WEKELIJKS', '2026-12-01T08:00:00.000Z'],
    ['TWEE_WEKEN', '2026-12-08T08:00:00.000Z'],
    ['ZES_WEKEN', uiterlijk.toISOString()],
    [null, uiterlijk.toISOString()],
  ] as const)('is bij %s %s: zo vaak als het plan vraagt, nooit later dan T16', (interval, moment) => {
    expect(voortgangsmoment({ uiterlijk, interval, nu: NU }).toISOString()).toBe(moment);
  });

  it.each([
    // Nine in the morning in the Netherlands, before and after the weekend in which summer time begins or ends.
    ['2026-03-27T15:30:00Z', '2026-04-03T07:00:00.000Z'],
    ['2026-10-23T14:30:00Z', '2026-10-30T08:00:00.000Z'],
  ])('blijft vanaf %s om negen uur, ook over de zomertijd heen', (nu, moment) => {
    const laat = new Date('2026-12-31T16:00:00Z');
    const plan = { uiterlijk: laat, interval: 'WEKELIJKS', nu: new Date(nu) } as const;
    expect(voortgangsmoment(plan).toISOString()).toBe(moment);
  });
});
