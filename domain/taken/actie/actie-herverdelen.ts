import { z } from 'zod';
import { partnercodeSchema } from '../../keten/ketenpartner.js';
import { magInhoudZien } from '../../keten/sociale-kaart.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.1: procesregie finds another holder for an action that was refused (T14). */
export const actieHerverdelen = defineTaak({
  naam: 'actie-herverdelen',
  label: 'Actie herverdelen',
  rol: 'R03',
  uitvoerders: ['A4.1:A'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T14',
  activiteit: 'A4.1',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'acties',
  isMeervoudig: true,
  onderwerp: 'actie',
  waaromNu: 'De actie heeft geen houder die haar uitvoert. Zoek een andere, zodat zij niet blijft liggen.',
  variabelen: [],
  dossier: z.object({
    houder: partnercodeSchema('Kies wie de actie krijgt.'),
    toelichting: verplichteTekst(2_000, 'Schrijf waarom deze organisatie de actie krijgt.'),
  }),
  weiger: ({ actie, kaart, dossierdeel: { houder } }) => {
    if (houder === actie?.houder) return 'ZELFDE_HOUDER';
    return magInhoudZien(kaart, houder) ? null : 'HOUDER_ZONDER_GRONDSLAG';
  },
});
