import { dagErbij, dagVan } from '../tijd/amsterdam.js';
import type { Leerpunt } from './leerpunt.js';

/** Days for looking at what went wrong: as long as an evaluation may take to begin (T22, six weeks; a proposal here). */
const DAGEN = 42;

/**
 * The lesson of an ingreep that was not right when it was looked at afterwards (processen.md, `ingreep`). It says nothing of
 * the casus: lessons outlive it and are read by who never saw it. Procesregie fills in what changes.
 */
export function leerpuntNaIngreep(nu: Date): Leerpunt {
  return {
    categorie: 'PROCES',
    omschrijving: 'Een ingreep voor de veiligheid was achteraf niet terecht.',
    maatregel:
      'Bespreek met wie ingreep en wie toetste wat een volgende keer anders gaat, en leg vast wat er verandert.',
    eigenaar: 'r03.zvh',
    uiterlijk: dagErbij(dagVan(nu), DAGEN),
  };
}
