import { z } from 'zod';
import { isMotivering } from '../../weging/motivering.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: somebody of another organisation looks along when a strong signal contradicts the facts (D5.2). */
export const tweedeBeoordelaar = defineTaak({
  naam: 'tweede-beoordelaar',
  label: 'Weging als tweede beoordelen',
  rol: 'R04',
  uitvoerders: ['A3.1:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T04',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: ['kwalificatie'],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'Een sterk signaal en de feiten spreken elkaar tegen; een andere organisatie kijkt mee.',
  variabelen: ['tweedeBeoordeling'],
  dossier: z.object({ motivering: verplichteTekst(4_000, 'Schrijf een motivering.') }),
  weiger: ({ behandelaar, eersteBeoordelaar, dossierdeel: { motivering } }) => {
    if (eersteBeoordelaar === null || behandelaar.organisatie === eersteBeoordelaar.organisatie)
      return 'ZELFDE_ORGANISATIE';
    return isMotivering(motivering) ? null : 'MOTIVERING_ONTBREEKT';
  },
});
