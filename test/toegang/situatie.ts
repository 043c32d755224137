import { FASEN, type Fase } from '../../domain/casus/fase.js';
import type { Rol } from '../../domain/keten/rollen.js';
import type { Doel } from '../../domain/toegang/doel.js';
import type { Casusrelatie, Toegangsfeiten, Toegangsobject } from '../../domain/toegang/toegangsobject.js';

/** What a word in a cell of the matrix asks of the world, in the words of the document. */
export const FEITEN = [
  'P1 of D4',
  'uitnodiging en convenant',
  'eigen inwoner',
  'eigen gemeente',
  'zorgpartner en nodig',
  'van belang voor veiligheid',
  'maatregel',
  'vrijgegeven',
  'eigen',
  'breekglas',
] as const;
/** Parts of a row that are open where the whole is not. */
export const ONDERDELEN = ['veiligheidssamenvatting', 'uitkomst', 'statusvlag'] as const;
export type Feit = (typeof FEITEN)[number] | (typeof ONDERDELEN)[number];

/** A world in which somebody asks for something. */
export interface Situatie {
  fase: Fase;
  /** The role has its own relation to the casus; else all the relations of other roles. */
  relatie: boolean;
  feiten: readonly Feit[];
  doel: 'past' | 'past niet' | 'ontbreekt';
  reden: boolean;
  melderAnoniem: boolean;
}

const GEWOON = { relatie: true, doel: 'past', reden: true, melderAnoniem: false } as const;

/** The situations of a phase: nothing given, each fact alone, all of them, all but one, and each check of D11 failing. */
export function situatiesIn(fase: Fase): Situatie[] {
  const alles = ONDERDELEN.map((onderdeel): Feit[] => [...FEITEN, onderdeel]);
  const gegeven: Feit[][] = [
    [],
    ...[...FEITEN, ...ONDERDELEN].map((feit) => [feit]),
    ...alles,
    ...FEITEN.map((feit) => FEITEN.filter((ander) => ander !== feit)),
  ];
  return [
    ...gegeven.map((feiten) => ({ ...GEWOON, fase, feiten })),
    // Emergency access stands for a relation (D11.9).
    { ...GEWOON, fase, feiten: FEITEN.filter((feit) => feit !== 'breekglas'), relatie: false },
    { ...GEWOON, fase, feiten: FEITEN, doel: 'ontbreekt' },
    { ...GEWOON, fase, feiten: FEITEN, doel: 'past niet' },
    { ...GEWOON, fase, feiten: FEITEN, reden: false },
    { ...GEWOON, fase, feiten: FEITEN, melderAnoniem: true },
  ];
}

/** D11.2: what ties a role to a casus; the others are there always, never, or with a reason. */
export const RELATIE: Partial<Record<Rol, Casusrelatie>> = {
  R02: 'MELDPUNT',
  R04: 'TEAM',
  R05: 'UITNODIGING',
  R06: 'TOEWIJZING',
  R07: 'STRAFRECHT',
  R08: 'TOEWIJZING',
  R09: 'GEMEENTE',
};
const RELATIES = [...new Set(Object.values(RELATIE))];

/** A purpose that fits each role. */
const DOEL: Partial<Record<Rol, Doel>> = {
  R02: 'melden',
  R08: 'uitvoeren',
  R10: 'evaluatie',
  R11: 'toezicht',
  R12: 'toezicht',
  R13: 'beheer',
};
export const doelOf = (rol: Rol): Doel => DOEL[rol] ?? 'casusoverleg';
export const REDEN = 'Verzoek om inzage van een betrokkene';
/** Where the municipality of `eigen` is. */
export const EIGEN_GEMEENTE = '0200';

const FEIT_IN_CODE: Partial<Record<Feit, (keyof Toegangsfeiten)[]>> = {
  'uitnodiging en convenant': ['uitgenodigd', 'convenant'],
  'zorgpartner en nodig': ['zorgpartnerEnNodig'],
  'van belang voor veiligheid': ['vanBelangVoorVeiligheid'],
  maatregel: ['bestuurlijkeMaatregel'],
  vrijgegeven: ['vrijgegeven'],
  eigen: ['eigenBijdrage'],
};

/** The situation as the product is asked about it. @param casusgebonden whether it is about a casus at all */
export function toObject(situatie: Situatie, rol: Rol, casusgebonden: boolean): Toegangsobject {
  const { fase, feiten, doel, reden, relatie, melderAnoniem } = situatie;
  const is = (feit: Feit) => feiten.includes(feit);
  const onderdeel = ONDERDELEN.find(is);
  const object: Toegangsobject = {
    anonimiteit: melderAnoniem ? 'anoniemVoorKeten' : 'bekend',
    gemeente: is('eigen gemeente') ? EIGEN_GEMEENTE : '0999',
    feiten: Object.fromEntries(
      feiten.flatMap((feit) => (FEIT_IN_CODE[feit] ?? []).map((naam) => [naam, true])),
    ),
    ...(onderdeel === undefined ? {} : { onderdeel }),
    ...(doel === 'ontbreekt' ? {} : { doel: doel === 'past' ? doelOf(rol) : otherDoel(rol) }),
    ...(reden ? { reden: REDEN } : {}),
  };
  if (!casusgebonden) return object;
  const eigen = RELATIE[rol];
  const relaties = relatie ? (eigen === undefined ? [] : [eigen]) : RELATIES.filter((een) => een !== eigen);
  return {
    ...object,
    casus: {
      fase,
      prioriteit: is('P1 of D4') ? 'P1' : 'P3',
      doorlaatverbod: 'NVT',
      gemeenten: [is('eigen inwoner') ? EIGEN_GEMEENTE : '0999'],
      relaties: is('breekglas') ? [...relaties, 'BREEKGLAS'] : relaties,
      grondslagen: [],
    },
  };
}

const otherDoel = (rol: Rol): Doel => (rol === 'R13' ? 'melden' : 'beheer');

export const isVoor = (fase: Fase, grens: Fase): boolean => FASEN.indexOf(fase) < FASEN.indexOf(grens);
