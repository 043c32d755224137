import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: the second of four eyes on ending without a confirmed hand-over: nothing closes in silence. */
export const overdrachtTweedeLezer = defineTaak({
  naam: 'overdracht-tweede-lezer',
  label: 'Besluit zonder overdracht beoordelen',
  rol: 'R03',
  uitvoerders: ['A3.1:A', 'A3.1:R'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T21',
  activiteit: 'A3.1',
  activiteitInFase: { F7: 'A4.4' },
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  isMeervoudig: true,
  waaromNu: 'Procesregie stelt voor te sluiten zonder bevestigde overdracht; een tweede persoon leest mee.',
  variabelen: ['overdrachtOordeel'],
  dossier: z.object({
    motivering: verplichteTekst(4_000, 'Schrijf een motivering.'),
  }),
  weiger: ({ behandelaar, overdrachtBeslissers }) =>
    overdrachtBeslissers.length === 0 || overdrachtBeslissers.includes(behandelaar.gebruikerId)
      ? 'ZELFDE_PERSOON'
      : null,
});
