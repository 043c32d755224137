import { z } from 'zod';
import { optioneleTekst, verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.3: the casusregisseur discusses with the holders how it goes, and says how the casus goes on. */
export const voortgangBespreken = defineTaak({
  naam: 'voortgang-bespreken',
  label: 'Voortgang bespreken',
  rol: 'R03',
  uitvoerders: ['A4.3:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T16',
  activiteit: 'A4.3',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'plan',
  waaromNu: 'Het moment dat is afgesproken om de voortgang te bespreken is er, of alle acties zijn klaar.',
  variabelen: ['voortgang', 'knelpuntNiveau'],
  dossier: z.object({
    watIsGedaan: verplichteTekst(4_000, 'Schrijf wat is gedaan.'),
    watGingGoed: optioneleTekst(2_000),
    watGingMinder: optioneleTekst(2_000),
    watNogNodig: optioneleTekst(2_000),
    knelpunt: optioneleTekst(2_000),
    toelichting: verplichteTekst(2_000, 'Schrijf waarom de casus zo verdergaat.'),
  }),
  weiger: ({ variables: { knelpuntNiveau }, dossierdeel: { knelpunt } }) =>
    knelpuntNiveau !== 'GEEN' && knelpunt === undefined ? 'KNELPUNT_ONTBREEKT' : null,
});
