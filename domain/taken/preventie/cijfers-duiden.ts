import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A1.2: what the published figures of a quarter mean for prevention in this region. */
export const cijfersDuiden = defineTaak({
  naam: 'cijfers-duiden',
  label: 'Cijfers duiden',
  rol: 'R09',
  uitvoerders: ['A1.2:R'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T36',
  activiteit: 'A1.2',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'preventie',
  isMeervoudig: true,
  waaromNu: 'De cijfers van het kwartaal zijn er. Wat zij zeggen, stuurt waar voorlichting nodig is.',
  variabelen: [],
  dossier: z.object({ duiding: verplichteTekst(4_000, 'Schrijf wat de cijfers zeggen, zonder personen.') }),
});
