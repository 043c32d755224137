import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { replanTaak, type Taakanker } from '../../domain/taak/replan-taak.js';
import { planTaak } from '../../domain/taak/taak-plan.js';
import { termijnregel } from '../support/regels.js';

/** Monday 2 March 2026, 10.00 in the Netherlands. */
const geopendOp = new Date('2026-03-02T09:00:00Z');

/** T07, the invitation to a casusoverleg: the same day, or 2, 5 or 10 working days. */
function verzet(van: Prioriteit, naar: Prioriteit, nu: string, anker: Taakanker = {}) {
  const { plan } = planTaak({
    termijnregel: termijnregel('T07', van),
    groepen: ['r03.zvh'],
    prioriteit: van,
    nu: geopendOp,
  });
  return replanTaak({
    termijnregel: termijnregel('T07', naar),
    vervangerGroep: 'r03.zvh.piket',
    plan,
    anker,
    prioriteit: naar,
    geopendOp,
    nu: new Date(nu),
  }).plan;
}

describe('een open taak onder een andere prioriteit', () => {
  it.each<[Prioriteit, Prioriteit, string, string, string, number]>([
    ['P3', 'P2', '2026-03-02T10:00:00Z', '2 werkdagen na het begin', '2026-03-04T16:00:00Z', 70],
    ['P2', 'P4', '2026-03-03T10:00:00Z', '10 werkdagen na het begin', '2026-03-16T16:00:00Z', 30],
    ['P3', 'P1', '2026-03-05T10:00:00Z', 'een uur na de weging', '2026-03-05T11:00:00Z', 90],
    ['P3', 'P1', '2026-03-20T10:00:00Z', 'al te laat, en dat blijft zo', '2026-03-09T16:00:00Z', 90],
  ])('van %s naar %s op %s: %s', (van, naar, nu, _wat, uiterlijk, volgorde) => {
    expect(verzet(van, naar, nu)).toMatchObject({ uiterlijk, volgorde, groepen: ['r03.zvh'] });
  });

  it.each<[Prioriteit, string, string, string[]]>([
    ['P1', '2026-03-05T22:00:00Z', 'in de nacht', ['r03.zvh', 'r03.zvh.piket']],
    ['P1', '2026-03-07T10:00:00Z', 'in het weekend', ['r03.zvh', 'r03.zvh.piket']],
    ['P1', '2026-03-05T10:00:00Z', 'overdag: dan is de groep er zelf', ['r03.zvh']],
    ['P2', '2026-03-05T22:00:00Z', 'in de nacht, maar niet meest urgent', ['r03.zvh']],
  ])('gaat naar %s op %s (%s) ook naar het piket als zij niet kan wachten', (naar, nu, _wat, groepen) => {
    expect(verzet('P3', naar, nu).groepen).toEqual(groepen);
  });

  it('blijft tellen vanaf waar de termijn telde', () => {
    const anker = { start: '2026-03-09T09:00:00Z' };
    expect(verzet('P3', 'P2', '2026-03-02T10:00:00Z', anker).uiterlijk).toBe('2026-03-11T16:00:00Z');
  });
});
