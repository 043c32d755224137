import { z } from 'zod';
import { PREWEEGVELDEN } from '../../casus/straftraject.js';
import { STRAFRECHTTEKST_MAX } from '../../casus/strafrecht.js';
import { optioneleTekst } from '../../tekst.js';
import { dagVan } from '../../tijd/amsterdam.js';
import { defineTaak } from '../define-taak.js';

/**
 * A4.2: that the pre-weeg was done and what it means for the keten. Nothing of the pre-weeg itself (G6, E18); police or
 * OM choose here which of these fields the keten may see.
 */
export const preweegVastleggen = defineTaak({
  naam: 'preweeg-vastleggen',
  label: 'Pre-weeg vastleggen',
  rol: 'R07',
  uitvoerders: ['A4.2:R', 'A4.2:A'],
  vervangerGroep: 'r07.politie.piket',
  termijnCode: 'T06',
  activiteit: 'A4.2',
  fase: 'F6',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'strafrecht',
  inCompartiment: true,
  waaromNu:
    'Er is een pre-weeg of een aangifte. De keten hoeft alleen te weten of politie en OM het oppakken; de rest blijft bij u.',
  variabelen: ['preweegGedaan', 'preweegOp', 'uitkomstVoorKeten'],
  dossier: z.object({
    contactpunt: optioneleTekst(STRAFRECHTTEKST_MAX),
    vrijgeven: z.array(z.enum(PREWEEGVELDEN)).default([]),
  }),
  weiger({ variables: { preweegGedaan, preweegOp, uitkomstVoorKeten }, nu }) {
    if (preweegGedaan !== true) return uitkomstVoorKeten === 'OPGEPAKT' ? 'PREWEEG_NODIG' : null;
    if (typeof preweegOp !== 'string') return 'PREWEEGDATUM_ONTBREEKT';
    return preweegOp > dagVan(nu) ? 'DATUM_IN_TOEKOMST' : null;
  },
});
