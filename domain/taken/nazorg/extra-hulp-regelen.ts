import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.4: needs change, for instance by a criminal trial; what more is needed gets somebody who takes it up. */
export const extraHulpRegelen = defineTaak({
  naam: 'extra-hulp-regelen',
  label: 'Extra hulp regelen',
  rol: 'R03',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T21',
  activiteit: 'A4.4',
  fase: 'F7',
  mandaten: [],
  doel: 'nazorg',
  gegevensgroep: 'nazorg',
  isMeervoudig: true,
  onderwerp: 'nazorg',
  waaromNu: 'Bij het contact bleek dat er meer hulp nodig is.',
  variabelen: [],
  dossier: z.object({
    hulp: verplichteTekst(4_000, 'Schrijf welke hulp erbij komt.'),
    bevestigdDoor: verplichteTekst(500, 'Schrijf welke organisatie dit heeft bevestigd.'),
  }),
});
