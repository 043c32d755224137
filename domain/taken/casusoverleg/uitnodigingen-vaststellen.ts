import { z } from 'zod';
import { onverklaardePartners, overlegpartnersSchema } from '../../overleg/casusoverleg.js';
import { ZORGCOORDINATOR, partnercodeSchema } from '../../keten/ketenpartner.js';
import { isUitnodigbaar } from '../../keten/sociale-kaart.js';
import { buitenWerkgebied } from '../../keten/werkgebied.js';
import { optioneleTekst, verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.2: when, how and with whom; D8 advises, and every partner that differs from it has a reason. */
export const uitnodigingenVaststellen = defineTaak({
  naam: 'uitnodigingen-vaststellen',
  label: 'Partners, vorm en moment vaststellen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T07',
  activiteit: 'A3.2',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'De casus is ingebracht; partners moeten op tijd weten wanneer zij aan tafel zitten.',
  variabelen: ['overlegTijdstip', 'overlegVorm', 'partners'],
  dossier: z.object({
    locatie: optioneleTekst(300),
    afwijkingen: z
      .array(
        z.object({
          partner: partnercodeSchema('Kies de partner.'),
          reden: verplichteTekst(1_000, 'Schrijf waarom deze partner erbij is of niet.'),
        }),
      )
      .default([]),
  }),
  weiger: ({ variables, dossierdeel: { afwijkingen }, kaart, gemeente }) => {
    const gekozen = overlegpartnersSchema.parse(variables.partners);
    const kan = (code: string) => code === ZORGCOORDINATOR || isUitnodigbaar(kaart, code);
    if (!gekozen.every(kan)) return 'PARTNER_NIET_AANGESLOTEN';
    const onverklaard = onverklaardePartners(variables.partnerselectieAdvies, gekozen, {
      afwijkingen,
      buitenWerkgebied: buitenWerkgebied(kaart, gemeente),
    });
    return onverklaard.length === 0 ? null : 'PARTNERREDEN_ONTBREEKT';
  },
});
