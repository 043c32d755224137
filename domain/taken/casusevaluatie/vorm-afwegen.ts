import { z } from 'zod';
import { refuseNietNeutraal } from '../../evaluatie/begeleiding.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.2: which kind of evaluation has priority is weighed beforehand. */
export const vormAfwegen = defineTaak({
  naam: 'vorm-afwegen',
  label: 'Vorm van evaluatie afwegen',
  rol: 'R10',
  uitvoerders: [],
  vervangerGroep: 'r10',
  termijnCode: 'T22',
  rang: 2,
  anker: 'F8',
  activiteit: 'A5.2',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  waaromNu: 'U bent aangesteld als begeleider. Kies welke vorm nu het meeste oplevert.',
  variabelen: ['evaluatievorm'],
  dossier: z.object({ afweging: verplichteTekst(2_000, 'Schrijf waarom deze vorm voorgaat.') }),
  weigerToewijzing: refuseNietNeutraal,
  weiger: refuseNietNeutraal,
});
