import { describe, expect, it } from '@jest/globals';
import { celInWords, uitkomstInWords, waardeInWords } from '../../../portal/monitor/besluit/waarde-words.js';

describe('waarden van een beslistabel in woorden', () => {
  it.each([
    ['onbekend', 'onbekend'],
    [3, '3'],
    [null, 'leeg'],
    [[], 'geen'],
    [['POLITIE', 'OM'], 'POLITIE, OM'],
    [true, 'ja'],
    [{ partner: 'OM', waarom: 'strafbaar' }, 'partner: OM; waarom: strafbaar'],
  ])('%j leest als %s', (waarde, tekst) => expect(waardeInWords(waarde)).toBe(tekst));

  it.each([
    [{ acuut: 'ACUUT', handeling: 'politie bellen' }, ['acuut: ACUUT', 'handeling: politie bellen']],
    [
      [{ partner: 'OM' }, { partner: 'GGD' }],
      ['partner: OM', 'partner: GGD'],
    ],
    ['WEL', ['WEL']],
    [[], ['geen']],
  ])('uitkomst %j staat er deel voor deel', (uitkomst, regels) =>
    expect(uitkomstInWords(uitkomst)).toEqual(regels),
  );

  it.each([
    ['"nee", "onbekend"', 'nee, onbekend'],
    ['> 30', '> 30'],
    ['not("ja")', 'not("ja")'],
    ['"a" + "b"', '"a" + "b"'],
  ])('cel %s leest als %s', (cel, tekst) => expect(celInWords(cel)).toBe(tekst));
});
