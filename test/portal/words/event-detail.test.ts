import { eventDetail } from '../../../portal/words/event-detail.js';

describe('the value of an event as people read it', () => {
  it.each([
    ['FASE_BEGONNEN', 'F6', 'Uitvoering en monitoring'],
    ['UITNODIGING_BEANTWOORD', 'POLITIE AANGENOMEN', 'Politie, komt'],
    ['BIJDRAGE_ONTVANGEN', 'POLITIE_AVIM GELEVERD', 'Politie, AVIM, informatie geleverd'],
    [
      'OVERLEG_VERZET',
      '2026-12-03T13:00:00.000Z 2026-11-26T13:00:00.000Z',
      'naar do 3 december 2026, 14.00 uur, eerst do 26 november 2026, 14.00 uur',
    ],
    ['ACUUT_OPGEVOLGD', 'POLITIE', 'politie erbij'],
    ['TAAK_AFGEROND', 'plan-opstellen', 'Plan van aanpak opstellen'],
  ])('%s with %s says %s', (gebeurtenis, waarde, woorden) => {
    expect(eventDetail(gebeurtenis, waarde)).toBe(woorden);
  });
});
