import { describe, expect, it } from '@jest/globals';
import { deriveComenshaset, parseComenshaInvoer } from '../../domain/persoon/comensha.js';
import { ONBEKENDE_PERSOON } from '../../domain/persoon/persoon.js';

const nu = new Date('2026-11-24T10:00:00Z');
const HERLEIDBAAR = {
  naam: 'Verzonnen Naam',
  aliassen: 'Verzonnen Alias',
  geboortedatum: '2004-05-06',
  adres: 'Verzonnenstraat 1',
  woonplaats: 'Verzonnenstad',
  telefoon: '0600000000',
  contactVeilig: 'Via de buurvrouw',
  taal: 'Verzonnentaal',
};
const gegevens = {
  persoon: { ...ONBEKENDE_PERSOON, ...HERLEIDBAAR, leeftijd: 22, geslacht: 'v' },
  vormen: ['Uitbuiting in arbeid of dienstverlening', 'Seksuele uitbuiting'],
  aanmelder: 'Politie',
  nu,
} as const;

describe('registratie bij CoMensha (T18, F25, F26)', () => {
  it('bevat zonder toestemming niets dat naar de persoon leidt', () => {
    const set = deriveComenshaset('GEANONIMISEERD', gegevens);
    expect(set).toEqual([
      ['Vorm van uitbuiting', 'Uitbuiting in arbeid of dienstverlening, Seksuele uitbuiting'],
      ['Nationaliteit', 'niet bekend'],
      ['Leeftijd', '18 tot en met 22 jaar'],
      ['Geslacht', 'Vrouw'],
      ['Aanmelder', 'Politie'],
    ]);
    for (const waarde of Object.values(HERLEIDBAAR)) expect(JSON.stringify(set)).not.toContain(waarde);
    expect(JSON.stringify(set)).not.toContain('2004');
  });

  it('noemt met toestemming ook naam en geboortedatum, en verder niets meer', () => {
    expect(deriveComenshaset('TOESTEMMING', gegevens)).toEqual([
      ['Naam', 'Verzonnen Naam'],
      ['Geboortedatum', '6 mei 2004'],
      ...deriveComenshaset('GEANONIMISEERD', gegevens),
    ]);
  });

  it.each([
    ['niets gekozen', {}, 'vorm'],
    ['een vorm die er niet is', { vorm: 'STIL' }, 'vorm'],
    ['toestemming zonder dag', { vorm: 'TOESTEMMING' }, 'toestemmingOp'],
    [
      'toestemming op een dag die nog komt',
      { vorm: 'TOESTEMMING', toestemmingOp: '2026-11-25' },
      'toestemmingOp',
    ],
  ])('weigert %s, met een zin bij het veld', (_wat, invoer, veld) => {
    expect(() => parseComenshaInvoer(invoer, nu)).toThrow(
      expect.objectContaining({ code: 'ONGELDIG', velden: { [veld]: expect.stringMatching(/^[A-Z].*\.$/) } }),
    );
  });

  it('neemt wat goed is', () => {
    const metToestemming = { vorm: 'TOESTEMMING', toestemmingOp: '2026-11-24' };
    expect(parseComenshaInvoer(metToestemming, nu)).toEqual(metToestemming);
    expect(parseComenshaInvoer({ vorm: 'GEANONIMISEERD' }, nu)).toEqual({ vorm: 'GEANONIMISEERD' });
  });
});
