import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.2: beforehand it is weighed which evaluation goes first, and how it is done. */
export const prioriteitAfwegen = defineTaak({
  naam: 'prioriteit-afwegen',
  label: 'Vorm en voorrang afwegen',
  rol: 'R03',
  // The level says whose it is.
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T22',
  rang: 1,
  activiteit: 'A5.2',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu:
    'Deze evaluatie is aan de beurt. Eerst wordt afgewogen of zij nu voorrang heeft, en in welke vorm.',
  variabelen: ['evaluatievorm', 'uitstel'],
  dossier: z.object({ afweging: verplichteTekst(4_000, 'Schrijf waarom u dit kiest.') }),
});
