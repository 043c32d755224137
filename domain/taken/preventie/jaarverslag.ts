import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A1.1: what the year brought, for the bestuur. */
export const jaarverslag = defineTaak({
  naam: 'jaarverslag',
  label: 'Jaarverslag preventie schrijven',
  rol: 'R09',
  uitvoerders: ['A1.1:R'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T35',
  activiteit: 'A1.1',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'preventie',
  waaromNu:
    'Het jaar is rond. Met het verslag weet het bestuur wat preventie deed, en begint het volgende plan.',
  variabelen: [],
  dossier: z.object({ verslag: verplichteTekst(8_000, 'Schrijf het verslag, zonder personen.') }),
});
