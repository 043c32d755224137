import { createLimiet, VERGEET_NA_MINUTEN } from '../../../portal/melden/limiet.js';

function aClock() {
  let now = Date.parse('2026-11-24T14:00:00Z');
  return { now: () => new Date(now), forward: (minutes: number) => (now += minutes * 60_000) };
}

describe('limiet per afzender', () => {
  it('laat tot en met de grens door en daarna niet meer', () => {
    const limiet = createLimiet(aClock(), 3);
    const answers = [1, 2, 3, 4, 5].map(() => limiet('192.0.2.10'));
    expect(answers).toEqual([true, true, true, false, false]);
  });

  it('telt elke afzender apart', () => {
    const limiet = createLimiet(aClock(), 1);
    expect([limiet('192.0.2.10'), limiet('192.0.2.11'), limiet('192.0.2.10')]).toEqual([true, true, false]);
  });

  it('telt adressen van één IPv6-netwerk samen', () => {
    const limiet = createLimiet(aClock(), 1);
    expect([limiet('2001:db8:1:2::1'), limiet('2001:db8:1:2::2')]).toEqual([true, false]);
  });

  it('is na een kwartier alles vergeten', () => {
    const clock = aClock();
    const limiet = createLimiet(clock, 1);
    limiet('192.0.2.10');
    clock.forward(VERGEET_NA_MINUTEN - 1);
    expect(limiet('192.0.2.10')).toBe(false);
    clock.forward(1);
    expect(limiet('192.0.2.10')).toBe(true);
  });

  it('vergeet ook als er te veel afzenders tegelijk komen', () => {
    const limiet = createLimiet(aClock(), 1);
    limiet('192.0.2.10');
    for (let sender = 0; sender < 50_000; sender += 1)
      limiet(`10.${sender >> 16}.${(sender >> 8) & 255}.${sender & 255}`);
    expect(limiet('192.0.2.10')).toBe(true);
  });

  it('werkt ook als er geen adres bekend is', () => {
    const limiet = createLimiet(aClock(), 1);
    expect([limiet(undefined), limiet(undefined)]).toEqual([true, false]);
  });
});
