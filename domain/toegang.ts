import type { Betrokkene } from './betrokkene.js';
import type { Fase } from './fase.js';
import type { Prioriteit } from './prioriteit.js';
import type { DoorlaatverbodUitkomst } from './weging.js';
import type { Anonimiteit } from './melder.js';

/** The rows of the matrix of 3.4, and below the line the rows that the product needs besides (proposal). */
export const GEGEVENSGROEPEN = [
  'meldingKern',
  'melderidentiteit',
  'personalia',
  'bijzondereKenmerken',
  'verdachte',
  'weging1',
  'weging2',
  'casusoverleg',
  'plan',
  'daderdeel',
  'acties',
  'strafrecht',
  'nazorg',
  'evaluatie',
  'socialeKaart',
  'catalogi',
  'stuurinformatie',
  'logs',
  'procesgegevens',
  'taken',
  'regie',
  'piketmeldingen',
] as const;
export type Gegevensgroep = (typeof GEGEVENSGROEPEN)[number];

/** What one wants to do, with which group of data: `weging1:lezen`. */
export type Handeling = `${Gegevensgroep}:${'lezen' | 'schrijven'}`;

export const DOELEN = [
  'melden',
  'wegen',
  'casusoverleg',
  'uitvoeren',
  'nazorg',
  'evaluatie',
  'toezicht',
  'beheer',
] as const;
export type Doel = (typeof DOELEN)[number];

/** Facts that a condition of the matrix may ask for; a fact that is not given does not hold. */
export type Feit =
  | 'eigenBijdrage'
  | 'uitgenodigd'
  | 'toegewezen'
  | 'zorgpartnerEnNodig'
  | 'vanBelangVoorVeiligheid'
  | 'bestuurlijkeMaatregel'
  | 'vrijgegeven'
  | 'convenant'
  | 'geheimAdres';

/** Between this betrokkene and the casus, as the store knows it. */
export type Casusrelatie =
  'MELDPUNT' | 'TEAM' | 'STRAFRECHT' | 'UITNODIGING' | 'TOEWIJZING' | 'GEMEENTE' | 'TAAK';

/** What access is decided on. Everything that is left out counts as not so. */
export interface Toegangsobject {
  /** Absent for what belongs to no casus, such as catalogi. */
  casus?: {
    fase: Fase;
    prioriteit: Prioriteit | null;
    doorlaatverbod: DoorlaatverbodUitkomst | null;
    gemeenten: readonly string[];
    relaties: readonly Casusrelatie[];
    grondslagen: readonly string[];
  };
  feiten?: Partial<Record<Feit, boolean>>;
  anonimiteit?: Anonimiteit;
  doel?: Doel;
  /** For who must give a reason (R12). */
  reden?: string;
}

export type Toegang =
  | { toegestaan: true; grondslag: string; doel: Doel; regel: string }
  /** `zichtbaar`: this betrokkene may know that it exists, so that it is masked instead of absent. */
  | { toegestaan: false; regel: string; zichtbaar: boolean };

export type May = (betrokkene: Betrokkene, handeling: Handeling, object: Toegangsobject) => Toegang;
