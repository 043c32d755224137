import { z } from 'zod';
import { bewijsmiddelenLijstSchema, countOnafhankelijk } from '../../weging/bewijsmiddel.js';
import { refuseToetsBesluit, toetsBesluitSchema } from '../../weging/doorlaatverbod.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: the decision of police or OM; JA only with two independent bewijsmiddelen (INV4). */
export const doorlaatverbodBesluiten = defineTaak({
  naam: 'doorlaatverbod-besluiten',
  label: 'Over doorlaatverbod besluiten',
  rol: 'R07',
  uitvoerders: ['A3.1-DOORLAAT:R', 'A3.1-DOORLAAT:A'],
  vervangerGroep: 'r07.politie.piket',
  termijnCode: 'T06',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: ['doorlaatverbod'],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'De weging vraagt een toets van het doorlaatverbod door politie of OM.',
  variabelen: ['toetsBesluit'],
  dossier: z.object({
    motivering: verplichteTekst(4_000, 'Schrijf een motivering.'),
    bewijsmiddelenLijst: bewijsmiddelenLijstSchema,
  }),
  weiger: ({ variables, dossierdeel: { bewijsmiddelenLijst: lijst }, behandelaar, bewijsmiddelen }) =>
    refuseToetsBesluit({
      besluit: toetsBesluitSchema.parse(variables.toetsBesluit),
      bewijsmiddelen: lijst.length > 0 ? countOnafhankelijk(lijst) : bewijsmiddelen,
      beslisser: behandelaar,
    }),
});
