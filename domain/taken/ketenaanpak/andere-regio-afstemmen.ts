import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** Another region is involved: together, handed over, or followed (processen.md 4.1). */
export const andereRegioAfstemmen = defineTaak({
  naam: 'andere-regio-afstemmen',
  label: 'Met andere regio afstemmen',
  rol: 'R03',
  uitvoerders: ['A3.2:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T07',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'voorvallen',
  isMeervoudig: true,
  onderwerp: 'voorval',
  waaromNu:
    'Een andere regio is bij deze casus betrokken. Spreek af wie wat doet, zodat niemand op de ander wacht.',
  variabelen: ['regioBesluit'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf met wie u sprak en wat u afsprak.') }),
});
