import { refusePlan } from '../../plan/plan-regels.js';
import { planInvoerSchema } from '../../plan/plan.js';
import { dagVan } from '../../tijd/amsterdam.js';
import { defineTaak } from '../define-taak.js';

/** A3.4: the ketenregieteam writes the plan, during the casusoverleg or on what was said there (T13). */
export const planOpstellen = defineTaak({
  naam: 'plan-opstellen',
  label: 'Plan van aanpak opstellen',
  rol: 'R04',
  uitvoerders: ['A3.4:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T13',
  activiteit: 'A3.4',
  fase: 'F5',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'plan',
  waaromNu: 'De keten heeft gewogen. Nu spreekt u af wat er gebeurt, wie het doet en wanneer het klaar is.',
  variabelen: ['daderdeelNodig'],
  dossier: planInvoerSchema,
  weiger: ({ plan, kaart, nu, dossierdeel }) =>
    plan === null ? 'PLANDEEL_ONTBREEKT' : refusePlan(dossierdeel, { ...plan, kaart }, dagVan(nu)),
});
