import { z } from 'zod';
import { jaNeeSchema } from '../../keuze.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** What a casus still has to make up for; the process says what, for whom and until when (B13, D1). */
export const inhaaltaak = defineTaak({
  naam: 'inhaaltaak',
  label: 'Gemiste stap inhalen',
  rol: 'R02',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T14',
  activiteit: 'A2.1',
  fase: 'F0',
  mandaten: [],
  doel: 'melden',
  gegevensgroep: 'meldingKern',
  isMeervoudig: true,
  onderwerp: 'inhaal',
  waaromNu: 'Deze stap is overgeslagen of nog niet zeker. Zij loopt naast de casus; niets wacht erop.',
  variabelen: ['inhaalStatus'],
  dossier: z.object({
    watGedaan: verplichteTekst(4_000, 'Schrijf wat u heeft gedaan.'),
    feitenAnders: jaNeeSchema,
  }),
});
