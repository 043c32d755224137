import type { Casusstatus } from '../casus/casus.js';
import type { AfschaalStand } from '../casus/afschalen.js';
import type { Herkenbaar } from '../evaluatie/herleidbaar.js';
import type { Voorvalstand } from '../casus/voorval.js';
import type { InbrengStand } from '../weging/inbreng.js';
import type { Mandaat } from '../keten/mandaat.js';
import type { Actieonderwerp } from '../plan/actieonderwerp.js';
import type { Planstand } from '../plan/plan-regels.js';
import type { Rol } from '../keten/rollen.js';
import type { SocialeKaart } from '../keten/sociale-kaart.js';
import type { Verrijkingstand } from '../overleg/verrijkingstand.js';
import type { Advies } from '../weging/weging.js';

/** Why a task cannot be completed: the closed list, one sentence each, without anything that was typed. */
export const AFRONDWEIGERINGEN = {
  CASUS_GESLOTEN: 'Deze casus is gesloten.',
  OVERLEG_VERZET: 'Het overleg is zojuist verzet. Deze taak vervalt; voor de nieuwe dag komt er een nieuwe.',
  GEEN_BEHANDELAAR: 'Neem de taak eerst op naam.',
  ONBEKENDE_GEBRUIKER: 'Log eerst in op het ketenregiesysteem; daarna kunt u deze taak afronden.',
  GEEN_ROL: 'Deze taak is voor een andere rol.',
  GEEN_MANDAAT: 'Voor dit besluit is een mandaat nodig dat u niet heeft.',
  ONGELDIGE_WAARDE: 'Een vraag van het procesformulier is leeg of heeft een antwoord dat niet kan.',
  DOSSIERDEEL_ONTBREEKT: 'Vul eerst het dossierdeel van deze taak in het ketenregiesysteem in.',
  KANDIDAAT_ONTBREEKT: 'Kies welke van de mogelijke bekenden het is.',
  ADVIES_ONTBREEKT: 'De adviezen van de beslistabellen zijn nog niet vastgelegd.',
  MOTIVERING_ONTBREEKT:
    'Dit wijkt af van het advies of moet worden gemotiveerd: schrijf ten minste 20 tekens motivering.',
  BEWIJS_TELT_NIET:
    'Het aantal bewijsmiddelen is niet gelijk aan de onafhankelijke bewijsmiddelen in de lijst.',
  BEWIJS_ONVOLDOENDE:
    'Ja kan alleen met ten minste twee onafhankelijke bewijsmiddelen en een besluit van politie of OM.',
  GRONDSLAG_ONTBREEKT: 'Leg eerst grondslag en doel vast.',
  WEGING_ONTBREEKT: 'Er is nog geen vastgestelde weging van een gemandateerde.',
  TOETS_OPEN: 'De toets van het doorlaatverbod staat nog open.',
  ACTUALITEIT_OPEN: 'Stel eerst vast of de situatie nog actueel is.',
  BESLUIT_JA_NA_WEGING: 'Er is een besluit doorlaatverbod JA na de weging: kies voor opnieuw wegen.',
  ZELFDE_ORGANISATIE:
    'De tweede beoordelaar moet van een andere organisatie zijn dan wie de weging vaststelde.',
  BESTEMMING_ONTBREEKT: 'Kies wie het overneemt, of kies stoppen.',
  ZELFDE_PERSOON: 'De tweede lezer moet een ander zijn dan wie dit voorstelde.',
  NIET_NEUTRAAL: 'Kies een ander: wie bij de casus betrokken was kan haar niet evalueren.',
  BEZWAAR_ONTBREEKT: 'Schrijf welk bezwaar u heeft.',
  HERLEIDBAAR: 'Haal weg wat naar iemand kan leiden: een naam, plaats, nummer, datum of contactgegeven.',
  ZELFDE_PERSOON_BESCHRIJVING: 'Een ander dan wie de beschrijving bewerkte moet haar controleren.',
  OPMERKING_ONTBREEKT: 'Schrijf wat er nog uit moet.',
  AANTAL_KLOPT_NIET: 'Het aantal is niet gelijk aan wat u in de lijst heeft ingevuld.',
  TERMIJN_VOORBIJ: 'Een termijn ligt in het verleden.',
  PREWEEG_NODIG: 'Zonder pre-weeg kan de uitkomst niet zijn dat het is opgepakt.',
  PREWEEGDATUM_ONTBREEKT: 'Vul de dag van de pre-weeg in.',
  DATUM_IN_TOEKOMST: 'De dag kan niet in de toekomst liggen.',
  DEKKING_ONTBREEKT:
    'Vul eerst het rooster in: nog niet op elke werkdag van de komende week staat er iemand.',
  BIJEENKOMSTEN_TE_WEINIG:
    'Er zijn minder dan twee bijeenkomsten voor professionals: schrijf ten minste 20 tekens waarom dat zo is.',
  BEREIK_ONTBREEKT: 'Vul in hoeveel mensen u bereikte.',
  CASUS_LOOPT_NOG:
    'Deze casus is nog open en wordt niet vernietigd: sluit haar eerst, of verleng de termijn.',
  VERLENGING_ONGELDIG: 'Kies bij verlengen een dag na het einde van de bewaartermijn, en binnen vijf jaar.',
  PARTNERREDEN_ONTBREEKT:
    'Schrijf bij elke partner die u toevoegt of weglaat waarom: uw keuze wijkt af van het advies.',
  PARTNER_NIET_AANGESLOTEN: 'Kies alleen partners die volgens de sociale kaart zijn aangesloten.',
  ACTIE_ONTBREEKT: 'Zet ten minste één actie in het plan.',
  ACTIEDATUM_VOORBIJ: 'Een nieuwe actie kan niet klaar zijn op een dag die voorbij is.',
  PLAN_VEROUDERD:
    'Dit plan klopt niet meer, bijvoorbeeld omdat de dag van een actie voorbij is of een partner niet meer meedoet: geef het terug en schrijf wat er anders moet.',
  PLANDEEL_ONTBREEKT: 'Schrijf een zorgdeel en een veiligheidsdeel: het plan heeft ze allebei nodig.',
  ZORGCOORDINATOR_ONTBREEKT: 'Kies wie de zorg coördineert.',
  PLANREDEN_ONTBREEKT: 'Schrijf waarom er geen zorg is.',
  ZORGAANBOD_ONTBREEKT:
    'Zonder zorg wordt het zorgaanbod twee keer herhaald; die acties zijn er nog niet, vraag procesregie.',
  KNELPUNT_ONTBREEKT: 'Schrijf welk knelpunt er is, of kies dat er geen is.',
  OPEN_ACTIE_ONBESLIST: 'Kies bij elke actie die nog openstaat of zij meegaat naar nazorg of vervalt.',
  DADERDEEL_ONTBREEKT: 'Politie of OM schrijft eerst het daderdeel, op de bladzijde Plan en acties.',
  VASTSTELLER_ONTBREEKT: 'Kies welke organisaties het plan mee vaststellen.',
  REDEN_ONTBREEKT: 'Kies of schrijf waarom: zonder reden kan dit niet.',
  VASTLEGGING_ONTBREEKT:
    'Leg dit eerst vast bij elke persoon die het aangaat, bij de casus onder Personen; hoeft of kan dat niet, kies dan dat de actie vervalt en schrijf waarom.',
  HOUDER_ZONDER_GRONDSLAG:
    'Kies als uitvoerder alleen partners die volgens de sociale kaart inhoud van een casus mogen zien.',
  ZELFDE_HOUDER: 'Kies een andere houder dan wie de actie nu heeft.',
  NIEUWE_DATUM_ONTBREEKT: 'Kies bij uitstel een datum die na vandaag en na de huidige termijn ligt.',
  PARTNER_NIET_BEVRAAGBAAR:
    'Stel alleen vragen aan partners die komen en die inhoud van een casus mogen zien.',
  VERZOEK_GESLOTEN: 'Op deze vraag is al geantwoord, of zij is ingetrokken.',
  BIJDRAGE_ONVOLLEDIG:
    'Vul bij informatie ook bron en grondslag in en bevestig dat u dit mag verstrekken; schrijf bij weigeren waarom.',
  PARTNER_ZONDER_CONVENANT:
    'Er zit een partner aan tafel die geen inhoud van een casus mag zien; zet die partner op afwezig.',
  GEHEIMHOUDING_ONTBREEKT: 'Niet iedereen aan tafel heeft geheimhouding bevestigd.',
  GEEN_QUORUM: 'Zorg en veiligheid zitten niet allebei aan tafel: het overleg kan zo niet beginnen.',
  REDEN_GEEN_ZORG_ONTBREEKT: 'Kies waarom er geen zorg is: niet nodig, of aangeboden en geweigerd.',
  WEGER_NIET_AANWEZIG: 'Kies als wegers alleen organisaties die bij het overleg waren.',
  PLURIFORMITEIT_ONTBREEKT:
    'Een tweede weging vraagt ten minste één organisatie van de zorg en één van de veiligheid.',
  ORGANISATIE_GREEP_IN: 'Iemand van een andere organisatie dan wie ingreep moet dit beoordelen.',
  ZELFDE_TOETSER: 'De tweede toetser moet een ander zijn dan de eerste.',
  GRONDSLAG_INGETROKKEN:
    'De toestemming was de enige grondslag om te delen: kies een andere grondslag, of kies opnieuw wegen.',
} as const;
export type AfrondWeigering = keyof typeof AFRONDWEIGERINGEN;

/** What the store knows when somebody wants to complete a task. */
export interface AfrondStand {
  isCasusOpen: boolean;
  /** Null: nobody has claimed the task. */
  assignee: string | null;
  /** The assignee as vouched for at login; null when that never happened. */
  behandelaar: {
    gebruikerId: string;
    organisatie: string;
    rollen: Rol[];
    groepen: string[];
    mandaten: Mandaat[];
  } | null;
  /** The groups that the task was put ready for, with the one that stands in. */
  groepen: readonly string[];
  variables: Readonly<Record<string, unknown>>;
  /** The dossier half that was saved as complete for this task; null when it was not. */
  dossierdeel: unknown;
  adviezen: readonly Advies[];
  /** The numbers of the kandidaten that a person can decide on. */
  kandidaten: readonly number[];
  weging: InbrengStand['weging'];
  afschalen: AfschaalStand;
  /** Who decided last on the weging. */
  eersteBeoordelaar: { gebruikerId: string; organisatie: string } | null;
  /** Who made the last proposal to close. */
  voorsteller: string | null;
  /** Who looked again at a hand-over of this casus. */
  overdrachtBeslissers: readonly string[];
  /** Of the ketenzaak that the task belongs to; null for a task of a casus. */
  zaak: Zaakstand | null;
  /** The voorval that the task is about; null when it is about none. */
  voorval: Voorvalstand | null;
  /** The moment of completing. */
  nu: Date;
  /** The action that the task is about; null for a task that is about none. */
  actie: Actieonderwerp | null;
  /** Of fetching and bringing and the second weging. */
  verrijking: Verrijkingstand;
  /** Which partners can be invited, may have content and hold actions today (INV9, ADV4). */
  kaart: SocialeKaart;
  /** Of the casus, by CBS code, or that it is not known; not known for a ketenzaak. */
  gemeente: string;
  /** For a task about the plan; null for others. */
  plan: Planstand | null;
  /** Independent bewijsmiddelen: of the open toets, else of the last weging that is vastgesteld. */
  bewijsmiddelen: number;
}

/** What is known of the evaluation of a casus. */
export interface Evaluatiestand {
  /** Whoever completes or gets the task was not involved in the casus (INV12). */
  isBehandelaarNeutraal: boolean;
  /** Who can be proposed. */
  neutraleBegeleiders: readonly string[];
  /** Who edited the description last. */
  bewerker: string | null;
  /** What may not stand in a text about this casus (INV13). */
  herkenbaar: Herkenbaar;
}

/** What is known of a ketenzaak. */
export interface Zaakstand {
  /** Of the casus that it is about; null when it is about none. */
  casusstatus: Casusstatus | null;
  /** Who completed each of its tasks last, by the name of the task. */
  afrondingen: Readonly<Record<string, string>>;
  /** Of the plan for prevention that it is about: whether professionals meet often enough. */
  heeftGenoegBijeenkomsten: boolean;
  /** Of the group that it is about: whether a working day of the coming week has nobody (INV15). */
  mistDekking: boolean;
  /** Whether the casus that it is about may be kept until then. */
  isVerlengbaarTot: (tot: Date) => boolean;
  /** When it is the evaluation of a casus. */
  evaluatie?: Evaluatiestand;
}
