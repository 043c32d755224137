import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A2.1: police on duty follow an acute melding up; 112 was never kept waiting for it. */
export const acuutOpvolgen = defineTaak({
  naam: 'acuut-opvolgen',
  label: 'Acute melding opvolgen',
  rol: 'R07',
  uitvoerders: ['A2.1:C'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T02',
  activiteit: 'A2.1',
  fase: 'F1',
  mandaten: [],
  doel: 'melden',
  gegevensgroep: 'meldingKern',
  isMeervoudig: true,
  waaromNu: 'De melding is acuut: politie uiterlijk binnen een uur.',
  variabelen: ['opvolging'],
  dossier: z.object({ watGedaan: verplichteTekst(4_000, 'Schrijf wat er is gedaan.') }),
});
