import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { bewaardTotEnMet } from '../../casus/bewaren.js';
import { isMotivering } from '../../weging/motivering.js';
import { defineTaak } from '../define-taak.js';

/** INV14: within 30 days before the end somebody with the mandate decides whether a casus must stay (T24, T25). */
export const verlengingBesluiten = defineTaak({
  naam: 'verlenging-besluiten',
  label: 'Verlengen of vernietigen',
  rol: 'R03',
  uitvoerders: ['A4.3:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T33',
  activiteit: 'A4.3',
  fase: null,
  mandaten: ['verlengingBewaartermijn'],
  doel: 'uitvoeren',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu: 'De bewaartermijn loopt af. Zonder besluit wordt een gesloten casus op die dag vernietigd.',
  variabelen: ['verlengingsbesluit', 'verlengdTot'],
  dossier: z.object({ besluit: verplichteTekst(4_000, 'Schrijf waarom de casus weg mag of nog nodig is.') }),
  weiger: ({ variables: { verlengingsbesluit, verlengdTot }, dossierdeel: { besluit }, zaak }) => {
    if (!isMotivering(besluit)) return 'MOTIVERING_ONTBREEKT';
    if (verlengingsbesluit === 'VERNIETIGEN') return zaak?.casusstatus === 'OPEN' ? 'CASUS_LOOPT_NOG' : null;
    const tot = typeof verlengdTot === 'string' ? bewaardTotEnMet(verlengdTot) : null;
    return tot !== null && zaak?.isVerlengbaarTot(tot) === true ? null : 'VERLENGING_ONGELDIG';
  },
});
