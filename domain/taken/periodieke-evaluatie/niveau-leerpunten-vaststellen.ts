import { z } from 'zod';
import { leerpuntSchema } from '../../evaluatie/leerpunt.js';
import { dagVan } from '../../tijd/amsterdam.js';
import { defineTaak } from '../define-taak.js';

/** A5.3: each lesson gets an owner and a day; what changes a table or a process becomes work of beheer. */
export const niveauLeerpuntenVaststellen = defineTaak({
  naam: 'niveau-leerpunten-vaststellen',
  label: 'Leerpunten en wijzigingen vaststellen',
  rol: 'R03',
  uitvoerders: ['A5.3:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T22',
  rang: 2,
  activiteit: 'A5.3',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu: 'Er zijn bevindingen. Wat de keten leert, heeft een eigenaar en een dag nodig.',
  variabelen: ['aantalLeerpunten', 'wijzigingTabel', 'wijzigingProces'],
  dossier: z.object({ leerpunten: z.array(leerpuntSchema).default([]) }),
  weiger({ variables, dossierdeel: { leerpunten }, nu }) {
    if (leerpunten.length !== variables.aantalLeerpunten) return 'AANTAL_KLOPT_NIET';
    return leerpunten.some(({ uiterlijk }) => uiterlijk < dagVan(nu)) ? 'TERMIJN_VOORBIJ' : null;
  },
});
