import { z } from 'zod';
import { aanwezigeSchema, refuseOpening } from '../../overleg/aanwezigheid.js';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.3: who sits at the table, who promised confidentiality, and whether there is quorum; with it F4 begins. */
export const overlegOpenen = defineTaak({
  naam: 'overleg-openen',
  label: 'Overleg openen',
  rol: 'R03',
  uitvoerders: ['A3.3:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T08',
  activiteit: 'A3.3',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'Het overleg begint; eerst staat vast wie er zijn en dat wat er gezegd wordt, daar blijft.',
  variabelen: ['quorum'],
  dossier: z
    .object({
      aanwezigen: z
        .array(aanwezigeSchema, { error: 'Vul in wie er zijn.' })
        .min(1, { error: 'Vul in wie er zijn.' })
        .max(40),
      toelichting: optioneleTekst(4_000),
    })
    .refine(
      ({ aanwezigen }) => new Set(aanwezigen.map(({ partner }) => partner)).size === aanwezigen.length,
      {
        path: ['aanwezigen'],
        error: 'Noem elke partner één keer.',
      },
    ),
  weiger: ({ variables, dossierdeel: { aanwezigen }, kaart }) =>
    refuseOpening(variables.quorum, aanwezigen, kaart),
});
