import { z } from 'zod';
import { isPlicht } from '../../plan/sjabloon.js';
import { verplichteTekst } from '../../tekst.js';
import { isMotivering } from '../../weging/motivering.js';
import { defineTaak } from '../define-taak.js';

/** A4.1: no action lapses without procesregie, and by somebody else than who asked for it. */
export const vervallenBevestigen = defineTaak({
  naam: 'vervallen-bevestigen',
  label: 'Vervallen van actie bevestigen',
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
  waaromNu: 'De houder wil deze actie laten vervallen. Niets vervalt zonder dat procesregie het bevestigt.',
  variabelen: ['vervalBesluit'],
  dossier: z.object({ motivering: verplichteTekst(2_000, 'Schrijf waarom.') }),
  weiger: ({ actie, behandelaar, variables: { vervalBesluit }, dossierdeel: { motivering } }) => {
    if (vervalBesluit !== 'AKKOORD') return null;
    if (actie?.laatsteUitvoerder === behandelaar.gebruikerId) return 'ZELFDE_PERSOON';
    return isPlicht(actie?.sjabloon ?? 'GEEN') && !isMotivering(motivering) ? 'MOTIVERING_ONTBREEKT' : null;
  },
});
