import { z } from 'zod';
import { findHerleidbaar, NIETS_BEKEND } from '../../evaluatie/herleidbaar.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.2: the description was made from events; procesregie makes it readable and takes out what leads to a person (INV13). */
export const beschrijvingBewerken = defineTaak({
  naam: 'beschrijving-bewerken',
  label: 'Beschrijving nalopen',
  rol: 'R03',
  uitvoerders: ['A5.1:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T22',
  rang: 2,
  anker: 'F8',
  activiteit: 'A5.2',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  waaromNu: 'De begeleider werkt alleen met deze beschrijving. Haal eruit wat naar iemand kan leiden.',
  variabelen: [],
  dossier: z.object({ beschrijving: verplichteTekst(12_000, 'Schrijf hoe de casus is verlopen.') }),
  weiger: ({ zaak, dossierdeel: { beschrijving } }) =>
    findHerleidbaar(beschrijving, zaak?.evaluatie?.herkenbaar ?? NIETS_BEKEND).length > 0
      ? 'HERLEIDBAAR'
      : null,
});
