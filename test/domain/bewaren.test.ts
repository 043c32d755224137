import { describe, expect, it } from '@jest/globals';
import {
  type Bewaarstand,
  deriveBewaarTot,
  deriveBewaartermijn,
  deriveDossierBewaarTot,
  isVerlengbaarTot,
} from '../../domain/casus/bewaren.js';

const geopendOp = '2026-01-15T09:00:00.000Z';
const gesloten: Bewaarstand = {
  status: 'GESLOTEN',
  afsluitreden: 'AFGESCHAALD',
  geopendOp,
  bewaarTot: '2026-08-15T08:00:00.000Z',
  verlengdTot: null,
};
const open: Bewaarstand = { ...gesloten, status: 'OPEN', afsluitreden: null, bewaarTot: null };

const expectTermijn = (stand: Bewaarstand, nu: string) => {
  const { tot, regel, toestand } = deriveBewaartermijn(stand, new Date(nu));
  return expect([tot.toISOString().slice(0, 10), regel, toestand]);
};

describe('de bewaartermijn van een casus (T24, T25, INV14)', () => {
  it('is na afschalen zes maanden', () => {
    const tot = deriveBewaarTot({
      afsluitreden: 'AFGESCHAALD',
      geopendOp,
      afgeslotenOp: new Date('2026-02-15T09:00:00Z'),
    });
    // The same time on Dutch clocks, in summer.
    expect(tot.toISOString()).toBe('2026-08-15T08:00:00.000Z');
  });

  it('gaat nooit over vijf jaar na de eerste verwerking heen', () => {
    const tot = deriveBewaarTot({
      afsluitreden: 'ONTERECHT',
      geopendOp,
      afgeslotenOp: new Date('2030-12-01T09:00:00Z'),
    });
    expect(tot.toISOString()).toBe('2031-01-15T09:00:00.000Z');
  });

  it.each([
    ['2026-07-16T07:00:00Z', 'BEWAREN'],
    ['2026-07-16T08:00:00Z', 'TE_BESLUITEN'],
    ['2026-08-15T07:59:59Z', 'TE_BESLUITEN'],
    ['2026-08-15T08:00:00Z', 'VERNIETIGEN'],
  ])('op %s is een gesloten casus %s', (nu, toestand) => {
    expectTermijn(gesloten, nu).toEqual(['2026-08-15', 'T24', toestand]);
  });

  it('een open casus wordt nooit vernietigd, ook niet na vijf jaar', () => {
    expectTermijn(open, '2030-12-01T09:00:00Z').toEqual(['2031-01-15', 'T25', 'BEWAREN']);
    expectTermijn(open, '2040-01-01T09:00:00Z').toEqual(['2031-01-15', 'T25', 'TE_BESLUITEN']);
  });

  it('een gesloten casus zonder vastgelegd einde heeft dat van vijf jaar', () => {
    expectTermijn({ ...gesloten, bewaarTot: null }, '2031-01-14T09:00:00Z').toEqual([
      '2031-01-15',
      'T24',
      'TE_BESLUITEN',
    ]);
  });

  it('een besluit verlengt, en een besluit dat eerder eindigt verkort niet', () => {
    const verlengd = { ...gesloten, verlengdTot: '2027-08-15T08:00:00.000Z' };
    expectTermijn(verlengd, '2026-12-01T09:00:00Z').toEqual(['2027-08-15', 'VERLENGD', 'BEWAREN']);
    expectTermijn(verlengd, '2027-08-15T08:00:00Z').toEqual(['2027-08-15', 'VERLENGD', 'VERNIETIGEN']);
    const korter = { ...gesloten, verlengdTot: '2026-07-01T08:00:00.000Z' };
    expectTermijn(korter, '2026-08-01T09:00:00Z').toEqual(['2026-08-15', 'T24', 'TE_BESLUITEN']);
  });

  it('een dossier leeft zo lang als de laatste van zijn casussen', () => {
    const einden = ['2027-01-01', '2029-05-01', '2028-01-01'].map((dag) => ({ tot: new Date(dag) }));
    expect(deriveDossierBewaarTot(einden)).toEqual(new Date('2029-05-01'));
    expect(deriveDossierBewaarTot([])).toBeNull();
  });
});

describe('tot wanneer een besluit kan verlengen', () => {
  const termijn = { tot: new Date('2026-08-15T08:00:00Z') };
  it.each([
    ['2026-08-15T08:00:00Z', false],
    ['2026-08-16T08:00:00Z', true],
    ['2031-08-01T08:00:00Z', true],
    ['2031-08-02T08:00:00Z', false],
  ])('%s: %s', (tot, kan) => {
    expect(isVerlengbaarTot(termijn, new Date(tot), new Date('2026-08-01T08:00:00Z'))).toBe(kan);
  });

  it('nooit naar een dag die al voorbij is', () => {
    expect(
      isVerlengbaarTot(termijn, new Date('2026-09-01T08:00:00Z'), new Date('2026-10-01T08:00:00Z')),
    ).toBe(false);
  });
});
