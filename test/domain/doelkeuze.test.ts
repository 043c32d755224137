import { describe, expect, it } from '@jest/globals';
import { doelkeuzes } from '../../domain/toegang/doelkeuze.js';
import { rollenOf, type Rol } from '../../domain/keten/rollen.js';
import { TAKEN } from '../../domain/taak/taak.js';
import { ROLREGELS } from '../../domain/toegang/toegang-matrix.js';
import { taakGroepen } from '../support/regels.js';

const ROLLEN = Object.keys(ROLREGELS) as Rol[];

describe('wie een doel kiest (D11.5)', () => {
  it.each(ROLLEN)('%s alleen kiest niet', (rol) => {
    expect(doelkeuzes({ rollen: [rol] })).toEqual([]);
  });

  it('wie met elk doel hetzelfde kan kiest niet', () => {
    expect(doelkeuzes({ rollen: ['R03', 'R04'] })).toEqual([]);
  });

  it('wie ook toezicht houdt kiest, uit de doelen van de eigen rollen', () => {
    expect(doelkeuzes({ rollen: ['R02', 'R12'] })).toEqual(['melden', 'wegen', 'toezicht']);
  });

  it('een rol die niet bestaat maakt geen verschil', () => {
    expect(doelkeuzes({ rollen: ['R04', 'R99' as Rol] })).toEqual([]);
    expect(doelkeuzes({ rollen: [] })).toEqual([]);
  });
});

// A task without a casus has the purpose of who does it.
it.each(TAKEN.filter(({ fase }) => fase !== null))(
  '$naam heeft een doel dat past bij wie haar mag doen',
  ({ naam, doel }) => {
    for (const rol of rollenOf(taakGroepen(naam)))
      expect([rol, ROLREGELS[rol]?.doelen]).toEqual([rol, expect.arrayContaining([doel])]);
  },
);
