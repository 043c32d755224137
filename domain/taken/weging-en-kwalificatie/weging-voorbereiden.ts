import { z } from 'zod';
import { bewijsmiddelenLijstSchema, countOnafhankelijk } from '../../weging/bewijsmiddel.js';
import { verblijfLijstSchema } from '../../persoon/verblijf.js';
import { optioneleTekst } from '../../tekst.js';
import { wegingInvoerSchema } from '../../weging/weging.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: the facts for the tables, with the bewijsmiddelen one by one. */
export const wegingVoorbereiden = defineTaak({
  naam: 'weging-voorbereiden',
  label: 'Feiten voor de weging vaststellen',
  rol: 'R04',
  uitvoerders: ['A3.1:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T04',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'De melding is geregistreerd en wacht op de feiten voor de eerste weging.',
  variabelen: [
    'acuutVolgensMelder',
    'directGevaar',
    'nogInSituatie',
    'dagenSindsLaatsteSignaal',
    'geweldOfDreiging',
    'vrijheidsbeperking',
    'minderjarig',
    'groteZekerheid',
    'bewijsmiddelen',
    'uitbuiting',
    'handelingMH',
    'dwangmiddel',
    'sterkeSignalen',
    'middelSignalen',
    'kwetsbaar',
    'aantalSlachtoffers',
    'kenmerken',
  ],
  dossier: z.object({
    toelichtingActueel: optioneleTekst(4_000),
    toelichtingVeiligheid: optioneleTekst(4_000),
    toelichtingKwalificatie: optioneleTekst(4_000),
    bewijsmiddelenLijst: bewijsmiddelenLijstSchema,
    verblijfLijst: verblijfLijstSchema,
  }),
  weiger: ({ variables, dossierdeel: { bewijsmiddelenLijst: lijst } }) => {
    if (!wegingInvoerSchema.safeParse(variables).success) return 'ONGELDIGE_WAARDE';
    const isGelijk = lijst.length === 0 || countOnafhankelijk(lijst) === variables.bewijsmiddelen;
    return isGelijk ? null : 'BEWIJS_TELT_NIET';
  },
});
