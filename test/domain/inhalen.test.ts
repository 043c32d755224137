import { describe, expect, it } from '@jest/globals';
import { deriveTerugbellen } from '../../domain/casus/inhalen.js';

describe('terugbellen of verifiëren (D1)', () => {
  it.each([
    ['ACUUT', 'ja', { activiteit: 'A2.1-TERUGBELLEN', termijnCode: 'T27' }],
    ['ACUUT', 'nee', { activiteit: 'A2.1-VERIFIEREN', termijnCode: 'T27' }],
    ['TE_BEPALEN', 'ja', { activiteit: 'A2.1-TERUGBELLEN', termijnCode: 'T28' }],
    ['TE_BEPALEN', 'nee', { activiteit: 'A2.1-VERIFIEREN', termijnCode: 'T28' }],
    ['NIET_ACUUT', 'ja', null],
  ] as const)('bij %s en een melder die terug te bellen is: %s', (acuut, melderContact, werk) => {
    expect(deriveTerugbellen(acuut, melderContact)).toEqual(werk);
  });
});
