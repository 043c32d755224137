import { bevindingenOver } from './controles.js';

describe('elk diagram', () => {
  it.each([
    ['tekent elk element en elke lijn, van het een naar het ander', 'tekening-compleet'],
    [
      'heeft geen elementen over elkaar, behalve wat in een subproces of op een rand ligt',
      'tekening-staat-vrij',
    ],
    ['heeft alleen rechte lijnen die elkaar en andere elementen niet kruisen', 'tekening-rechte-lijnen'],
    ['heeft woorden die vrij staan van lijnen, elementen en elkaar', 'tekening-vrije-woorden'],
    ['gebruikt de gewone maten en ligt op een raster', 'tekening-gewone-maten'],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });
});
