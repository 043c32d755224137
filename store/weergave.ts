import type { Evaluatiestatus, Evaluatievorm, Leercategorie } from '../domain/evaluatie/evaluatie.js';
import type { Leerpuntstatus } from '../domain/evaluatie/leerpunt.js';
import type { Leerpunteigenaar } from '../domain/evaluatie/leerpunteigenaar.js';
import type { Contactuitkomst, Kant, Nazorgvraag } from '../domain/nazorg/nazorg.js';
import type { TaakdossierInhoud } from '../domain/taak/taak.js';
import type { Overlegvorm } from '../domain/overleg/casusoverleg.js';
import type { Uitnodigingstatus } from '../domain/overleg/uitnodiging.js';
import type { KetenpartnerCode } from '../domain/keten/ketenpartner.js';
import type {
  Actiesoort,
  Actiestand,
  Actietekst,
  Actieuitkomst,
  Doelgroep,
  Weigerreden,
  Zichtbaarheid,
} from '../domain/plan/actie.js';
import type { Plan, PlanInvoer } from '../domain/plan/plan.js';
import type { Sjablooncode } from '../domain/plan/sjabloon.js';
import type { Afschermbaar } from '../domain/toegang/afgeschermd.js';
import type { Bewaarregel, Bewaartoestand } from '../domain/casus/bewaren.js';
import type { Afsluitreden, Casusstatus, Grondslag } from '../domain/casus/casus.js';
import type { ToetsBesluit, Toetsstatus } from '../domain/weging/doorlaatverbod.js';
import type {
  Bestandstype,
  Controlestand,
  Documentgroep,
  Documentsoort,
  Documentherkomst,
} from '../domain/casus/document.js';
import type { Fase } from '../domain/casus/fase.js';
import type { Kwartaal } from '../domain/tijd/kwartaal.js';
import type { Ingang, Kanaal, MeldingInvoer } from '../domain/melding/melding.js';
import type { MelderInvoer } from '../domain/melding/melder.js';
import type { Overeenkomst } from '../domain/melding/match.js';
import type { Dossierpersoon, Persoon } from '../domain/persoon/persoon.js';
import type { Prioriteit } from '../domain/casus/prioriteit.js';
import type { Strafrechtveld } from '../domain/casus/strafrecht.js';
import type { Cijfer, Indeling } from '../domain/kleine-aantallen/stuurinformatie.js';
import type { Gebeurtenis } from '../domain/casus/gebeurtenis.js';
import type { Schending } from '../domain/bewaken/bevinding.js';
import type { Bewakingsstand } from './bewaken/read-bewakingsstand.js';
import type { Wachtpunt } from '../domain/taak/wachtpunt.js';
import type {
  Advies,
  BekendeWegingInvoer,
  DoorlaatverbodUitkomst,
  Kwalificatie,
  WegingBesluit,
  Wegingstatus,
} from '../domain/weging/weging.js';

/** Head of a casus. Dates are ISO 8601 in UTC. */
export interface CasusOverzicht {
  casusId: string;
  casusnummer: string;
  fase: Fase;
  status: Casusstatus;
  ingang: Ingang;
  prioriteit: Prioriteit | null;
  voorlopigePrioriteit: Prioriteit | null;
  kwalificatie: Afschermbaar<Kwalificatie | null>;
  eigenaarGroep: string;
  vervangerGroep: string;
  /** Label of the next action, from a fixed list; null when the casus is closed. */
  volgendeStap: string | null;
  uiterlijk: string | null;
  escalatieOpen: boolean;
  wachtpunten: Wachtpunt[];
  grondslagen: Grondslag[];
  doelomschrijving: Afschermbaar<string | null>;
  afsluitreden: Afsluitreden | null;
  geopendOp: string;
  afgeslotenOp: string | null;
  bewaarTot: string | null;
  /** Key of the process instance, once the engine took the casus up. */
  processInstanceKey: string | null;
  /** Of police or OM of this casus: may know that something goes on in the compartment (INV8). */
  kentCompartiment: boolean;
}

/** The plan of a casus (E15) as far as this betrokkene may see it; its actions are listed apart. */
export interface PlanWeergave {
  /** Of who sees only the own actions all of it is masked; the newest version first. */
  versies: Afschermbaar<PlanversieWeergave[]>;
  /** Null while police and OM wrote none. */
  daderdeel: Afschermbaar<{ tekst: string; versie: number; geschrevenOp: string; door: string } | null>;
  magDaderdeelSchrijven: boolean;
}

export interface PlanversieWeergave {
  versie: number;
  /** Without the part on care and what goes with it, which is masked by itself. */
  plan: Omit<Plan, 'zorgdeel'>;
  /** The interventions of its actions by code, as they were called on the day that it was adopted. */
  interventies: Readonly<Record<string, string>>;
  zorgdeel: Afschermbaar<string | null>;
  daderdeelNodig: boolean;
  vaststellers: KetenpartnerCode[];
  opgesteldDoor: string;
  vastgesteldOp: string;
  vastgesteldDoor: string;
}

/** The plan as it was written last, with how the interventions of its actions are called today. */
export interface ConceptplanWeergave {
  plan: PlanInvoer;
  interventies: Readonly<Record<string, string>>;
}

/** An action (E16) as far as this betrokkene may see it. */
export interface ActieWeergave {
  actieId: string;
  /** Its place among the actions of the casus. */
  nummer: number;
  sjabloon: Sjablooncode;
  soort: Actiesoort;
  doelgroep: Doelgroep;
  zichtbaarVoor: Zichtbaarheid;
  tekst: Actietekst;
  houder: KetenpartnerCode;
  eindverantwoordelijke: KetenpartnerCode;
  uiterlijk: string;
  stand: Actiestand;
  weigerreden: Weigerreden | null;
  /** What its holder told of it; null until it ended. */
  uitkomst: Actieuitkomst | null;
  /** By its name, of the catalogue. */
  interventie: string | null;
  /** Null for an action that no plan asked for. */
  planVersie: number | null;
  uitgezetOp: string;
  aangenomenOp: string | null;
  afgerondOp: string | null;
  /** Held by a group of who asks. */
  isEigen: boolean;
}

/** A care need of one person after F6 (E19), with the contacts that were made. */
export interface NazorgWeergave {
  nazorgId: string;
  kant: Kant;
  vraag: Nazorgvraag;
  stand: 'LOOPT' | 'KLAAR' | 'TERUGVAL';
  contacten: {
    rang: number;
    uitkomst: Contactuitkomst;
    verslag: TaakdossierInhoud<'nazorgcontact'>;
    op: string;
    door: string;
  }[];
}

/** E18 as far as this betrokkene may see it: every field, with null for what is empty or not released. */
export interface StrafrechtWeergave {
  magSchrijven: boolean;
  velden: { veld: Strafrechtveld; waarde: string | null; vrijgegevenOp: string | null }[];
}

/** The documents of a casus that this betrokkene may read, the newest first. */
export interface DocumentenWeergave {
  documenten: DocumentWeergave[];
  /** To what this betrokkene may add one. */
  schrijfbareGroepen: Documentgroep[];
  /** The people it can be about. */
  dossiers: { dossierId: string; dossiernummer: string }[];
}

export interface DocumentWeergave {
  documentId: string;
  titel: string;
  omschrijving: string | null;
  soort: Documentsoort;
  herkomst: Documentherkomst;
  gegevensgroep: Documentgroep;
  /** Of the person it is about; null when it is about the casus. */
  dossiernummer: string | null;
  organisatie: string;
  magWijzigen: boolean;
  verwijderd: { op: string; door: string; reden: string } | null;
  /** The newest first; none when it was removed. */
  versies: DocumentversieWeergave[];
}

export interface DocumentversieWeergave {
  versie: number;
  naam: string;
  type: Bestandstype;
  bytes: number;
  sha256: string;
  controle: Controlestand;
  /** Null when no scanner looked at it. */
  gecontroleerdOp: string | null;
  toegevoegdOp: string;
  door: string;
}

/** The figures of one quarter, as far as this betrokkene may see them. */
export interface Stuurinformatie {
  kwartaal: Kwartaal;
  opgemaaktOp: string;
  /** Null for who sees one municipality only; an `aantal` of null is not shown to anybody (INV11). */
  totaal: { aantal: Cijfer; slachtoffers: Cijfer } | null;
  tabellen: Cijfertabel[];
}

export interface Cijfertabel {
  indeling: Indeling;
  /** With the name of a group where it is reference data. */
  rijen: { groep: string; naam?: string; aantal: Cijfer }[];
}

/** What is destroyed when, and how many casussen were before. */
export interface Bewaaroverzicht {
  termijnen: {
    casusId: string;
    casusnummer: string;
    status: Casusstatus;
    tot: string;
    regel: Bewaarregel;
    toestand: Bewaartoestand;
  }[];
  /** HERSTEL: a backup had brought it back. */
  vernietigd: { regel: Bewaarregel | 'HERSTEL'; aantal: number }[];
}

export interface MeldingWeergave {
  meldingId: string;
  meldingnummer: string;
  ontvangenOp: string;
  kanaal: Kanaal;
  ingang: Ingang;
  /** With the names of the forms of exploitation, as they were called on that day. */
  kern: Afschermbaar<Omit<MeldingInvoer, 'overU' | 'wie'> & { vormen: string[] }>;
  melder: Afschermbaar<MelderInvoer>;
  /** When he said who he is, after he had given no name; for who may read who that is, else null. */
  melderBekendOp: string | null;
}

export interface PersoonWeergave {
  dossierId: string;
  dossiernummer: string;
  personalia: Afschermbaar<Omit<Dossierpersoon, Kenmerkveld | Adresveld>>;
  adres: Afschermbaar<Pick<Persoon, Adresveld>>;
  kenmerken: Afschermbaar<Pick<Dossierpersoon, Kenmerkveld>>;
}
export type Adresveld = 'adres' | 'woonplaats' | 'telefoon' | 'contactVeilig';
export type Kenmerkveld =
  'lvb' | 'lvbProfiel' | 'verblijf' | 'bedenktijd' | 'comensha' | 'psychisch' | 'verslaving' | 'zwanger';

/** An existing dossier that a melding of the casus may be, or is, about (A2.2). */
export interface MatchWeergave {
  voorstelId: string;
  /** Its place in the list, by which a person chooses it. */
  nummer: number;
  stand: 'VOORGESTELD' | 'TWIJFEL' | 'AFGEWEZEN' | 'BEVESTIGD' | 'ONGEDAAN';
  /** Of a melding of this casus; else it came to this casus from another one. */
  isVanHier: boolean;
  overeenkomsten: Overeenkomst[];
  dossiernummer: string;
  persoon: Pick<Persoon, 'naam' | 'aliassen' | 'geboortedatum' | 'leeftijd'>;
  heeftOpenCasus: boolean;
  /** As an earlier melding told; null when none did. */
  zorgcoordinator: { naam: string | null } | null;
  beoordeeldOp: string | null;
  beoordeeldDoor: string | null;
  reden: string | null;
  /** By who reads it, from this casus. */
  isOngedaanTeMaken: boolean;
}

export interface WegingWeergave {
  versie: number;
  status: Wegingstatus;
  geopendOp: string;
  invoer: Afschermbaar<BekendeWegingInvoer>;
  adviezen: Afschermbaar<Advies[]>;
  besluit: Afschermbaar<WegingBesluit | null>;
  motivering: Afschermbaar<string | null>;
  wegers: Afschermbaar<KetenpartnerCode[]>;
  vastgesteldOp: string | null;
  /** Name of who decided, with the organisation. */
  vastgesteldDoor: string | null;
}

export interface DoorlaattoetsWeergave {
  toetsId: string;
  status: Toetsstatus;
  aanleiding: Afschermbaar<DoorlaatverbodUitkomst>;
  bewijsmiddelen: Afschermbaar<number>;
  besluit: Afschermbaar<ToetsBesluit | null>;
  motivering: Afschermbaar<string | null>;
  geopendOp: string;
  beslotenOp: string | null;
  beslotenDoor: string | null;
}

export interface TijdlijnRegel {
  op: string;
  gebeurtenis: Gebeurtenis;
  /** The fixed sentence of the event. */
  zin: string;
  /** A closed value that belongs to the event, such as the name of the task or the outcome. */
  waarde: string | null;
  /** What a person wrote with it. */
  toelichting: Afschermbaar<string | null>;
  /** Name of the person, or null when the product did it. */
  door: string | null;
  /** In whose place, when the rota let somebody stand in (INV15). */
  namens: { naam: string } | { groep: string } | null;
}

/** Emergency access that somebody took, for who must know of it: procesregie and the privacyofficer (D11.9). */
export interface Breekglasmelding {
  breekglasId: string;
  casusnummer: string;
  /** Name of the person, with the organisation. */
  door: string;
  reden: string;
  vanaf: string;
  tot: string;
}

/** Call to the piket: without content. */
export interface Piketmelding {
  casusId: string;
  casusnummer: string;
  soort: 'ACUUT' | 'DOORLAATTOETS' | 'INGREEP' | 'BEDENKTIJD';
  op: string;
}

export interface Regieregel {
  casusId: string;
  casusnummer: string;
  fase: Fase;
  prioriteit: Prioriteit | null;
  voorlopigePrioriteit: Prioriteit | null;
  eigenaarGroep: string | null;
  vervangerGroep: string | null;
  volgendeStap: string | null;
  uiterlijk: string | null;
  escalatieOpen: boolean;
  /** What the last check found wrong from outside, and nobody repaired yet. */
  schendingen: Schending[];
}

export interface Regieoverzicht {
  casussen: Regieregel[];
  /** How many people the open casussen are about together. */
  slachtoffers: number;
  verdwenen: Regieregel[];
  controle: Bewakingsstand;
}

/** An invitation as its partner sees it: the head of the casus, and nothing of a person (INV10). */
export interface UitnodigingWeergave {
  uitnodigingId: string;
  casusnummer: string;
  gemeente: string;
  op: string;
  vorm: Overlegvorm;
  status: Uitnodigingstatus;
  uiterlijk: string;
  /** When the meeting was before it was moved, and what was answered to that; null when it was not moved. */
  eerder: { op: string; antwoord: Uitnodigingstatus | null } | null;
  /** For who comes and may see content of the casus; null for others. */
  casusId: string | null;
}

/** An evaluation as far as who asks may see it (matrix 3.4, INV12, INV13): no dates, and the casus for procesregie only. */
export interface EvaluatieRegel {
  evaluatieId: string;
  nummer: string;
  status: Evaluatiestatus;
  casus: { casusId: string; casusnummer: string } | null;
  /** Name, for procesregie and the begeleider. */
  begeleider: string | null;
}

export interface EvaluatieWeergave extends EvaluatieRegel {
  /** For others than procesregie only once a second person checked it. */
  beschrijving: string | null;
  isGecontroleerd: boolean;
  vorm: Evaluatievorm | null;
  /** What came of the session. */
  sessie: TaakdossierInhoud<'evalueren'> | null;
  leerpunten: LeerpuntWeergave[];
  /** What it waits for, for procesregie. */
  wachtpunten: Wachtpunt[];
}

/** A lesson with its owner and term (E22). */
export interface LeerpuntWeergave {
  leerpuntId: string;
  /** Of the evaluation. */
  nummer: string;
  categorie: Leercategorie;
  omschrijving: string;
  maatregel: string;
  eigenaar: Leerpunteigenaar;
  /** The day. */
  uiterlijk: string;
  status: Leerpuntstatus;
  toelichting: string | null;
  isTeLaat: boolean;
}
