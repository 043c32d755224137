import { describe, expect, it } from '@jest/globals';
import type { Rol } from '../../domain/keten/rollen.js';
import { type Handeling, toegangsregelsOf } from '../../domain/toegang/toegang.js';
import { PRODUCTMATRIX } from '../../domain/toegang/toegang-matrix.js';
import type { Casusrelatie, Toegangsobject } from '../../domain/toegang/toegangsobject.js';
import type { Doel } from '../../domain/toegang/doel.js';
import { aProfessional } from '../builders/betrokkenen.js';
import { CELLEN, type Cel, ZONDER_CASUS } from '../toegang/matrix-3.4.js';

const { may } = toegangsregelsOf(1, PRODUCTMATRIX);

const GROEPEN = [...new Set(CELLEN.map(({ groep }) => groep))];

/** A purpose that fits each role. */
const DOEL: Partial<Record<Rol, Doel>> = {
  R08: 'uitvoeren',
  R10: 'evaluatie',
  R11: 'toezicht',
  R12: 'toezicht',
  R13: 'beheer',
};
const RELATIES: Casusrelatie[] = ['MELDPUNT', 'TEAM', 'STRAFRECHT', 'UITNODIGING', 'TOEWIJZING', 'GEMEENTE'];

const wie = (rol: Rol) => aProfessional('iemand', [`${rol.toLowerCase()}.x`], { gemeente: '0200' });

/** An object with every relation, in a phase in which this role may come, and nothing else. */
function kaal({ groep, rol }: Pick<Cel, 'groep' | 'rol'>): Toegangsobject {
  const doel = DOEL[rol] ?? (rol === 'R02' ? 'melden' : 'casusoverleg');
  const reden = 'Verzoek om inzage van een betrokkene';
  if (ZONDER_CASUS.includes(groep)) return { doel, reden };
  const fase = rol === 'R02' ? 'F2' : 'F4';
  return {
    casus: {
      fase,
      prioriteit: 'P3',
      doorlaatverbod: 'NVT',
      gemeenten: ['0999'],
      relaties: RELATIES,
      grondslagen: [],
    },
    anonimiteit: 'bekend',
    doel,
    reden,
  };
}

function metCasus(
  object: Toegangsobject,
  deel: Partial<NonNullable<Toegangsobject['casus']>>,
): Toegangsobject {
  return object.casus === undefined ? object : { ...object, casus: { ...object.casus, ...deel } };
}

describe('gesloten tenzij', () => {
  const cel = { groep: 'weging1', rol: 'R04' } as const;
  const object = kaal(cel);
  const r04 = wie('R04');

  it.each<[string, ReturnType<typeof wie>, Handeling, Toegangsobject]>([
    ['een rol zonder rij', { ...r04, rollen: ['R15'] }, 'weging1:lezen', object],
    ['een rol die niet bestaat', { ...r04, rollen: ['R99' as Rol] }, 'weging1:lezen', object],
    ['geen rol', { ...r04, rollen: [] }, 'weging1:lezen', object],
    ['geen organisatie', { ...r04, organisatie: '' }, 'weging1:lezen', object],
    ['een groep die niet bestaat', r04, 'geheimen:lezen' as Handeling, object],
    ['een handeling die niet bestaat', r04, 'weging1:wissen' as Handeling, object],
    ['geen casus', r04, 'weging1:lezen', { doel: 'wegen' }],
    ['geen fase', r04, 'weging1:lezen', metCasus(object, { fase: undefined })],
    ['geen doel', r04, 'weging1:lezen', { ...object, doel: undefined }],
    ['een doel dat niet bij de rol past', r04, 'weging1:lezen', { ...object, doel: 'beheer' }],
    ['geen relatie', r04, 'weging1:lezen', metCasus(object, { relaties: [] })],
    ['een relatie van een andere rol', r04, 'weging1:lezen', metCasus(object, { relaties: ['STRAFRECHT'] })],
    ['R12 zonder reden', wie('R12'), 'weging1:lezen', { ...kaal({ ...cel, rol: 'R12' }), reden: 'nee' }],
    ['de techniek', wie('R14'), 'weging1:lezen', { ...object, doel: 'beheer' }],
  ])('%s', (_naam, betrokkene, handeling, wat) => {
    expect(may(betrokkene, handeling, wat).toegestaan).toBe(false);
  });

  it.each(['melder', 'partner', 'systeem'] as const)('een %s leest niets', (soort) => {
    const betrokkene = { soort, organisatie: 'X', clientId: 'x', onderdeel: 'x' } as Parameters<
      typeof may
    >[0];
    for (const groep of GROEPEN) expect(may(betrokkene, `${groep}:lezen`, object).toegestaan).toBe(false);
  });

  it('wie geen account heeft mag wel melden', () => {
    expect(may({ soort: 'melder' }, 'nieuweMelding:schrijven', {})).toMatchObject({
      toegestaan: true,
      doel: 'melden',
    });
  });

  it('wat zonder relatie is bestaat niet; wat in het team maar elders dicht is wordt afgeschermd', () => {
    expect(may(r04, 'weging1:lezen', metCasus(object, { relaties: [] }))).toEqual({
      toegestaan: false,
      regel: 'D11.2',
      zichtbaar: false,
    });
    expect(may(r04, 'melderidentiteit:lezen', object)).toEqual({
      toegestaan: false,
      regel: 'D11.3',
      zichtbaar: true,
    });
  });

  it('noemt grondslag, doel en regel', () => {
    expect(may(r04, 'weging1:lezen', object)).toEqual({
      toegestaan: true,
      grondslag: 'WGS_ZVH',
      doel: 'casusoverleg',
      regel: 'D11.10 R04 weging1',
    });
    expect(may(r04, 'weging1:lezen', metCasus(object, { grondslagen: ['toestemming'] }))).toMatchObject({
      grondslag: 'toestemming',
    });
  });
});

describe('fasebeperking (noot onder de matrix)', () => {
  const object = (fase: 'F0' | 'F1' | 'F2' | 'F3' | 'F7' | 'F8' | 'F9'): Toegangsobject => ({
    casus: {
      fase,
      prioriteit: 'P1',
      doorlaatverbod: 'JA',
      gemeenten: ['0200'],
      relaties: RELATIES,
      grondslagen: [],
    },
    anonimiteit: 'bekend',
    doel: 'casusoverleg',
  });
  const leest = (rol: Rol, object: Toegangsobject) =>
    GROEPEN.filter(
      (groep) => !ZONDER_CASUS.includes(groep) && may(wie(rol), `${groep}:lezen`, object).toegestaan,
    );

  it('vóór F3 ziet R04 alleen melding, personalia en weging', () => {
    expect(leest('R04', object('F2'))).toEqual(['meldingKern', 'personalia', 'weging1']);
  });

  it.each(['F0', 'F1'] as const)('in %s ziet R04 van melding en persoon nog niets', (fase) => {
    expect(leest('R04', object(fase))).not.toContain('meldingKern');
    expect(leest('R04', object(fase))).not.toContain('personalia');
    expect(may(wie('R04'), 'procesgegevens:lezen', object(fase)).toegestaan).toBe(false);
  });

  it('R03 ziet personalia pas vanaf F3', () => {
    expect(leest('R03', object('F2'))).not.toContain('personalia');
    expect(leest('R03', object('F3'))).toContain('personalia');
  });

  it.each(['R02', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09'] as const)('na F8 ziet %s niets meer', (rol) => {
    for (const fase of ['F8', 'F9'] as const) {
      expect(leest(rol, object(fase))).toEqual([]);
      expect(
        may(wie(rol), 'procesgegevens:lezen', { ...object(fase), doel: DOEL[rol] ?? 'casusoverleg' }),
      ).toMatchObject({
        toegestaan: false,
        zichtbaar: false,
      });
    }
  });

  it('na F8 ziet R03 de inhoud nog', () => {
    expect(leest('R03', object('F8'))).toContain('weging1');
  });

  it('een melder die anoniem is voor de keten is alleen bij het meldpunt bekend', () => {
    const anoniem = { ...object('F2'), anonimiteit: 'anoniemVoorKeten' } as const;
    expect(may(wie('R03'), 'melderidentiteit:lezen', anoniem)).toEqual({
      toegestaan: false,
      regel: 'D11.7',
      zichtbaar: true,
    });
    expect(may(wie('R02'), 'melderidentiteit:lezen', { ...anoniem, doel: 'melden' }).toegestaan).toBe(true);
  });
});
