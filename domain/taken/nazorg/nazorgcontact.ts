import { z } from 'zod';
import { keuzeUit } from '../../keuze.js';
import { TERUGVALRISICOS } from '../../nazorg/nazorg.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.4: a contact after 1, 3, 6 or 12 months (T20), so that relapse is seen. */
export const nazorgcontact = defineTaak({
  naam: 'nazorgcontact',
  label: 'Nazorgcontact leggen',
  rol: 'R03',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T20',
  activiteit: 'A4.4',
  fase: 'F7',
  mandaten: [],
  doel: 'nazorg',
  gegevensgroep: 'nazorg',
  isMeervoudig: true,
  onderwerp: 'nazorg',
  anker: 'nazorg',
  waaromNu: 'Het afgesproken contactmoment komt eraan; zo wordt terugval op tijd gezien.',
  variabelen: ['contactUitkomst'],
  dossier: z.object({
    verslag: verplichteTekst(4_000, 'Schrijf kort hoe het gaat, of hoe u contact zocht.'),
    terugvalrisico: keuzeUit(TERUGVALRISICOS, {
      error: 'Kies een inschatting.',
    }),
    strafprocesTrigger: z.enum(['ja', 'nee'], { error: 'Kies ja of nee.' }),
  }),
});
