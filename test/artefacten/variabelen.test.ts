import { bevindingenOver } from './controles.js';

describe('het woordenboek van procesvariabelen', () => {
  it.each([
    [
      'kent elke variabele die een mapping schrijft of leest, en waarop een stroom wordt gekozen',
      'variabele-in-woordenboek',
    ],
    ['staat elk antwoord toe dat een proceshelft aanbiedt', 'antwoord-in-woordenboek'],
    ['heeft voor elke toegestane waarde van een keuze precies één stroom', 'een-stroom-per-waarde'],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });
});
