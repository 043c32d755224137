import { describe, expect, it } from '@jest/globals';
import { vertaalFormulier, vertaalProces, vertaalTabel } from '../../../portal/client/modellen/translate.js';

describe('de woorden van de editors', () => {
  it.each([
    ['User task', 'Taak van een mens'],
    ['Timer boundary event (non-interrupting)', 'Op de rand: wekker (onderbreekt niet)'],
    ['Timer Boundary Event (Non Interrupting)', 'Op de rand: wekker (onderbreekt niet)'],
    ['Start event', 'Begin'],
    ['Sub-process (collapsed)', 'Deelproces (dicht)'],
    ['List contains 3 items', '3 in de lijst'],
    ['Element is missing label/name', 'Dit element mist een naam'],
    ['Process is missing end event', 'Proces mist een einde'],
    [
      'A <Service Task> must have a defined <Task definition type>',
      'Taak van het systeem: vul Task definition type in',
    ],
  ])('van een proces: %s', (english, dutch) => {
    expect(vertaalProces(english)).toBe(dutch);
  });

  it('geven een woord dat in meer editors iets anders is, het woord van die editor', () => {
    expect([vertaalProces('Select'), vertaalFormulier('Select')]).toEqual(['Kiezen', 'Keuzelijst']);
    expect([vertaalTabel('Priority'), vertaalProces('Priority')]).toEqual([
      'De zwaarste die past',
      'Voorrang',
    ]);
  });

  it('vertalen wat iemand zelf schreef niet half', () => {
    expect(vertaalTabel('Decision name: Acuut')).toBe('Naam van de tabel: Acuut');
    for (const eigen of ['Melder terugbellen', 'Taak', 'toetsId', '"ja", "nee"', '$& $1'])
      expect([vertaalProces(eigen), vertaalTabel(eigen), vertaalFormulier(eigen)]).toEqual([
        eigen,
        eigen,
        eigen,
      ]);
  });

  it('laten de witruimte om een woord staan', () => {
    expect(vertaalProces(' Name ')).toBe(' Naam ');
  });
});
