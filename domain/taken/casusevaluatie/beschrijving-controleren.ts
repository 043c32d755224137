import { z } from 'zod';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.2: a second person reads whether anything leads to somebody (INV13). */
export const beschrijvingControleren = defineTaak({
  naam: 'beschrijving-controleren',
  label: 'Beschrijving controleren',
  rol: 'R04',
  uitvoerders: ['A5.2-CASUS:S'],
  vervangerGroep: 'r12.fg',
  termijnCode: 'T22',
  rang: 2,
  anker: 'F8',
  activiteit: 'A5.2',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  waaromNu:
    'Iemand maakte een beschrijving zonder namen. Kijk of er toch iets in staat dat naar iemand leidt.',
  variabelen: ['anoniemAkkoord'],
  dossier: z.object({ opmerkingen: optioneleTekst(2_000) }),
  weigerToewijzing: ({ assignee, zaak }) =>
    assignee === zaak?.evaluatie?.bewerker ? 'ZELFDE_PERSOON_BESCHRIJVING' : null,
  weiger({ behandelaar, zaak, variables, dossierdeel: { opmerkingen } }) {
    if (zaak?.evaluatie?.bewerker === behandelaar.gebruikerId) return 'ZELFDE_PERSOON_BESCHRIJVING';
    return variables.anoniemAkkoord === false && opmerkingen === undefined ? 'OPMERKING_ONTBREEKT' : null;
  },
});
