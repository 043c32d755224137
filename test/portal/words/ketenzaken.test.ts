import type { Bevindingzaak } from '../../../domain/taak/ketenzaak.js';
import { ketenzaakOnderwerp } from '../../../portal/words/ketenzaken.js';

const aBevinding = (omschrijving: string): Bevindingzaak => ({
  soort: 'BEVINDING',
  bevinding: 'LEERPUNT',
  onderwerp: 'leerpunt-1',
  casus: null,
  leerpunt: { omschrijving, maatregel: 'Het meldpunt belt terug.', uiterlijk: '2027-03-01' },
  gevondenOp: '2027-03-02T04:00:00.000Z',
});

describe('what a task about a lesson is called in a list', () => {
  it.each([
    ['Terugbellen hoort bij de eerste dag.', 'Terugbellen hoort bij de eerste dag.'],
    [
      `${'Bel de school terug. '.repeat(10)}`,
      'Bel de school terug. Bel de school terug. Bel de school teru…',
    ],
  ])('%s', (omschrijving, naam) => {
    expect(ketenzaakOnderwerp(aBevinding(omschrijving))).toBe(naam);
  });
});
