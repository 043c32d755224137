import { z } from 'zod';
import { jaNeeSchema } from '../keuze.js';
import { partnercodeSchema } from '../keten/ketenpartner.js';
import {
  OVERLEGUITKOMSTEN,
  ZORGCOORDINATIES,
  kloktijdSchema,
  overlegpartnersSchema,
  overlegvormSchema,
} from '../overleg/casusoverleg.js';
import { BEZETTINGEN } from '../overleg/uitnodiging.js';
import { overlegPersoonSchema } from '../persoon/overleg-persoon.js';
import { kwalificatieSchema } from '../weging/weging.js';
import { advies, defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const persoonswaarden = overlegPersoonSchema.shape;

/** Who sits around the table, and when. */
export const casusoverlegVariabelen = {
  personen: defineVariabele(
    z.array(overlegPersoonSchema),
    'EX',
    'Personen',
    'Per persoon een willekeurige sleutel met gesloten waarden, voor D9 en D10.',
  ),
  persoon: defineVariabele(
    overlegPersoonSchema,
    'EX',
    'Persoon',
    'Eén van de personen, tijdens een advies per persoon.',
  ),
  tabelkenmerken: defineVariabele(
    z.array(z.string().regex(/^(vorm:[A-Z][A-Z0-9_]*|[a-zA-Z0-9]+)$/)),
    'EX',
    'Kenmerken en vormen',
    'Kenmerken van de casus met haar verschijningsvormen, invoer van D8.',
  ),
  kwalificatieMH: defineVariabele(
    kwalificatieSchema,
    'EX',
    'Kwalificatie voor D10',
    'De kwalificatie van de casus.',
  ),
  nationaliteit: defineVariabele(
    persoonswaarden.nationaliteit,
    'EX',
    'Nationaliteit',
    'Invoer van D10; een groep van landen.',
  ),
  aangifteOfMedewerking: defineVariabele(
    persoonswaarden.aangifteOfMedewerking,
    'EX',
    'Aangifte of medewerking',
    'Invoer van D10.',
  ),
  rechtmatigVerblijf: defineVariabele(
    persoonswaarden.rechtmatigVerblijf,
    'EX',
    'Rechtmatig verblijf',
    'Invoer van D10.',
  ),
  dublin: defineVariabele(persoonswaarden.dublin, 'EX', 'Dublin', 'Invoer van D10.'),
  bestaandeZorgcoordinator: defineVariabele(
    persoonswaarden.bestaandeZorgcoordinator,
    'EX',
    'Heeft een zorgcoördinator',
    'Invoer van D9.',
  ),
  leeftijd23: defineVariabele(persoonswaarden.leeftijd23, 'EX', 'Jonger dan 23', 'Invoer van D9.'),
  bedenktijdAdvies: defineVariabele(
    advies('b8', z.string()).nullable(),
    'EX',
    'Advies bedenktijd',
    'Uitkomst van D10.',
  ),
  bedenktijdAdviezen: defineVariabele(
    z.array(z.strictObject({ ref: z.string(), uitkomst: z.string().nullable() })),
    'EX',
    'Adviezen bedenktijd',
    'Uitkomst van D10 per persoon.',
  ),
  zorgcoordinatieAdvies: defineVariabele(
    z.enum(ZORGCOORDINATIES).nullable(),
    'EX',
    'Advies zorgcoördinatie',
    'Uitkomst van D9.',
  ),
  zorgcoordinatieAdviezen: defineVariabele(
    z.array(z.strictObject({ ref: z.string(), uitkomst: z.enum(ZORGCOORDINATIES).nullable() })),
    'EX',
    'Adviezen zorgcoördinatie',
    'Uitkomst van D9 per persoon.',
  ),
  partnerselectieAdvies: defineVariabele(
    z.array(z.object({ partner: partnercodeSchema('Kies de partner.'), rol: z.string() })).nullable(),
    'DY',
    'Advies partners',
    'Uitkomst van D8: partners en hun rol aan tafel.',
  ),
  partners: defineVariabele(overlegpartnersSchema, 'DY', 'Partners', 'Wie procesregie uitnodigt.'),
  overlegTijdstip: defineVariabele(
    kloktijdSchema,
    'ME',
    'Dag en tijd',
    'Wanneer het overleg is, op de klok in Nederland.',
  ),
  overlegVorm: defineVariabele(overlegvormSchema, 'ME', 'Vorm', 'Op locatie, digitaal of allebei.'),
  overlegVerzetbaar: defineVariabele(
    z.literal('ja'),
    'ME',
    'Overleg te verzetten',
    'De hoofdstroom hoort het als procesregie het overleg verzet.',
  ),
  overlegVerzet: defineVariabele(
    jaNeeSchema,
    'ME',
    'Overleg verzet',
    'Of er al een overleg staat dat is verzet, of dat het nog gepland moet worden.',
  ),
  overlegId: defineVariabele(sleutel, 'ME', 'Overleg', 'Sleutel van het casusoverleg.'),
  overlegOp: defineVariabele(
    z.iso.datetime({ offset: true }),
    'ME',
    'Moment van het overleg',
    'Wanneer het overleg begint.',
  ),
  agendaVast: defineVariabele(
    z.literal(true, { error: 'Bevestig dat de agenda vaststaat.' }),
    'ME',
    'Agenda vast',
    'De agenda van het overleg staat vast.',
  ),
  bezetting: defineVariabele(
    z.enum(BEZETTINGEN),
    'ME',
    'Bezetting',
    'Of zorg en veiligheid allebei aan tafel zitten.',
  ),
  tweedeDatum: defineVariabele(
    z.enum(['NIEUW', 'DOOR'], { error: 'Kies een nieuwe datum of toch door.' }),
    'ME',
    'Tweede datum',
    'Een nieuwe datum, of toch door met wie er komt.',
  ),
  overlegUitkomst: defineVariabele(
    z.enum(OVERLEGUITKOMSTEN, { error: 'Kies een uitkomst.' }),
    'ME',
    'Uitkomst',
    'Verder naar halen en brengen, overleg verzet, of de casus wordt afgeschaald.',
  ),
} as const satisfies Record<string, Variabele>;
