import { describe, expect, it } from '@jest/globals';
import { deriveTerugbellen } from '../../domain/casus/inhalen.js';
import { deriveOvergeslagen, instapSchema } from '../../domain/casus/instapkeuze.js';

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

describe('later instappen (OR2, B13)', () => {
  it('vraagt een reden, behalve bij een nieuw signaal', () => {
    expect(instapSchema.safeParse({ keuze: 'F0', reden: '' }).success).toBe(true);
    expect(instapSchema.safeParse({ keuze: 'F6', reden: 'Er loopt hulp.' }).success).toBe(false);
    expect(instapSchema.safeParse({ keuze: 'F6', reden: '...................... .' }).success).toBe(false);
    expect(
      instapSchema.safeParse({ keuze: 'F6', reden: 'De opvang begon vorige week in overleg.' }).success,
    ).toBe(true);
    expect(instapSchema.safeParse({ keuze: 'F9', reden: 'Er is al geëvalueerd door ons.' }).success).toBe(
      false,
    );
  });

  it('slaat het dossier over, en het oordeel over een bekende alleen als er een kan zijn', () => {
    expect(deriveOvergeslagen(0).map(({ activiteit }) => activiteit)).toEqual(['A2.2']);
    expect(deriveOvergeslagen(2)).toEqual([
      { activiteit: 'A2.1-BEKENDEN', termijnCode: 'T03' },
      { activiteit: 'A2.2', termijnCode: 'T14' },
    ]);
  });
});
