import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A second core partner looks along, of another organisation than who intervened (processen.md 3.4). */
export const ingreepMeetoetsen = defineTaak({
  naam: 'ingreep-meetoetsen',
  label: 'Toets van ingreep meelezen',
  rol: 'R04',
  uitvoerders: ['A3.1:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T21',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'voorvallen',
  isMeervoudig: true,
  onderwerp: 'voorval',
  waaromNu:
    'Procesregie heeft een ingreep getoetst. Iemand van een andere organisatie dan wie ingreep kijkt mee.',
  variabelen: ['ingreepMeegelezen'],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf of u het ermee eens bent en waarom.') }),
  weiger({ behandelaar, voorval }) {
    if (voorval?.organisatie === behandelaar.organisatie) return 'ORGANISATIE_GREEP_IN';
    return voorval?.eersteToetser === behandelaar.gebruikerId ? 'ZELFDE_TOETSER' : null;
  },
});
