import type { Verblijf } from '../../domain/persoon/verblijf.js';
import type { Gevolg } from '../../domain/casus/instap.js';
import type { Inhaalstatus } from '../../domain/casus/inhalen.js';
import type { Ingreepoordeel, Intrekgevolg, Regiobesluit } from '../../domain/casus/voorval.js';
import type { Dossiervoorzet } from '../../domain/dossiervorming/dossiervorming.js';
import type { Bestemming } from '../../domain/casus/overdracht.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { Matchoordeel } from '../../domain/melding/match.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import type { TweedeBesluit, TweedeInvoer } from '../../domain/weging/tweede-weging.js';
import type { WegingBesluit, WegingInvoer } from '../../domain/weging/weging.js';
import { aDossiervorming } from './voorbeelden/a-dossiervorming.js';
import { AAN_TAFEL, DUIDING, aanwezig } from './voorbeelden/wegingskader.js';

/** Both halves of the form of one task, filled in. */
export interface Antwoord {
  taak: TaakNaam;
  proces: Record<string, unknown>;
  dossier: Record<string, unknown>;
}

/** As somebody lists it. */
type Bewijs = { soort: string; vindplaats: string; onafhankelijk: 'ja' | 'nee' };

const motivering = 'Zo besproken in het ketenregieteam, op grond van de feiten in het dossier.';

/** Facts of a situation of one adult that is over, without signals: every table reassures (GEEN, P4). */
const rustigeFeiten: WegingInvoer = {
  acuutVolgensMelder: 'nee',
  directGevaar: 'nee',
  nogInSituatie: 'nee',
  dagenSindsLaatsteSignaal: 40,
  geweldOfDreiging: 'nee',
  vrijheidsbeperking: 'nee',
  minderjarig: 'nee',
  groteZekerheid: 'nee',
  bewijsmiddelen: 0,
  uitbuiting: 'nee',
  handelingMH: 'nee',
  dwangmiddel: 'nee',
  sterkeSignalen: 0,
  middelSignalen: 0,
  kwetsbaar: 'nee',
  aantalSlachtoffers: 1,
  kenmerken: [],
};

/** What differs from a calm situation when there is, or may be, exploitation. */
export const feiten = {
  geen: {},
  vermoeden: { nogInSituatie: 'ja', uitbuiting: 'onbekend', sterkeSignalen: 1 },
  tegenstrijdig: { nogInSituatie: 'ja', uitbuiting: 'nee', sterkeSignalen: 1 },
  wel: { nogInSituatie: 'ja', uitbuiting: 'ja', handelingMH: 'ja', dwangmiddel: 'ja', sterkeSignalen: 2 },
} satisfies Record<string, Partial<WegingInvoer>>;

/** The decisions that follow the advices on those facts. */
export const besluiten = {
  geen: {
    acuut: 'NIET_ACUUT',
    actueel: 'NIET_ACTUEEL',
    veiligheid: 'VEILIG',
    kwalificatie: 'GEEN',
    prioriteit: 'P4',
  },
  vermoeden: {
    acuut: 'NIET_ACUUT',
    actueel: 'ACTUEEL',
    veiligheid: 'VEILIG',
    kwalificatie: 'VERMOEDEN',
    prioriteit: 'P3',
  },
  wel: {
    acuut: 'NIET_ACUUT',
    actueel: 'ACTUEEL',
    veiligheid: 'VEILIG',
    kwalificatie: 'WEL',
    prioriteit: 'P3',
  },
} satisfies Record<string, WegingBesluit>;

/** D8.1 to D8.6: at every table. */
export const kernpartners = ['ZVH', 'VEILIG_THUIS', 'POLITIE', 'OM', 'GEMEENTE', 'ZORGCOORDINATOR'] as const;

/** How each task is filled in when nothing special is meant. */
export const antwoorden = {
  /** Of the first candidate, when one is meant. */
  matchBeoordelen: (match: Matchoordeel): Antwoord => ({
    taak: 'match-beoordelen',
    proces: { match },
    dossier: {
      reden: 'Zelfde geboortedatum, en nagebeld bij de partner.',
      ...(match === 'BEKEND' ? { kandidaat: '1' } : {}),
    },
  }),
  handmatigBeoordelen: (proces: Record<string, unknown>): Antwoord => ({
    taak: 'handmatig-beoordelen',
    proces,
    dossier: { reden: 'Nagevraagd bij wie de melding deed.' },
  }),
  acuutOpvolgen: (opvolging: 'POLITIE' | 'BEL_TERUG' | 'GEEN'): Antwoord => ({
    taak: 'acuut-opvolgen',
    proces: { opvolging },
    dossier: { watGedaan: 'Een eenheid is ter plaatse geweest.' },
  }),
  dossierVormen: (
    bekend: Dossiervoorzet = {},
    lvbVermoeden: 'ja' | 'nee' | 'onbekend' = 'nee',
  ): Antwoord => ({
    taak: 'dossier-vormen',
    proces: { lvbVermoeden, tolkNodig: 'nee', veiligContact: 'onbekend' },
    dossier: aDossiervorming(bekend),
  }),
  lvbAfnemen: (lvbProfiel: 'GEEN' | 'RISICO' | 'VERHOOGD'): Antwoord => ({
    taak: 'lvb-afnemen',
    proces: { lvbProfiel },
    dossier: { instrument: '11VB', afgenomenOp: '2026-03-01' },
  }),
  wegingVoorbereiden: (
    anders: Partial<Record<keyof WegingInvoer, unknown>> = {},
    verblijf?: Verblijf,
  ): Antwoord => ({
    taak: 'weging-voorbereiden',
    proces: { ...rustigeFeiten, ...anders },
    dossier: {
      toelichtingKwalificatie: 'Zie het verslag van het gesprek.',
      verblijfLijst: verblijf === undefined ? [] : [{ persoon: 1, ...verblijf }],
    },
  }),
  wegingVaststellen: (besluit: WegingBesluit, dossier: Record<string, unknown> = {}): Antwoord => ({
    taak: 'weging-vaststellen',
    proces: { ...besluit, wegingActie: 'VASTSTELLEN' },
    dossier: { wegers: ['POLITIE', 'VEILIG_THUIS', 'ZVH'], motivering, ...dossier },
  }),
  casusInbrengen: (): Antwoord => ({
    taak: 'casus-inbrengen',
    proces: { grondslagVastgelegd: true },
    dossier: {
      grondslagen: ['WGS_ZVH'],
      doelomschrijving: 'Veiligheid herstellen en zorg regelen.',
      betrokkeneGeinformeerd: 'uitgesteld',
      betrokkeneReden: 'Informeren zou het onderzoek nu schaden.',
    },
  }),
  /** With the partners that D8 advises for a casus without special traits, unless others are named, each with a reason. */
  uitnodigingenVaststellen: ({
    tijdstip = '2026-03-16T14:00',
    partners = kernpartners,
    afwijkingen = [],
  }: {
    tijdstip?: string;
    partners?: readonly string[];
    afwijkingen?: readonly string[];
  } = {}): Antwoord => ({
    taak: 'uitnodigingen-vaststellen',
    proces: { overlegTijdstip: tijdstip, overlegVorm: 'HYBRIDE', partners },
    dossier: { afwijkingen: afwijkingen.map((partner) => ({ partner, reden: 'Zo afgesproken.' })) },
  }),
  partnerGeenReactie: (partnerReactie: 'NABELLEN_JA' | 'ZONDER' | 'UITSTELLEN'): Antwoord => ({
    taak: 'partner-geen-reactie',
    proces: { partnerReactie },
    dossier: { toelichting: 'Gebeld met de afdeling.' },
  }),
  agendaVaststellen: (): Antwoord => ({
    taak: 'agenda-vaststellen',
    proces: { agendaVast: true },
    dossier: { agenda: 'Wat is bekend, en wat is nodig.' },
  }),
  tweedeDatum: (tweedeDatum: 'NIEUW' | 'DOOR'): Antwoord => ({
    taak: 'tweede-datum',
    proces: { tweedeDatum },
    dossier: { toelichting: 'Zo besloten met de voorzitter.' },
  }),
  overlegAfronden: (overlegUitkomst: 'VERDER' | 'VERZET' | 'AFSCHALEN'): Antwoord => ({
    taak: 'overleg-afronden',
    proces: { overlegUitkomst },
    dossier: { toelichting: 'In overleg met de partners.' },
  }),
  /** One question for each of these partners. */
  vragenOpstellen: (partners: readonly string[]): Antwoord => ({
    taak: 'vragen-opstellen',
    proces: {},
    dossier: {
      vragen: partners.map((partner) => ({ partner, vraag: 'Wat is er bekend over dit adres?' })),
      toelichting: 'Zo besproken.',
    },
  }),
  bijdrageLeveren: (
    bijdrageStatus: 'GELEVERD' | 'GEEN_INFORMATIE' | 'GEWEIGERD',
    perspectief: 'ZORG' | 'VEILIGHEID',
    gedeeldMet: readonly ('R04' | 'R06')[] = ['R04'],
  ): Antwoord => ({
    taak: 'bijdrage-leveren',
    proces: { bijdrageStatus, perspectief },
    dossier: {
      bijdrage: 'Vaker gezien bij een verzonnen adres.',
      bron: 'Eigen waarneming',
      grondslag: 'WGS_ZVH',
      geldigeVerstrekking: true,
      gedeeldMet,
      reden: 'Daar is nu geen grondslag voor.',
    },
  }),
  melderHoren: (melderGehoord: 'ja' | 'nee'): Antwoord => ({
    taak: 'melder-horen',
    proces: { melderGehoord },
    dossier: { verslag: 'Zag elke ochtend een busje.', tolk: 'nee' },
  }),
  overlegOpenen: (quorum: 'ja' | 'nee', partners: readonly KetenpartnerCode[]): Antwoord => ({
    taak: 'overleg-openen',
    proces: { quorum },
    dossier: { aanwezigen: partners.map((partner) => aanwezig(partner)) },
  }),
  wegingskaderInvullen: (
    anders: Partial<Omit<TweedeInvoer, 'doorlaatverbod'>> = {},
    dossier: object = {},
  ): Antwoord => ({
    taak: 'wegingskader-invullen',
    proces: { ...AAN_TAFEL, ...anders },
    dossier: { ...DUIDING, ...dossier },
  }),
  tweedeWegingVaststellen: (
    besluit: TweedeBesluit,
    dossier: object = {},
    wegingActie: 'VASTSTELLEN' | 'FEITEN_HERZIEN' = 'VASTSTELLEN',
  ): Antwoord => ({
    taak: 'tweede-weging-vaststellen',
    proces: { ...besluit, wegingActie },
    dossier: { wegers: ['POLITIE', 'VEILIG_THUIS'], ...dossier },
  }),
  actualiteitVaststellen: (nogInSituatie: 'ja' | 'nee' | 'onbekend', dagen: number | null): Antwoord => ({
    taak: 'actualiteit-vaststellen',
    proces: { nogInSituatie, dagenSindsLaatsteSignaal: dagen },
    dossier: { hoeVastgesteld: 'Gesproken met de wijkagent.' },
  }),
  afschalenVoorstellen: (bestemmingen: Bestemming[] = ['GEEN']): Antwoord => ({
    taak: 'afschalen-voorstellen',
    proces: { afsluitreden: 'AFGESCHAALD', bestemmingen },
    dossier: { motivering },
  }),
  overdrachtVoorbereiden: (): Antwoord => ({
    taak: 'overdracht-voorbereiden',
    proces: {},
    dossier: { overdrachtstekst: 'Begeleiding bij schulden.', contactpersoon: 'De teamleider' },
  }),
  overdrachtBevestigen: (overdrachtStatus: 'BEVESTIGD' | 'GEWEIGERD'): Antwoord => ({
    taak: 'overdracht-bevestigen',
    proces: { overdrachtStatus },
    dossier: { toelichting: 'Besproken in het team.' },
  }),
  overdrachtTerug: (
    terugKeuze: 'ANDERE_BESTEMMING' | 'NABELLEN' | 'STOPPEN',
    bestemming: Bestemming,
  ): Antwoord => ({ taak: 'overdracht-terug', proces: { terugKeuze, bestemming }, dossier: { motivering } }),
  overdrachtTweedeLezer: (overdrachtOordeel: 'AKKOORD' | 'TERUG'): Antwoord => ({
    taak: 'overdracht-tweede-lezer',
    proces: { overdrachtOordeel },
    dossier: { motivering },
  }),
  tweedeLezer: (tweedeLezer: 'AKKOORD' | 'TERUG' | 'HERWEGEN'): Antwoord => ({
    taak: 'afschalen-tweede-lezer',
    proces: { tweedeLezer },
    dossier: { motivering },
  }),
  tweedeBeoordelaar: (tweedeBeoordeling: 'AKKOORD' | 'TERUG'): Antwoord => ({
    taak: 'tweede-beoordelaar',
    proces: { tweedeBeoordeling },
    dossier: { motivering },
  }),
  gevolgBepalen: (gevolg: Gevolg): Antwoord => ({
    taak: 'gevolg-bepalen',
    proces: { gevolg },
    dossier: { motivering },
  }),
  begeleiderVoordragen: (begeleider: string): Antwoord => ({
    taak: 'procesbegeleider-voordragen',
    proces: {},
    dossier: { begeleider, motivering: 'Heeft ervaring en staat verder weg.' },
  }),
  instemmen: (instemming: 'JA' | 'NEE'): Antwoord => ({
    taak: 'instemmen',
    proces: { instemming },
    dossier: instemming === 'JA' ? {} : { bezwaren: 'Te dicht bij een van de partners.' },
  }),
  overeenstemmingZoeken: (overeenstemmingKeuze: 'BEREIKT' | 'ANDERE_BEGELEIDER'): Antwoord => ({
    taak: 'overeenstemming-zoeken',
    proces: { overeenstemmingKeuze },
    dossier: { afspraak: 'Gesproken met de partner.' },
  }),
  beschrijvingBewerken: (beschrijving: string): Antwoord => ({
    taak: 'beschrijving-bewerken',
    proces: {},
    dossier: { beschrijving },
  }),
  beschrijvingControleren: (anoniemAkkoord: boolean): Antwoord => ({
    taak: 'beschrijving-controleren',
    proces: { anoniemAkkoord },
    dossier: anoniemAkkoord ? {} : { opmerkingen: 'De school is herkenbaar.' },
  }),
  vormAfwegen: (): Antwoord => ({
    taak: 'vorm-afwegen',
    proces: { evaluatievorm: 'TIJDLIJN' },
    dossier: { afweging: 'De volgorde van de stappen riep vragen op.' },
  }),
  evalueren: (): Antwoord => ({
    taak: 'evalueren',
    proces: { aantalBevindingen: 1 },
    dossier: {
      verloop: 'De eerste dagen gingen snel, daarna werd het stil.',
      rolPartners: 'De rollen waren helder.',
      watGingGoed: 'Er was snel contact.',
      watKanBeter: 'Eerder bellen met de melder.',
      bevindingen: [{ categorie: 'PROCES', bevinding: 'Niemand belde de melder terug.' }],
    },
  }),
  leerpuntenVaststellen: (uiterlijk = '2026-09-01'): Antwoord => ({
    taak: 'leerpunten-vaststellen',
    proces: { aantalLeerpunten: 1 },
    dossier: {
      leerpunten: [
        {
          categorie: 'PROCES',
          omschrijving: 'Terugbellen hoort bij de eerste dag.',
          maatregel: 'Het meldpunt belt op de eerste dag terug.',
          eigenaar: 'r02.veilig-thuis',
          uiterlijk,
        },
      ],
    },
  }),
  inhalen: (inhaalStatus: Inhaalstatus, feitenAnders: 'ja' | 'nee'): Antwoord => ({
    taak: 'inhaaltaak',
    proces: { inhaalStatus },
    dossier: { watGedaan: 'Gebeld en gesproken.', feitenAnders },
  }),
  ingreepToetsen: (toetsIngreep: Ingreepoordeel): Antwoord => ({
    taak: 'ingreep-toetsen',
    proces: { toetsIngreep },
    dossier: { toelichting: motivering },
  }),
  ingreepMeetoetsen: (ingreepMeegelezen: 'AKKOORD' | 'TERUG'): Antwoord => ({
    taak: 'ingreep-meetoetsen',
    proces: { ingreepMeegelezen },
    dossier: { toelichting: motivering },
  }),
  intrekkingBeoordelen: (intrekGevolg: Intrekgevolg, grondslagen: string[] = []): Antwoord => ({
    taak: 'intrekking-beoordelen',
    proces: { intrekGevolg },
    dossier: { toelichting: motivering, grondslagen },
  }),
  andereRegioAfstemmen: (regioBesluit: Regiobesluit): Antwoord => ({
    taak: 'andere-regio-afstemmen',
    proces: { regioBesluit },
    dossier: { toelichting: motivering },
  }),
  preweegVastleggen: (
    uitkomstVoorKeten: 'OPGEPAKT' | 'NIET_OPGEPAKT' | 'ELDERS',
    vrijgeven: string[] = [],
  ): Antwoord => ({
    taak: 'preweeg-vastleggen',
    proces: { preweegGedaan: true, preweegOp: '2026-03-01', uitkomstVoorKeten },
    dossier: { contactpunt: 'Team Fantasierijk', vrijgeven },
  }),
  zorgAfstemmen: (slachtofferrechtenGezet = true): Antwoord => ({
    taak: 'zorg-afstemmen',
    proces: { slachtofferrechtenGezet },
    dossier: { afstemmingZorg: 'De tolk en de begeleider zijn erbij.' },
  }),
  bewijsZoeken: (bewijsmiddelenLijst: Bewijs[] = []): Antwoord => ({
    taak: 'bewijs-zoeken',
    proces: {},
    dossier: { watGedaan: 'Beelden van de buren bekeken.', bewijsmiddelenLijst },
  }),
  ingrijpenAfstemmen: (ingrijpenGedaan: 'ja' | 'nee' = 'ja'): Antwoord => ({
    taak: 'ingrijpen-afstemmen',
    proces: { ingrijpenGedaan },
    dossier: { afspraken: 'De zorgcoördinator is erbij en regelt opvang.' },
  }),
  doorlaatverbodBesluiten: (
    toetsBesluit: 'JA' | 'NEE' | 'NVT' | 'MEER_NODIG',
    bewijsmiddelenLijst: Bewijs[] = [],
  ): Antwoord => ({
    taak: 'doorlaatverbod-besluiten',
    proces: { toetsBesluit },
    dossier: { motivering, bewijsmiddelenLijst },
  }),
};
