import { describe, expect, it } from '@jest/globals';
import { toComenshaCsv } from '../../../portal/comensha/comensha-csv.js';

describe('the file for CoMensha', () => {
  it('is a line per question, and what was typed is no formula', () => {
    expect(
      toComenshaCsv([
        ['Naam', '=HYPERLINK("x")'],
        ['Geslacht', 'Vrouw'],
      ]),
    ).toBe('\uFEFF"vraag";"antwoord"\r\n"Naam";"\'=HYPERLINK(""x"")"\r\n"Geslacht";"Vrouw"\r\n');
  });
});
