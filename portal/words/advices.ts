import { ANDERE_BESTEMMINGEN } from '../../domain/casus/overdracht.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { ownWord } from '../../domain/own-word.js';

/** What D9, D10 and D12 say, besides the names of partners. */
const names: Readonly<Record<string, string>> = {
  ...ANDERE_BESTEMMINGEN,
  BESTAANDE: 'de zorgcoördinator die er al is',
  MEE_MET_JEUGDBESCHERMING: 'MEE Samen, met de jeugdbescherming',
  VEILIG_THUIS_VOORLOPIG: 'voorlopig Veilig Thuis',
  NVT: 'niet van toepassing',
  VERGUNNING: 'verblijfsvergunning aanvragen',
  TOETS: 'laten toetsen',
  BEDENKTIJD: 'bedenktijd aanbieden',
};

/** An outcome of a table outside the weging as people say it. A value without a word is shown as it is. */
export function adviceName(value: string): string {
  const partner = partnerNaam(value);
  return partner === value ? (ownWord(names, value) ?? value) : partner;
}
