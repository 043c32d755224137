import { wegingInvoerSchema } from '../weging/weging.js';
import { defineVariabele, type Variabele } from './define-variabele.js';

const invoer = wegingInvoerSchema.shape;

/** What is known of the situation: the closed values that the tables D1 to D7 look at. */
export const feitenVariabelen = {
  acuutVolgensMelder: defineVariabele(
    invoer.acuutVolgensMelder,
    'EX',
    'Acuut volgens de melder',
    'Invoer van D1.',
  ),
  directGevaar: defineVariabele(
    invoer.directGevaar,
    'EX',
    'Direct gevaar',
    'Invoer van D1; bij ja gaat 112 altijd voor.',
  ),
  nogInSituatie: defineVariabele(invoer.nogInSituatie, 'EX', 'Nog in de situatie', 'Invoer van D2.'),
  dagenSindsLaatsteSignaal: defineVariabele(
    invoer.dagenSindsLaatsteSignaal,
    'EX',
    'Dagen sinds het laatste signaal',
    'Invoer van D2; leeg betekent onbekend.',
  ),
  geweldOfDreiging: defineVariabele(invoer.geweldOfDreiging, 'EX', 'Geweld of bedreiging', 'Invoer van D3.'),
  vrijheidsbeperking: defineVariabele(
    invoer.vrijheidsbeperking,
    'EX',
    'Vrijheidsbeperking',
    'Invoer van D3.',
  ),
  minderjarig: defineVariabele(
    invoer.minderjarig,
    'EX',
    'Minderjarig',
    'Afgeleid van leeftijd; van de meest kwetsbare persoon.',
  ),
  groteZekerheid: defineVariabele(
    invoer.groteZekerheid,
    'EX',
    'Grote zekerheid',
    'Invoer van D4: geen andere uitleg mogelijk.',
  ),
  bewijsmiddelen: defineVariabele(
    invoer.bewijsmiddelen,
    'SG',
    'Onafhankelijke bewijsmiddelen',
    'Invoer van D4; alleen onafhankelijke tellen.',
  ),
  uitbuiting: defineVariabele(invoer.uitbuiting, 'EX', 'Uitbuiting', 'Invoer van D5.'),
  handelingMH: defineVariabele(
    invoer.handelingMH,
    'EX',
    'Handeling',
    'Werven, vervoeren, overbrengen, opnemen of huisvesten (D5).',
  ),
  dwangmiddel: defineVariabele(
    invoer.dwangmiddel,
    'EX',
    'Dwangmiddel',
    'Ook misleiding en misbruik van een kwetsbare positie (D5).',
  ),
  sterkeSignalen: defineVariabele(invoer.sterkeSignalen, 'EX', 'Sterke signalen', 'Aantal, invoer van D5.'),
  middelSignalen: defineVariabele(
    invoer.middelSignalen,
    'EX',
    'Middelsterke signalen',
    'Aantal, invoer van D5.',
  ),
  kwetsbaar: defineVariabele(invoer.kwetsbaar, 'EX', 'Kwetsbaar', 'Invoer van D7.'),
  aantalSlachtoffers: defineVariabele(
    invoer.aantalSlachtoffers.nullable(),
    'EX',
    'Aantal slachtoffers',
    'Invoer van D7; leeg als niemand het weet, en dan nooit geruststellend.',
  ),
  kenmerken: defineVariabele(
    invoer.kenmerken,
    'EX',
    'Kenmerken',
    'Wat D8 en D12 van persoon en situatie moeten weten.',
  ),
} as const satisfies Record<string, Variabele>;
