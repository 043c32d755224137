import { describe, expect, it } from '@jest/globals';
import { afwijkendePartners, overlegmomentOf, partnersToInvite } from '../../domain/overleg/casusoverleg.js';
import { EERSTE_KAART } from '../../domain/catalogus/sociale-kaart.js';
import { EERSTE_PARTNERCODES } from '../../domain/keten/ketenpartner.js';
import { magInhoudZien, partnerGroepen } from '../../domain/keten/sociale-kaart.js';
import { type Uitnodigingstatus, deriveBezetting, parseAntwoord } from '../../domain/overleg/uitnodiging.js';

describe('het casusoverleg', () => {
  it('nodigt voor de zorgcoördinator uit wie D9 noemt, elke organisatie één keer, en procesregie niet', () => {
    expect(
      partnersToInvite(['ZVH', 'MEE', 'ZORGCOORDINATOR'], ['MEE_MET_JEUGDBESCHERMING', 'MOVIERA']),
    ).toEqual(['MEE', 'JEUGDBESCHERMING', 'MOVIERA']);
  });

  it('kent elke partner die erbij komt en elke die wegvalt als afwijking van het advies', () => {
    expect(afwijkendePartners(['ZVH', 'POLITIE', 'RIEC'], ['ZVH', 'RIEC', 'GGD'])).toEqual([
      'POLITIE',
      'GGD',
    ]);
  });

  it('begint op de klok in Nederland, ook in de zomer', () => {
    expect(overlegmomentOf('2026-03-16T14:00')).toEqual(new Date('2026-03-16T13:00:00Z'));
    expect(overlegmomentOf('2026-07-16T14:00')).toEqual(new Date('2026-07-16T12:00:00Z'));
  });

  it('laat alleen inhoud zien aan wie het convenant tekende of bij wet meedoet (INV9)', () => {
    const zonder = EERSTE_PARTNERCODES.filter((code) => !magInhoudZien(EERSTE_KAART, code));
    expect(zonder).toContain('GGD');
    expect(zonder).not.toContain('RIEC');
    expect(zonder).not.toContain('POLITIE');
  });

  it('vindt geen gemeente buiten de regio', () => {
    expect(partnerGroepen(EERSTE_KAART, 'GEMEENTE', '0200')).toEqual([
      'r09.gemeente.0200',
      'r04.gemeente.0200',
    ]);
    expect(partnerGroepen(EERSTE_KAART, 'GEMEENTE', 'buitenRegio')).toEqual([]);
  });
});

describe('de bezetting', () => {
  const bezetting = (politie: Uitnodigingstatus, meldpunt: Uitnodigingstatus) =>
    deriveBezetting(EERSTE_KAART, [
      { partner: 'POLITIE', status: politie },
      { partner: 'VEILIG_THUIS', status: meldpunt },
    ]);

  it.each([
    ['AANGENOMEN', 'AANGENOMEN', 'GENOEG'],
    ['AANGENOMEN', 'VERVANGER', 'GENOEG'],
    ['AFGEWEZEN', 'AANGENOMEN', 'TE_WEINIG'],
    ['AANGENOMEN', 'GEEN_REACTIE', 'TE_WEINIG'],
    ['INGETROKKEN', 'AANGENOMEN', 'TE_WEINIG'],
  ] as const)('veiligheid %s, zorg %s: %s', (politie, meldpunt, verwacht) => {
    expect(bezetting(politie, meldpunt)).toBe(verwacht);
  });

  it('is te klein als een partner om uitstel vraagt, en als er niemand is', () => {
    const vol = [
      { partner: 'POLITIE', status: 'AANGENOMEN' },
      { partner: 'MOVIERA', status: 'AANGENOMEN' },
    ] as const;
    expect(deriveBezetting(EERSTE_KAART, vol)).toBe('GENOEG');
    expect(deriveBezetting(EERSTE_KAART, [...vol, { partner: 'GGD', status: 'UITSTEL' }])).toBe('TE_WEINIG');
    expect(deriveBezetting(EERSTE_KAART, [])).toBe('TE_WEINIG');
  });
});

describe('een antwoord op een uitnodiging', () => {
  it('vraagt een reden bij niet komen, en bewaart er geen bij komen', () => {
    expect(() => parseAntwoord({ reactie: 'AFGEWEZEN', redenCode: null })).toThrow('Niet alles');
    expect(parseAntwoord({ reactie: 'AFGEWEZEN', redenCode: 'GEEN_TAAK' })).toEqual({
      reactie: 'AFGEWEZEN',
      redenCode: 'GEEN_TAAK',
    });
    expect(parseAntwoord({ reactie: 'AANGENOMEN', redenCode: 'GEEN_TAAK' })).toMatchObject({
      redenCode: null,
    });
    expect(() => parseAntwoord({ reactie: 'MISSCHIEN', redenCode: null })).toThrow('Niet alles');
  });
});
