import { describe, expect, it } from '@jest/globals';
import { wijzigCel } from '../../domain/toegang/celwijziging.js';
import { toegangsregelsOf } from '../../domain/toegang/toegang.js';
import { type Cel, PRODUCTMATRIX } from '../../domain/toegang/toegang-matrix.js';
import { refuseWijziging } from '../../domain/toegang/toegangsgrenzen.js';
import type { Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import type { Rol } from '../../domain/keten/rollen.js';
import { riec } from '../builders/betrokkenen.js';
import { kernOf } from '../toegang/matrix-3.4.js';

const refuse = (groep: Gegevensgroep, rol: Rol, wordt: Cel) =>
  refuseWijziging(PRODUCTMATRIX, { groep, rol, wordt });

describe('wat een wijziging van de regels nooit geeft', () => {
  it('heeft het product zelf ook niet', () => {
    const buiten = PRODUCTMATRIX.groepen.flatMap(({ groep, cellen }) =>
      Object.entries(cellen).flatMap(([rol, cel]) => {
        const grens = refuse(groep, rol as Rol, cel);
        return grens === null || grens === 'VASTE_RIJ' ? [] : [`${groep} ${rol}: ${grens}`];
      }),
    );
    expect(buiten).toEqual([]);
  });

  describe('een partner van de flexibele schil (R05)', () => {
    it('is er in 3.4 alleen na uitnodiging en met convenant', () => {
      expect(kernOf('R05')).toContain('alleen na uitnodiging en convenant');
    });

    it.each<[string, Gegevensgroep, Cel]>([
      ['de eigen bijdrage alleen', 'plan', { lezen: ['eigenBijdrage'] }],
      ['de eigen taak alleen, met inhoud', 'acties', { lezen: ['eigenTaak'] }],
      [
        'een zorgpartner die het nodig heeft alleen',
        'bijzondereKenmerken',
        { lezen: ['zorgpartnerEnNodig'] },
      ],
      ['de eigen bijdrage schrijven', 'weging2', { lezen: ['naUitnodiging'], schrijven: ['eigenBijdrage'] }],
      ['niets gevraagd', 'personalia', { lezen: [] }],
    ])('krijgt niet: %s', (_naam, groep, cel) => {
      expect(refuse(groep, 'R05', cel)).toBe('UITGENODIGD');
    });

    it('kan na uitnodiging wel meer krijgen, en een taak die voor de eigen groep klaarstaat', () => {
      expect(refuse('plan', 'R05', { lezen: ['naUitnodiging'] })).toBeNull();
      expect(refuse('taken', 'R05', { lezen: ['eigenTaak'] })).toBeNull();
    });

    it('zou anders zonder convenant zien wat de eigen organisatie inbracht', () => {
      const nood = {
        casus: {
          fase: 'F5',
          prioriteit: 'P1',
          doorlaatverbod: null,
          gemeenten: [],
          relaties: ['BREEKGLAS'],
          grondslagen: [],
        },
        feiten: { eigenBijdrage: true },
        doel: 'casusoverleg',
      } as const;
      const teWijd = wijzigCel(PRODUCTMATRIX, {
        groep: 'plan',
        rol: 'R05',
        wordt: { lezen: ['eigenBijdrage'] },
      });
      expect(toegangsregelsOf(1, teWijd).may(riec, 'plan:lezen', nood).toegestaan).toBe(true);
      expect(toegangsregelsOf(1, PRODUCTMATRIX).may(riec, 'plan:lezen', nood).toegestaan).toBe(false);
    });
  });

  it('geeft een actiehouder (R08) alleen wat van de eigen actie of taak is', () => {
    expect(refuse('personalia', 'R08', { lezen: [] })).toBe('EIGEN_DEEL');
    expect(refuse('personalia', 'R08', { lezen: ['naUitnodiging'] })).toBe('EIGEN_DEEL');
    expect(refuse('plan', 'R08', { lezen: ['eigenTaak'] })).toBeNull();
  });
});
