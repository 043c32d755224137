import { z } from 'zod';
import { refuseHerleidbaar } from '../../evaluatie/begeleiding.js';
import { leerpuntSchema } from '../../evaluatie/leerpunt.js';
import { dagVan } from '../../tijd/amsterdam.js';
import { defineTaak } from '../define-taak.js';

/** A5.3: each lesson gets an owner and a term. */
export const leerpuntenVaststellen = defineTaak({
  naam: 'leerpunten-vaststellen',
  label: 'Leerpunten vaststellen',
  rol: 'R03',
  uitvoerders: ['A5.3:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T22',
  rang: 2,
  anker: 'F8',
  activiteit: 'A5.3',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  waaromNu: 'De evaluatie is gehouden. Een les zonder eigenaar en termijn verandert niets.',
  variabelen: ['aantalLeerpunten'],
  dossier: z.object({ leerpunten: z.array(leerpuntSchema).default([]) }),
  weiger(stand) {
    const { leerpunten } = stand.dossierdeel;
    if (leerpunten.length !== stand.variables.aantalLeerpunten) return 'AANTAL_KLOPT_NIET';
    if (leerpunten.some(({ uiterlijk }) => uiterlijk < dagVan(stand.nu))) return 'TERMIJN_VOORBIJ';
    return refuseHerleidbaar(stand);
  },
});
