import { z } from 'zod';
import { partnercodeSchema } from '../../keten/ketenpartner.js';
import { refusePlan } from '../../plan/plan-regels.js';
import { optioneleTekst } from '../../tekst.js';
import { dagVan } from '../../tijd/amsterdam.js';
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
    /** Of who adopts it; a plan that goes back is adopted by nobody. */
    vaststellers: z.array(partnercodeSchema('Kies uit de lijst.')).default([]),
    motivering: optioneleTekst(2_000),
  }),
  weiger: ({ plan, kaart, nu, variables: { planBesluit, daderdeelNodig }, dossierdeel }) => {
    const { motivering, vaststellers } = dossierdeel;
    if (planBesluit === 'TERUG') return motivering === undefined ? 'REDEN_ONTBREEKT' : null;
    if (vaststellers.length === 0) return 'VASTSTELLER_ONTBREEKT';
    if (plan === null || plan.concept === null) return 'PLANDEEL_ONTBREEKT';
    if (daderdeelNodig === true && !plan.heeftDaderdeel) return 'DADERDEEL_ONTBREEKT';
    // Weeks can lie between writing and adopting.
    return refusePlan(plan.concept, { ...plan, kaart }, dagVan(nu)) === null ? null : 'PLAN_VEROUDERD';
  },
});
