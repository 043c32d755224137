import { isEvaluatieNodig } from '../../domain/evaluatie/steekproef.js';
import { createCasusnummers } from '../../start/proefdraai/casusnummers.js';

describe('de casusnummers van een proefdraai', () => {
  it('zijn elke keer dezelfde, alle anders, en vallen in de steekproef voor een evaluatie', () => {
    const [een, ander] = [createCasusnummers(), createCasusnummers()];
    const nummers = Array.from({ length: 40 }, () => een());
    expect(nummers).toEqual(Array.from({ length: 40 }, () => ander()));
    expect(new Set(nummers).size).toBe(40);
    for (const casusnummer of nummers) {
      expect(casusnummer).toMatch(/^CAS-[2-9A-Z]{8}$/);
      expect(isEvaluatieNodig({ casusnummer, prioriteit: 'P4', sluitreden: 'AFGEROND' })).toBe(true);
    }
  });
});
