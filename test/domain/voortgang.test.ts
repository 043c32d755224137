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
});
