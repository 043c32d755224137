import { codeSchema } from '../catalogus/cataloguscode.js';

/** E06: the forms of exploitation that the product begins with (article 273f Sr); functioneel beheer adds others. */
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

export const ONBEKENDE_VORM = 'Kies een vorm uit de lijst.';

/** A code of the catalogue; whether it can be chosen today, the store knows. */
export const verschijningsvormSchema = codeSchema(ONBEKENDE_VORM).meta({
  description:
    'Code van een verschijningsvorm uit de referentiegegevens, zoals ARBEID; OVERIG als het iets anders is.',
});
