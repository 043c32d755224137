import { describe, expect, it } from '@jest/globals';
import { withoutMeldpunt } from '../../domain/taak/meldpunt.js';

const vervangerGroep = 'r03.zvh';

describe('werk van het meldpunt (3.4)', () => {
  const groepen = ['r02', 'r02.veilig-thuis', 'r04', 'r07.politie'];

  it('is tot en met F2 ook van het meldpunt, daarna alleen van wie de casus nog ziet', () => {
    expect(withoutMeldpunt(groepen, { fase: 'F2', vervangerGroep })).toEqual(groepen);
    expect(withoutMeldpunt(groepen, { fase: 'F3', vervangerGroep })).toEqual(['r04', 'r07.politie']);
  });

  it('gaat naar de vervanger als niemand anders het kan', () => {
    expect(withoutMeldpunt(['r02.veilig-thuis'], { fase: 'F2', vervangerGroep })).toEqual([
      'r02.veilig-thuis',
    ]);
    expect(withoutMeldpunt(['r02.veilig-thuis'], { fase: 'F4', vervangerGroep })).toEqual(['r03.zvh']);
  });

  it('van een ander blijft van die ander', () => {
    expect(withoutMeldpunt([], { fase: 'F4', vervangerGroep })).toEqual([]);
    expect(withoutMeldpunt(['r04'], { fase: 'F4', vervangerGroep })).toEqual(['r04']);
  });
});
