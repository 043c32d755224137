import { z } from 'zod';
import { keuzeUit } from '../../keuze.js';
import { PARTNERS } from '../../keten/partner.js';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.4: the ketenregieteam adopts the plan, by who has the mandate; from then on the version does not change (INV5). */
export const planVaststellen = defineTaak({
  naam: 'plan-vaststellen',
  label: 'Plan van aanpak vaststellen',
  rol: 'R04',
  uitvoerders: ['A3.4:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T13',
  activiteit: 'A3.4',
  fase: 'F5',
  mandaten: ['planvaststelling'],
  doel: 'uitvoeren',
  gegevensgroep: 'plan',
  waaromNu: 'Het plan is compleet. Pas als het is vastgesteld, gaan de acties naar wie ze uitvoert.',
  variabelen: ['planBesluit'],
  dossier: z.object({
    vaststellers: z.array(keuzeUit(PARTNERS)).min(1, { error: 'Kies wie het plan mee vaststelt.' }),
    motivering: optioneleTekst(2_000),
  }),
  weiger: ({ plan, variables: { planBesluit, daderdeelNodig }, dossierdeel: { motivering } }) => {
    if (planBesluit === 'TERUG') return motivering === undefined ? 'REDEN_ONTBREEKT' : null;
    return daderdeelNodig === true && plan?.heeftDaderdeel !== true ? 'DADERDEEL_ONTBREEKT' : null;
  },
});
