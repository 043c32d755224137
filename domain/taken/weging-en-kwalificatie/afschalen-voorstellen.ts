import { z } from 'zod';
import { refuseAfschalen } from '../../casus/afschalen.js';
import { bestemmingenSchema, isBestemming } from '../../casus/overdracht.js';
import { isMotivering } from '../../weging/motivering.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: the first of four eyes on closing. */
export const afschalenVoorstellen = defineTaak({
  naam: 'afschalen-voorstellen',
  label: 'Afschalen voorstellen',
  rol: 'R04',
  uitvoerders: ['A3.1:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T12',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'De weging wijst niet op mensenhandel; afschalen vraagt een motivering.',
  variabelen: ['afsluitreden', 'bestemmingen'],
  dossier: z.object({ motivering: verplichteTekst(4_000, 'Schrijf een motivering.') }),
  weiger: ({ afschalen, kaart, variables, dossierdeel: { motivering } }) => {
    const bestemmingen = bestemmingenSchema.parse(variables.bestemmingen);
    if (!bestemmingen.every((een) => isBestemming(kaart, een))) return 'BESTEMMING_ONTBREEKT';
    return isMotivering(motivering) ? refuseAfschalen(afschalen) : 'MOTIVERING_ONTBREEKT';
  },
});
