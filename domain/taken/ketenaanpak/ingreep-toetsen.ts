import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** Afterwards: was it right to intervene? Acting never waited for this (B08). */
export const ingreepToetsen = defineTaak({
  naam: 'ingreep-toetsen',
  label: 'Ingreep toetsen',
  rol: 'R03',
  uitvoerders: ['A3.1:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T21',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'voorvallen',
  isMeervoudig: true,
  onderwerp: 'voorval',
  waaromNu: 'Een partner greep in omdat wachten niet kon. De keten kijkt er achteraf samen naar.',
  variabelen: ['toetsIngreep'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf wat u ervan vindt en waarom.') }),
});
