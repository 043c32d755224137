import { describe, expect, it } from '@jest/globals';
import { EERSTE_KAART } from '../../domain/catalogus/sociale-kaart.js';
import { leerpunteigenaarOf, leerpunteigenaren } from '../../domain/evaluatie/leerpunteigenaar.js';
import type { Kaartpartner, SocialeKaart } from '../../domain/keten/sociale-kaart.js';

const RIEC = EERSTE_KAART.get('RIEC')!;
const kaartMet = (partner: Partial<Kaartpartner> = {}): SocialeKaart =>
  new Map([
    ...EERSTE_KAART,
    ['OPVANG', { ...RIEC, code: 'OPVANG', naam: 'De Verzonnen Opvang', ...partner }],
  ]);
const labels = (kaart: SocialeKaart) => leerpunteigenaren(kaart).map(({ label }) => label);

describe('wie een leerpunt kan oppakken (E22)', () => {
  it('is een rol van de keten of een partner die meedoet, elk één keer en met zijn eigen groep', () => {
    const keuzes = leerpunteigenaren(kaartMet());
    const groepen = keuzes.map(({ value }) => value);
    expect(new Set(groepen).size).toBe(groepen.length);
    expect(keuzes).toContainEqual({ value: 'r05.opvang', label: 'De Verzonnen Opvang' });
    expect(keuzes).toContainEqual({ value: 'r07.politie', label: 'Politie' });
    expect(keuzes).toContainEqual({ value: 'r09.gemeente.0200', label: 'Gemeente Apeldoorn' });
    expect(
      labels(kaartMet()).filter((label) => /Veilig Thuis|^Zorg- en Veiligheidshuis$/.test(label)),
    ).toEqual([]);
  });

  it('is niet wie is gestopt; diens naam blijft bij wat al van hem was', () => {
    const kaart = kaartMet({ isUitnodigbaar: false });
    expect(labels(kaart)).not.toContain('De Verzonnen Opvang');
    expect(leerpunteigenaarOf(kaart, 'r05.opvang')).toEqual({
      naam: 'De Verzonnen Opvang',
      isGestopt: true,
    });
  });

  it.each([
    ['een rol van de keten', 'r13.beheer', { naam: 'Functioneel beheer', isGestopt: false }],
    ['een gemeente', 'r09.gemeente.0200', { naam: 'Gemeente Apeldoorn', isGestopt: false }],
    ['een partner', 'r05.opvang', { naam: 'De Verzonnen Opvang', isGestopt: false }],
    [
      'een partner in een rol die hij niet meer heeft',
      'r06.opvang',
      { naam: 'De Verzonnen Opvang', isGestopt: true },
    ],
    ['een groep die niemand kent', 'r05.niemand', { naam: 'r05.niemand', isGestopt: true }],
  ])('leest %s van de sociale kaart', (_wat, groep, eigenaar) => {
    expect(leerpunteigenaarOf(kaartMet(), groep)).toEqual(eigenaar);
  });
});
