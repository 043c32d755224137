import { z } from 'zod';
import { AFSCHAALREDENEN, type Afschaalreden } from './casus.js';
import { toetsBesluitSchema } from './doorlaatverbod.js';
import { bestemmingSchema, bestemmingenSchema } from './overdracht.js';
import { jaNeeSchema } from './keuze.js';
import { MATCHOORDELEN, type Matchoordeel } from './match.js';
import {
  ZORGCOORDINATIES,
  kloktijdSchema,
  overlegpartnersSchema,
  overlegvormSchema,
} from './casusoverleg.js';
import { KETENPARTNERCODES, OVERLEGPARTNERS } from './ketenpartner.js';
import { ingangSchema } from './melding.js';
import { overlegPersoonSchema } from './overleg-persoon.js';
import { BEZETTINGEN, PARTNERREACTIES, reactieSchema } from './uitnodiging.js';
import { TERMIJNCODES } from './termijncode.js';
import {
  acuutSchema,
  actueelSchema,
  doorlaatverbodSchema,
  kwalificatieSchema,
  veiligheidSchema,
  wegingInvoerSchema,
} from './weging.js';
import { prioriteitSchema } from './prioriteit.js';

/**
 * Data class of a process variable (processen.md 6.6): ME process metadata; DY and EX pseudonymous values of a casus,
 * readable only with a relation to it; SG about the criminal side.
 */
export type Variabeleklasse = 'ME' | 'DY' | 'EX' | 'SG';

export interface Variabele {
  schema: z.ZodType;
  klasse: Variabeleklasse;
  label: string;
  omschrijving: string;
}

const sleutel = z.uuid();
const advies = <S extends z.ZodType>(naam: string, schema: S) => z.looseObject({ [naam]: schema });
const invoer = wegingInvoerSchema.shape;
const persoonswaarden = overlegPersoonSchema.shape;
const uitnodigingVariabele = z.strictObject({
  uitnodigingId: sleutel,
  partner: z.enum(KETENPARTNERCODES),
  uiterlijk: z.iso.datetime({ offset: true }),
});

/**
 * Every process variable that may exist. None holds a direct identifier or free text. What is not in this dictionary
 * does not belong in the engine.
 */
export const VARIABELEN = {
  casusId: define(sleutel, 'ME', 'Casus', 'Sleutel van de casus.'),
  meldingId: define(sleutel, 'ME', 'Melding', 'Sleutel van de melding waarmee de casus begon.'),
  periode: define(z.number().int().min(1), 'ME', 'Periode', 'Telt op bij elke heropening van de casus.'),
  ingang: define(ingangSchema, 'ME', 'Ingang', 'Waar de keten is binnengekomen.'),
  binding: define(
    z.enum(['GEBONDEN', 'DUBBEL']),
    'ME',
    'Binding',
    'Of dit proces de casus heeft, of een ander.',
  ),

  acuutVolgensMelder: define(invoer.acuutVolgensMelder, 'EX', 'Acuut volgens de melder', 'Invoer van D1.'),
  directGevaar: define(
    invoer.directGevaar,
    'EX',
    'Direct gevaar',
    'Invoer van D1; bij ja gaat 112 altijd voor.',
  ),
  nogInSituatie: define(invoer.nogInSituatie, 'EX', 'Nog in de situatie', 'Invoer van D2.'),
  dagenSindsLaatsteSignaal: define(
    invoer.dagenSindsLaatsteSignaal,
    'EX',
    'Dagen sinds het laatste signaal',
    'Invoer van D2; leeg betekent onbekend.',
  ),
  geweldOfDreiging: define(invoer.geweldOfDreiging, 'EX', 'Geweld of bedreiging', 'Invoer van D3.'),
  vrijheidsbeperking: define(invoer.vrijheidsbeperking, 'EX', 'Vrijheidsbeperking', 'Invoer van D3.'),
  minderjarig: define(
    invoer.minderjarig,
    'EX',
    'Minderjarig',
    'Afgeleid van leeftijd; van de meest kwetsbare persoon.',
  ),
  groteZekerheid: define(
    invoer.groteZekerheid,
    'EX',
    'Grote zekerheid',
    'Invoer van D4: geen andere uitleg mogelijk.',
  ),
  bewijsmiddelen: define(
    invoer.bewijsmiddelen,
    'SG',
    'Onafhankelijke bewijsmiddelen',
    'Invoer van D4; alleen onafhankelijke tellen.',
  ),
  uitbuiting: define(invoer.uitbuiting, 'EX', 'Uitbuiting', 'Invoer van D5.'),
  handelingMH: define(
    invoer.handelingMH,
    'EX',
    'Handeling',
    'Werven, vervoeren, overbrengen, opnemen of huisvesten (D5).',
  ),
  dwangmiddel: define(
    invoer.dwangmiddel,
    'EX',
    'Dwangmiddel',
    'Ook misleiding en misbruik van een kwetsbare positie (D5).',
  ),
  sterkeSignalen: define(invoer.sterkeSignalen, 'EX', 'Sterke signalen', 'Aantal, invoer van D5.'),
  middelSignalen: define(invoer.middelSignalen, 'EX', 'Middelsterke signalen', 'Aantal, invoer van D5.'),
  kwetsbaar: define(invoer.kwetsbaar, 'EX', 'Kwetsbaar', 'Invoer van D7.'),
  aantalSlachtoffers: define(
    invoer.aantalSlachtoffers.nullable(),
    'EX',
    'Aantal slachtoffers',
    'Invoer van D7; leeg als niemand het weet, en dan nooit geruststellend.',
  ),

  kenmerken: define(
    invoer.kenmerken,
    'EX',
    'Kenmerken',
    'Wat D8 en D12 van persoon en situatie moeten weten.',
  ),

  acuutAdvies: define(advies('acuut', acuutSchema).nullable(), 'EX', 'Advies acuut', 'Uitkomst van D1.'),
  actueelAdvies: define(
    advies('actueel', actueelSchema).nullable(),
    'EX',
    'Advies actueel',
    'Uitkomst van D2.',
  ),
  veiligheidAdvies: define(
    advies('veiligheid', veiligheidSchema).nullable(),
    'EX',
    'Advies veiligheid',
    'Uitkomst van D3.',
  ),
  doorlaatverbodAdvies: define(
    advies('doorlaatverbod', doorlaatverbodSchema).nullable(),
    'EX',
    'Advies doorlaatverbod',
    'Uitkomst van D4.',
  ),
  kwalificatieAdvies: define(
    advies('kwalificatie', kwalificatieSchema).nullable(),
    'EX',
    'Advies kwalificatie',
    'Uitkomst van D5.',
  ),
  prioriteitAdvies: define(prioriteitSchema.nullable(), 'DY', 'Advies prioriteit', 'Uitkomst van D7.'),

  acuut: define(acuutSchema, 'EX', 'Acuut', 'Besluit in de weging, of uitkomst van D1 bij registratie.'),
  actueel: define(actueelSchema, 'EX', 'Actueel', 'Besluit in de weging.'),
  veiligheid: define(veiligheidSchema, 'EX', 'Veiligheid', 'Besluit in de weging.'),
  doorlaatverbod: define(doorlaatverbodSchema, 'EX', 'Doorlaatverbod', 'Invoer van D7; bij registratie NVT.'),
  kwalificatie: define(
    kwalificatieSchema,
    'EX',
    'Kwalificatie',
    'Besluit in de weging: wel, vermoeden of geen.',
  ),
  prioriteit: define(
    prioriteitSchema,
    'DY',
    'Prioriteit',
    'Besluit in de weging, of voorlopig bij registratie.',
  ),
  doorlaatverbodUitkomst: define(
    doorlaatverbodSchema,
    'EX',
    'Uitkomst doorlaatverbod',
    'Advies van D4 na de weging.',
  ),
  aantalDossiers: define(z.number().int().min(0), 'ME', 'Aantal dossiers', 'Dossiers van deze casus.'),

  aantalKandidaten: define(
    z.number().int().min(0),
    'EX',
    'Aantal mogelijke bekenden',
    'Bestaande dossiers die over dezelfde persoon kunnen gaan; welke, staat alleen in de dossierstore.',
  ),
  match: define(
    z.enum(Object.keys(MATCHOORDELEN) as [Matchoordeel, ...Matchoordeel[]], {
      error: 'Kies of u deze persoon kent.',
    }),
    'EX',
    'Is deze persoon bekend',
    'Oordeel van een mens over de mogelijke bekenden (INV18).',
  ),
  matchGevolg: define(
    z.enum(['SAMENGEVOEGD', 'VERDER']),
    'ME',
    'Gevolg van het oordeel',
    'De melding hoort bij een andere open casus, of deze casus gaat verder.',
  ),

  wegingModus: define(
    z.enum(['EERSTE', 'INBRENGEN', 'AFSCHALEN']),
    'ME',
    'Modus',
    'Welk deel van de weging loopt.',
  ),
  wegingVersie: define(
    z.number().int().min(1),
    'ME',
    'Versie van de weging',
    'Elke weging is een nieuwe versie.',
  ),
  wegingActie: define(
    z.enum(['VASTSTELLEN', 'FEITEN_HERZIEN'], { error: 'Kies vaststellen of feiten herzien.' }),
    'ME',
    'Wat nu',
    'Vaststellen, of eerst de feiten herzien.',
  ),
  tweedeBeoordelaar: define(
    z.enum(['NODIG', 'NIET_NODIG']),
    'ME',
    'Tweede beoordelaar',
    'Of regel D5.2 een tweede beoordelaar vraagt.',
  ),
  tweedeBeoordeling: define(
    z.enum(['AKKOORD', 'TERUG'], { error: 'Kies een oordeel.' }),
    'ME',
    'Oordeel tweede beoordelaar',
    'Eens met de weging, of terug naar wie haar vaststelde.',
  ),
  grondslagVastgelegd: define(
    z.literal(true, { error: 'Bevestig dat grondslag en doel zijn vastgelegd.' }),
    'ME',
    'Grondslag vastgelegd',
    'Zonder grondslag en doel geen casusoverleg.',
  ),
  opvolging: define(
    z.enum(['POLITIE', 'BEL_TERUG', 'GEEN'], { error: 'Kies hoe de melding is opgevolgd.' }),
    'ME',
    'Opvolging',
    'Hoe de acute melding is opgevolgd.',
  ),
  personen: define(
    z.array(overlegPersoonSchema),
    'EX',
    'Personen',
    'Per persoon een willekeurige sleutel met gesloten waarden, voor D9 en D10.',
  ),
  persoon: define(
    overlegPersoonSchema,
    'EX',
    'Persoon',
    'Eén van de personen, tijdens een advies per persoon.',
  ),
  tabelkenmerken: define(
    z.array(z.string().regex(/^(vorm:[A-Z]+|[a-zA-Z0-9]+)$/)),
    'EX',
    'Kenmerken en vormen',
    'Kenmerken van de casus met haar verschijningsvormen, invoer van D8.',
  ),
  kwalificatieMH: define(kwalificatieSchema, 'EX', 'Kwalificatie voor D10', 'De kwalificatie van de casus.'),
  nationaliteit: define(
    persoonswaarden.nationaliteit,
    'EX',
    'Nationaliteit',
    'Invoer van D10; een groep van landen.',
  ),
  aangifteOfMedewerking: define(
    persoonswaarden.aangifteOfMedewerking,
    'EX',
    'Aangifte of medewerking',
    'Invoer van D10.',
  ),
  rechtmatigVerblijf: define(
    persoonswaarden.rechtmatigVerblijf,
    'EX',
    'Rechtmatig verblijf',
    'Invoer van D10.',
  ),
  dublin: define(persoonswaarden.dublin, 'EX', 'Dublin', 'Invoer van D10.'),
  bestaandeZorgcoordinator: define(
    persoonswaarden.bestaandeZorgcoordinator,
    'EX',
    'Heeft een zorgcoördinator',
    'Invoer van D9.',
  ),
  leeftijd23: define(persoonswaarden.leeftijd23, 'EX', 'Jonger dan 23', 'Invoer van D9.'),
  bedenktijdAdvies: define(
    advies('b8', z.string()).nullable(),
    'EX',
    'Advies bedenktijd',
    'Uitkomst van D10.',
  ),
  bedenktijdAdviezen: define(
    z.array(z.strictObject({ ref: z.string(), uitkomst: z.string().nullable() })),
    'EX',
    'Adviezen bedenktijd',
    'Uitkomst van D10 per persoon.',
  ),
  zorgcoordinatieAdvies: define(
    z.enum(ZORGCOORDINATIES).nullable(),
    'EX',
    'Advies zorgcoördinatie',
    'Uitkomst van D9.',
  ),
  zorgcoordinatieAdviezen: define(
    z.array(z.strictObject({ ref: z.string(), uitkomst: z.enum(ZORGCOORDINATIES).nullable() })),
    'EX',
    'Adviezen zorgcoördinatie',
    'Uitkomst van D9 per persoon.',
  ),
  partnerselectieAdvies: define(
    z.array(z.object({ partner: z.enum(OVERLEGPARTNERS), rol: z.string() })).nullable(),
    'DY',
    'Advies partners',
    'Uitkomst van D8: partners en hun rol aan tafel.',
  ),
  partners: define(overlegpartnersSchema, 'DY', 'Partners', 'Wie procesregie uitnodigt.'),
  overlegTijdstip: define(
    kloktijdSchema,
    'ME',
    'Dag en tijd',
    'Wanneer het overleg is, op de klok in Nederland.',
  ),
  overlegVorm: define(overlegvormSchema, 'ME', 'Vorm', 'Op locatie, digitaal of allebei.'),
  overlegId: define(sleutel, 'ME', 'Overleg', 'Sleutel van het casusoverleg.'),
  overlegOp: define(
    z.iso.datetime({ offset: true }),
    'ME',
    'Moment van het overleg',
    'Wanneer het overleg begint.',
  ),
  uitnodigingen: define(
    z.array(uitnodigingVariabele),
    'ME',
    'Uitnodigingen',
    'Sleutel en termijn per partner.',
  ),
  uitnodiging: define(uitnodigingVariabele, 'ME', 'Uitnodiging', 'Eén van de uitnodigingen.'),
  uitnodigingId: define(sleutel, 'ME', 'Uitnodiging', 'Sleutel van de uitnodiging.'),
  uitnodigingUiterlijk: define(
    z.iso.datetime({ offset: true }),
    'ME',
    'Termijn van de uitnodiging',
    'Tot wanneer de partner kan reageren voordat de vervanger haar krijgt (T09).',
  ),
  vervangerUiterlijk: define(
    z.iso.datetime({ offset: true }),
    'ME',
    'Termijn van de vervanger',
    'Tot wanneer de vervanger kan reageren voordat procesregie belt (T09).',
  ),
  reactie: define(reactieSchema, 'DY', 'Reactie', 'Wat de partner antwoordt.'),
  partnerReactie: define(
    z.enum(PARTNERREACTIES, { error: 'Kies wat u heeft afgesproken.' }),
    'DY',
    'Na nabellen',
    'Wat procesregie afsprak over een partner zonder reactie.',
  ),
  agendaVast: define(
    z.literal(true, { error: 'Bevestig dat de agenda vaststaat.' }),
    'ME',
    'Agenda vast',
    'De agenda van het overleg staat vast.',
  ),
  bezetting: define(
    z.enum(BEZETTINGEN),
    'ME',
    'Bezetting',
    'Of zorg en veiligheid allebei aan tafel zitten.',
  ),
  tweedeDatum: define(
    z.enum(['NIEUW', 'DOOR'], { error: 'Kies een nieuwe datum of toch door.' }),
    'ME',
    'Tweede datum',
    'Een nieuwe datum, of toch door met wie er komt.',
  ),
  overlegUitkomst: define(
    z.enum(['VERZET', 'AFSCHALEN'], { error: 'Kies een uitkomst.' }),
    'ME',
    'Uitkomst',
    'Overleg verzet, of de casus wordt afgeschaald.',
  ),
  vervolg: define(
    z.enum(['VERDER', 'AFSCHALEN']),
    'ME',
    'Vervolg',
    'Waar de casus heen gaat na een hoofdstap: verder, of afschalen.',
  ),
  afschaalPoort: define(
    z.enum(['VRIJ', 'WACHT_TOETS', 'ACTUALITEIT']),
    'ME',
    'Mag er afgeschaald worden',
    'Open toets of open actualiteit houdt afschalen tegen.',
  ),
  actualiteitUitkomst: define(
    z.enum(['NIET_MEER', 'HERWEGEN']),
    'ME',
    'Uitkomst actualiteit',
    'Niet meer in de situatie, of opnieuw wegen.',
  ),
  afsluitreden: define(
    z.enum(Object.keys(AFSCHAALREDENEN) as [Afschaalreden, ...Afschaalreden[]], { error: 'Kies een reden.' }),
    'DY',
    'Reden van afsluiten',
    'Waarom de casus sluit.',
  ),
  bestemmingAdvies: define(
    z.array(bestemmingSchema).nullable(),
    'DY',
    'Advies bestemming',
    'Uitkomsten van D12; leeg als geen regel past, en dan kiest een mens.',
  ),
  bestemmingen: define(bestemmingenSchema, 'DY', 'Bestemmingen', 'Wie overneemt bij afschalen.'),
  bestemming: define(bestemmingSchema, 'DY', 'Bestemming', 'Wie deze overdracht krijgt.'),
  overdrachten: define(
    z.array(z.object({ overdrachtId: sleutel, bestemming: bestemmingSchema })),
    'DY',
    'Overdrachten',
    'Eén overdracht per bestemming.',
  ),
  overdracht: define(
    z.object({ overdrachtId: sleutel, bestemming: bestemmingSchema }),
    'DY',
    'Overdracht',
    'De overdracht van één bestemming.',
  ),
  overdrachtId: define(sleutel, 'ME', 'Overdracht', 'Sleutel van de overdracht.'),
  overdrachtUiterlijk: define(
    z.iso.datetime({ offset: true }),
    'ME',
    'Overdracht uiterlijk',
    'Tot wanneer procesregie op de bevestiging wacht (T21).',
  ),
  overdrachtStatus: define(
    z.enum(['BEVESTIGD', 'GEWEIGERD'], { error: 'Kies een antwoord.' }),
    'DY',
    'Antwoord op de overdracht',
    'Of de bestemming overneemt.',
  ),
  terugKeuze: define(
    z.enum(['ANDERE_BESTEMMING', 'NABELLEN', 'STOPPEN'], { error: 'Kies wat er nu gebeurt.' }),
    'ME',
    'Wat nu',
    'Andere bestemming, nabellen, of sluiten zonder overdracht.',
  ),
  overdrachtOordeel: define(
    z.enum(['AKKOORD', 'TERUG'], { error: 'Kies een oordeel.' }),
    'ME',
    'Oordeel over stoppen',
    'Eens met sluiten zonder overdracht, of terug.',
  ),
  uitvoerderGroep: define(
    z.string().regex(/^r\d\d(\.[a-z0-9-]+)*$/),
    'ME',
    'Groep van de uitvoerder',
    'Voor wie een taak is als het proces dat bepaalt.',
  ),
  tweedeLezer: define(
    z.enum(['AKKOORD', 'TERUG', 'HERWEGEN'], { error: 'Kies een oordeel.' }),
    'ME',
    'Oordeel tweede lezer',
    'Akkoord, terug naar de voorsteller, of opnieuw wegen.',
  ),
  toetsVragen: define(z.enum(['JA', 'NEE']), 'ME', 'Toets vragen', 'Of politie of OM moet toetsen.'),
  toetsId: define(sleutel.nullable(), 'ME', 'Toets', 'Sleutel van de toets doorlaatverbod.'),
  toetsTermijnCode: define(z.enum(['T05', 'T06']), 'ME', 'Termijn van de toets', 'Spoedtoets of toets.'),
  toetsBesluit: define(toetsBesluitSchema, 'SG', 'Besluit doorlaatverbod', 'Besluit van politie of OM.'),

  ingrijpenGedaan: define(
    jaNeeSchema,
    'SG',
    'Ingrijpen gedaan',
    'Of het slachtoffer uit de situatie is gehaald.',
  ),

  taak: define(
    z.object({
      uiterlijk: z.iso.datetime({ offset: true }),
      herinnering: z.iso.datetime({ offset: true }),
      escalatieCyclus: z.string().regex(/^R10\/.+\/P(T1H|1D)$/),
      groepen: z.array(z.string()).min(1),
      volgorde: z.number().int(),
    }),
    'ME',
    'Taak',
    'Termijn, groepen en volgorde van één taak; bestaat alleen rond die taak.',
  ),
  termijnCode: define(z.enum(TERMIJNCODES), 'ME', 'Termijn', 'Code van de termijn.'),
} as const satisfies Record<string, Variabele>;

export type VariabeleNaam = keyof typeof VARIABELEN;

export function isVariabele(naam: string): naam is VariabeleNaam {
  return Object.hasOwn(VARIABELEN, naam);
}

function define<S extends z.ZodType>(
  schema: S,
  klasse: Variabeleklasse,
  label: string,
  omschrijving: string,
) {
  return { schema, klasse, label, omschrijving };
}
