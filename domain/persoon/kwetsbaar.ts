import type { JaNee } from '../keuze.js';
import { deriveMinderjarig } from './leeftijdsgroep.js';
import type { Persoon } from './persoon.js';

/**
 * `kwetsbaar` of D7 knows only ja and nee: ja with a (suspected) mild intellectual disability, psychological
 * problems, addiction, pregnancy or minority (3.8, rule 6). What is not known counts as ja, the safe side.
 */
export function deriveKwetsbaar(
  persoon: Pick<Persoon, 'leeftijd' | 'lvb' | 'psychisch' | 'verslaving' | 'zwanger'>,
): JaNee {
  const kenmerken = [
    deriveMinderjarig(persoon.leeftijd),
    persoon.lvb,
    persoon.psychisch,
    persoon.verslaving,
    persoon.zwanger,
  ];
  return kenmerken.every((kenmerk) => kenmerk === 'nee') ? 'nee' : 'ja';
}
