import { ROLREGELS } from '../../../domain/toegang/toegang-matrix.js';
import { GRONDSLAGEN } from '../../../domain/casus/casus.js';
import { groundName, purposeName, roleWithCode } from '../../../portal/words/log-words.js';

describe('words of the verwerkingslog', () => {
  it('has one for every grondslag that a line can have', () => {
    const codes = [
      ...Object.values(ROLREGELS).map(({ grondslag }) => grondslag),
      ...Object.keys(GRONDSLAGEN),
      'aanmelding',
    ];
    for (const code of codes) expect(groundName(code)).not.toBe(code);
  });

  it('names purposes and roles, and shows a code that it does not know as it is', () => {
    expect(purposeName('toezicht')).toBe('Toezicht houden');
    expect(roleWithCode('R12')).toBe('Privacyofficer of auditor (R12)');
    expect([groundName('x'), purposeName('x'), roleWithCode('x')]).toEqual(['x', 'x', 'x']);
  });
});
