import { bevindingenOver } from './controles.js';
import { readModels } from './model.js';

describe('elk procesmodel', () => {
  it('is er echt', async () => {
    expect((await readModels()).length).toBeGreaterThan(10);
  });

  it.each([
    ['heet als zijn bestand en is uitvoerbaar op Camunda 8.8', 'heet-als-bestand'],
    [
      'legt bij het proces en bij elk element uit wat het doet en waar het in het referentiemodel staat',
      'uitleg',
    ],
    ['geeft elk element een id dat zegt wat het is', 'sprekend-id'],
    [
      'laat wat van het strafrechtelijk traject is weg voor wie er niets van mag weten (INV8)',
      'strafrecht-verborgen',
    ],
    ['stelt bij elke keuze een vraag, en noemt bij elke taak een ding en een werkwoord', 'woorden'],
    ['heeft geen standaardstroom, zodat een ontbrekende waarde het proces stopt', 'geen-standaardstroom'],
    ['vergelijkt een uitkomst alleen met waarden die zij mag hebben', 'gesloten-conditie'],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });
});
