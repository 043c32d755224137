import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { SIGNAALCATEGORIEEN, SIGNAALSTERKTEN, SIGNALEN } from '../dossiervorming/signaal.js';
import { verplichteTekst } from '../tekst.js';
import { defineCatalogus } from './define-catalogus.js';

const schema = z.object({
  tekst: verplichteTekst(200, 'Schrijf wat er te zien is.'),
  categorie: keuzeUit(SIGNAALCATEGORIEEN, { error: 'Kies waar het signaal bij hoort.' }),
  sterkte: keuzeUit(SIGNAALSTERKTEN, { error: 'Kies hoe sterk het signaal is.' }),
});

/** E05: what can be seen, and how much it says. */
export const signalen = defineCatalogus<z.infer<typeof schema>>({
  titel: 'Signalen',
  enkelvoud: 'Signaal',
  uitleg: 'Een signaal is te kiezen bij het vormen van een dossier; hoe sterk het is, telt mee in de weging.',
  gegevensgroep: 'catalogi',
  schema,
  naamVan: ({ tekst }) => tekst,
  eerste: SIGNALEN,
});
