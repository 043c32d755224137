import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** T26 and A5.3: what is over its time, such as looking at who has access, is done by who owns it. */
export const opvolging = defineTaak({
  naam: 'opvolging',
  label: 'Leerpunt of toegang opvolgen',
  rol: 'R13',
  // The finding says whose it is.
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T34',
  activiteit: 'A5.3',
  fase: null,
  mandaten: [],
  doel: 'beheer',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu: 'Dit had al gedaan moeten zijn. Wie het kan doen, doet het nu of zegt waarom niet.',
  variabelen: ['opvolgStatus'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf wat u heeft gedaan, of waarom niet.') }),
});
