import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** INV1: a casus that the daily check found lost is taken in hand within four hours. */
export const casusHerstellen = defineTaak({
  naam: 'casus-herstellen',
  label: 'Verdwenen casus herstellen',
  rol: 'R03',
  uitvoerders: ['A4.3:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T31',
  activiteit: 'A4.3',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu: 'Bij de dagelijkse controle ontbrak er iets aan deze casus. Geen casus mag verdwijnen.',
  variabelen: ['herstel'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf wat er was en wat u heeft gedaan.') }),
});
