import { z } from 'zod';
import { partnercodeSchema } from '../keten/ketenpartner.js';
import { jaNeeSchema } from '../keuze.js';
import { bijdragestatusSchema, perspectiefSchema } from '../overleg/informatieverzoek.js';
import { uitkomstSchema } from '../weging/tweede-weging.js';
import { advies, defineVariabele, sleutel, type Variabele } from './define-variabele.js';

const groep = z.string().regex(/^r\d\d(\.[a-z0-9-]+)*$/);
const verzoekVariabele = z.strictObject({
  verzoekId: sleutel,
  partner: partnercodeSchema('Kies de partner.'),
  uiterlijk: z.iso.datetime({ offset: true }),
  groepen: z.array(groep).min(1),
});

/** Fetching and bringing, and the second weging. */
export const verrijkenEnTweedeWegingVariabelen = {
  verzoeken: defineVariabele(
    z.array(verzoekVariabele),
    'ME',
    'Informatieverzoeken',
    'Sleutel, termijn en groepen per partner; de vraag zelf staat in het dossier.',
  ),
  verzoek: defineVariabele(verzoekVariabele, 'ME', 'Informatieverzoek', 'Eén van de verzoeken.'),
  verzoekId: defineVariabele(sleutel, 'ME', 'Informatieverzoek', 'Sleutel van het verzoek.'),
  uitvoerderGroepen: defineVariabele(
    z.array(groep).min(1),
    'ME',
    'Groepen van de uitvoerder',
    'Voor wie een taak is als het proces dat bepaalt en meer groepen haar mogen doen.',
  ),
  bijdrageGevraagd: defineVariabele(
    jaNeeSchema,
    'ME',
    'Bijdrage gevraagd',
    'Of een partner die later is toegevoegd een vraag krijgt.',
  ),
  bijdrageStatus: defineVariabele(
    bijdragestatusSchema,
    'DY',
    'Antwoord van de partner',
    'Geleverd, geen informatie of geweigerd; weigeren is een volwaardig antwoord.',
  ),
  perspectief: defineVariabele(
    perspectiefSchema,
    'DY',
    'Kant',
    'Of de bijdrage van de zorg of van de veiligheid komt.',
  ),
  melderContact: defineVariabele(jaNeeSchema, 'ME', 'Melder te bereiken', 'Of de melder gehoord mag worden.'),
  melderGehoord: defineVariabele(jaNeeSchema, 'DY', 'Melder gehoord', 'Of de melder is gehoord.'),
  quorum: defineVariabele(
    jaNeeSchema,
    'ME',
    'Quorum',
    'Of het overleg kan beginnen: zorg en veiligheid zitten aan tafel.',
  ),
  mensenhandel2: defineVariabele(
    jaNeeSchema,
    'EX',
    'Mensenhandel na verrijken',
    'Invoer van D6: wat de tafel vindt.',
  ),
  zorg2: defineVariabele(jaNeeSchema, 'EX', 'Zorg nodig na verrijken', 'Invoer van D6: wat de tafel vindt.'),
  uitkomstAdvies: defineVariabele(
    advies('uitkomst', uitkomstSchema).nullable(),
    'EX',
    'Advies tweede weging',
    'Uitkomst van D6.',
  ),
  uitkomst: defineVariabele(uitkomstSchema, 'DY', 'Uitkomst', 'Besluit in de tweede weging.'),
} as const satisfies Record<string, Variabele>;
