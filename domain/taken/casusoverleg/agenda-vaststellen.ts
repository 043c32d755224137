import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.2: what is spoken about, in which order. */
export const agendaVaststellen = defineTaak({
  naam: 'agenda-vaststellen',
  label: 'Agenda vaststellen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T08',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'Het overleg komt eraan; met een agenda weet iedereen waarover het gaat.',
  variabelen: ['agendaVast'],
  dossier: z.object({ agenda: verplichteTekst(4_000, 'Schrijf de agenda.') }),
});
