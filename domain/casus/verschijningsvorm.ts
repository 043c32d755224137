import { keuzeUit } from '../keuze.js';

/** E06: the forms of exploitation (article 273f Sr). */
export const VERSCHIJNINGSVORMEN = {
  SEKSUEEL: 'Seksuele uitbuiting',
  ARBEID: 'Uitbuiting in arbeid of dienstverlening',
  CRIMINEEL: 'Criminele uitbuiting',
  BEDELARIJ: 'Gedwongen bedelarij',
  ORGAAN: 'Gedwongen orgaanverwijdering',
  DRAAGMOEDER: 'Uitbuiting van draagmoederschap',
  HUWELIJK: 'Uitbuiting van gedwongen huwelijk',
  ADOPTIE: 'Uitbuiting van illegale adoptie',
  OVERIG: 'Iets anders of nog onbekend',
} as const;

export type Verschijningsvorm = keyof typeof VERSCHIJNINGSVORMEN;

export const verschijningsvormSchema = keuzeUit(VERSCHIJNINGSVORMEN, {
  error: 'Kies een vorm uit de lijst.',
});
