import { risicoInventarisatieSchema } from '../../weging/risico-inventarisatie.js';
import { tweedeInvoerSchema } from '../../weging/tweede-weging.js';
import { wegingskaderSchema } from '../../weging/wegingskader.js';
import { defineTaak } from '../define-taak.js';

/** A3.3: the analysis at the table (E08) and the risk inventory with its care and its safety part (E09). */
export const wegingskaderInvullen = defineTaak({
  naam: 'wegingskader-invullen',
  label: "Wegingskader en risico's invullen",
  rol: 'R04',
  uitvoerders: ['A3.3:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T12',
  activiteit: 'A3.3',
  fase: 'F4',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'weging2',
  waaromNu: 'Het overleg is begonnen; de tafel duidt samen wat er bekend is.',
  variabelen: [
    'mensenhandel2',
    'zorg2',
    'acuut',
    'actueel',
    'veiligheid',
    'minderjarig',
    'kwetsbaar',
    'aantalSlachtoffers',
  ],
  dossier: wegingskaderSchema.extend(risicoInventarisatieSchema.shape),
  weiger: ({ variables, dossierdeel: { redenGeenZorg } }) => {
    if (!tweedeInvoerSchema.safeParse(variables).success) return 'ONGELDIGE_WAARDE';
    const isUitgelegd = variables.zorg2 === 'ja' || redenGeenZorg != null;
    return isUitgelegd ? null : 'REDEN_GEEN_ZORG_ONTBREEKT';
  },
});
