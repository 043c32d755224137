import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.1: procesregie proposes somebody who was not involved in the casus (INV12); the store checks it again. */
export const procesbegeleiderVoordragen = defineTaak({
  naam: 'procesbegeleider-voordragen',
  label: 'Begeleider voordragen',
  rol: 'R03',
  uitvoerders: ['A5.1:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T22',
  rang: 1,
  anker: 'F8',
  activiteit: 'A5.1',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  waaromNu: 'De casus is afgesloten en wordt geëvalueerd door iemand die er niet bij betrokken was.',
  variabelen: [],
  dossier: z.object({
    begeleider: z.string({ error: 'Kies wie u voordraagt.' }).min(1, { error: 'Kies wie u voordraagt.' }),
    motivering: verplichteTekst(1_000, 'Schrijf waarom u deze begeleider voordraagt.'),
  }),
  weiger: ({ zaak, dossierdeel: { begeleider } }) =>
    zaak?.evaluatie?.neutraleBegeleiders.includes(begeleider) === true ? null : 'NIET_NEUTRAAL',
});
