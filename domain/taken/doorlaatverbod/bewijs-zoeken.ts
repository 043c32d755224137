import { z } from 'zod';
import { bewijsmiddelenLijstSchema } from '../../weging/bewijsmiddel.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: police look for a second bewijsmiddel, or for whether the situation goes on, before the toets is decided. */
export const bewijsZoeken = defineTaak({
  naam: 'bewijs-zoeken',
  label: 'Meer bewijs zoeken',
  rol: 'R07',
  uitvoerders: ['A3.1-DOORLAAT:R', 'A3.1-DOORLAAT:S'],
  vervangerGroep: 'r07.politie.piket',
  termijnCode: 'T06',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'Politie of OM kan nog niet besluiten: er is een bewijsmiddel meer nodig, of de actualiteit.',
  variabelen: [],
  dossier: z.object({
    watGedaan: verplichteTekst(4_000, 'Schrijf wat er is gezocht en gevonden.'),
    bewijsmiddelenLijst: bewijsmiddelenLijstSchema,
  }),
});
