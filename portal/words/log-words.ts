import { GRONDSLAGEN } from '../../domain/casus/casus.js';
import { ROLLEN } from '../../domain/keten/rollen.js';
import { DOELNAMEN } from '../../domain/toegang/doel.js';
import { ownWord } from '../../domain/own-word.js';

/** The grounds of work that is of no casus, besides those for sharing within one. */
const grounds: Readonly<Record<string, string>> = {
  ...GRONDSLAGEN,
  publiekeTaak: 'Publieke taak (AVG 6 lid 1 onder e)',
  avgToezicht: 'Toezicht op gegevensbescherming (AVG 39)',
  aanmelding: 'Eigen aanmelding',
};

/** A grondslag as people say it. A code without a word is shown as it is. */
export function groundName(code: string): string {
  return ownWord(grounds, code) ?? code;
}

/** A purpose as people say it. */
export function purposeName(code: string): string {
  return ownWord(DOELNAMEN, code) ?? code;
}

/** A role by its name, with its code: the access rules use the code. */
export function roleWithCode(code: string): string {
  const name = ownWord<string>(ROLLEN, code);
  return name === undefined ? code : `${name} (${code})`;
}
