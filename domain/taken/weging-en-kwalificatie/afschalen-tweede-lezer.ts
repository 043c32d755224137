import { z } from 'zod';
import { refuseAfschalen } from '../../casus/afschalen.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: the second of four eyes on closing, never the one who proposed it. */
export const afschalenTweedeLezer = defineTaak({
  naam: 'afschalen-tweede-lezer',
  label: 'Afschalen als tweede lezer beoordelen',
  rol: 'R03',
  uitvoerders: ['A3.1:A', 'A3.1:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T12',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'Een collega stelt voor af te schalen; een tweede persoon leest mee voordat de casus sluit.',
  variabelen: ['tweedeLezer'],
  dossier: z.object({ motivering: verplichteTekst(4_000, 'Schrijf een motivering.') }),
  weiger: ({ afschalen, behandelaar, voorsteller, variables }) => {
    if (voorsteller === null || behandelaar.gebruikerId === voorsteller) return 'ZELFDE_PERSOON';
    return variables.tweedeLezer === 'AKKOORD' ? refuseAfschalen(afschalen) : null;
  },
});
