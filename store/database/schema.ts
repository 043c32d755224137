import type { Generated, Insertable } from 'kysely';
import type { Overdrachtstatus } from '../../domain/overdracht.js';
import type { Verzegeld } from '../cipher/verzegeld.js';

/** JSON text. */
type Json = string;
/** ISO 8601 in UTC. */
type Moment = string;
/** 0 or 1: SQLite has no boolean. */
type Vlag = number;

/** The tables of the dossier database, in the names of the code; the database itself writes them in snake case. */
export interface Schema {
  casus: CasusTabel;
  casusrelatie: CasusrelatieTabel;
  casusDossier: CasusDossierTabel;
  gebeurtenis: GebeurtenisTabel;
  melding: MeldingTabel;
  dossier: DossierTabel;
  persoonindex: PersoonindexTabel;
  matchvoorstel: MatchvoorstelTabel;
  wachtpunt: WachtpuntTabel;
  taakdossier: TaakdossierTabel;
  weging: WegingTabel;
  advies: AdviesTabel;
  doorlaattoets: DoorlaattoetsTabel;
  actualiteit: ActualiteitTabel;
  overdracht: OverdrachtTabel;
  piketmelding: PiketmeldingTabel;
  strafrechtveld: StrafrechtveldTabel;
  document: DocumentTabel;
  documentversie: DocumentversieTabel;
  documentdeel: DocumentdeelTabel;
  overleg: OverlegTabel;
  uitnodiging: UitnodigingRij;
  breekglas: BreekglasTabel;
  kwartaalcijfers: KwartaalcijfersTabel;
  verlenging: VerlengingTabel;
  vernietigd: VernietigdTabel;
  verzoek: VerzoekTabel;
  informatieplicht: InformatieplichtTabel;
  inzage: InzageTabel;
  correctie: CorrectieTabel;
  kennisgeving: KennisgevingTabel;
  outbox: OutboxTabel;
  gebruiker: GebruikerTabel;
  concept: ConceptTabel;
  sessie: SessieTabel;
  uitlogbewijs: UitlogbewijsTabel;
  verwerkingslog: VerwerkingslogTabel;
  verwerkingslogKop: VerwerkingslogKopTabel;
  verwerkingslogIndex: VerwerkingslogIndexTabel;
  toegangsreden: ToegangsredenTabel;
  toegangsversie: ToegangsversieTabel;
  toegangsvoorstel: ToegangsvoorstelTabel;
}

export interface CasusTabel {
  casusId: string;
  casusnummer: string;
  periode: number;
  status: 'OPEN' | 'GESLOTEN';
  fase: string;
  ingang: string;
  gemeente: string;
  verschijningsvormen: Json;
  eigenaarGroep: string | null;
  vervangerGroep: string | null;
  voorlopigePrioriteit: string | null;
  prioriteit: string | null;
  veiligheid: string | null;
  kwalificatie: string | null;
  doorlaatverbod: string | null;
  grondslagen: Json;
  doelomschrijving: Verzegeld | null;
  afsluitreden: string | null;
  geopendOp: Moment;
  afgeslotenOp: Moment | null;
  bewaarTot: Moment | null;
  processInstanceKey: string | null;
}
export type CasusRij = CasusTabel;

export interface CasusrelatieTabel {
  casusId: string;
  soort: string;
  groep: string;
  vanaf: Moment;
  tot: Moment | null;
}

export interface CasusDossierTabel {
  casusId: string;
  dossierId: string;
  rol: string;
}

export interface GebeurtenisTabel {
  gebeurtenisId: Generated<number>;
  casusId: string;
  /** Key of the step that wrote it; the same step writes once. */
  sleutel: string;
  soort: string;
  waarde: string | null;
  toelichting: Verzegeld | null;
  op: Moment;
  door: string | null;
}

export interface MeldingTabel {
  meldingId: string;
  casusId: string;
  meldingnummer: string;
  ontvangenOp: Moment;
  kanaal: string;
  ingang: string;
  organisatie: string | null;
  status: string;
  codeHash: string;
  idempotentieHash: string | null;
  inhoudHash: string | null;
  anonimiteit: string;
  wie: Verzegeld;
  kern: Verzegeld;
  melder: Verzegeld;
}

export interface DossierTabel {
  dossierId: string;
  dossiernummer: string;
  meldingId: string;
  /** Which person of the melding: 0 is the one that the melder told of. */
  persoonVolgnummer: number;
  persoon: Verzegeld;
  aangemaaktOp: Moment;
  betrokkeneGeinformeerd: string | null;
  betrokkeneReden: Verzegeld | null;
}

/** By what a dossier is found; a token says nothing by itself. */
export interface PersoonindexTabel {
  dossierId: string;
  token: string;
}

/** An existing dossier that the melding of a casus may be about. */
export interface MatchvoorstelTabel {
  voorstelId: string;
  /** The provisional casus of the melding. */
  casusId: string;
  meldingId: string;
  dossierId: string;
  /** Its place in the list that a person sees. */
  nummer: number;
  overeenkomsten: Json;
  stand: 'VOORGESTELD' | 'TWIJFEL' | 'AFGEWEZEN' | 'BEVESTIGD' | 'ONGEDAAN';
  /** Where the melding went: an open casus of the dossier, or its own casus on the existing dossier. */
  doelCasusId: string | null;
  reden: Verzegeld | null;
  /** What is needed to undo it. */
  herstel: Json | null;
  voorgesteldOp: Moment;
  beoordeeldOp: Moment | null;
  beoordeeldDoor: string | null;
}

export interface WachtpuntTabel {
  wachtpuntId: string;
  casusId: string;
  periode: number;
  sleutel: string;
  soort: string;
  taak: string | null;
  activiteit: string | null;
  termijnCode: string | null;
  label: string;
  eigenaarGroepen: Json;
  vervangerGroep: string;
  plan: Json | null;
  geopendOp: Moment;
  uiterlijk: Moment;
  escalatieOpen: Vlag;
  escalatieNiveau: number;
  geslotenOp: Moment | null;
  sluitreden: string | null;
}

export interface TaakdossierTabel {
  userTaskKey: string;
  casusId: string;
  taak: string;
  inhoud: Verzegeld;
  concept: Vlag;
  bewaardOp: Moment;
  bewaardDoor: string;
  afgerondOp: Moment | null;
  afgerondDoor: string | null;
}

export interface WegingTabel {
  casusId: string;
  versie: number;
  sleutel: string;
  status: string;
  geopendOp: Moment;
  invoer: Verzegeld;
  acuut: string | null;
  actueel: string | null;
  veiligheid: string | null;
  kwalificatie: string | null;
  prioriteit: string | null;
  doorlaatverbod: string | null;
  bewijsmiddelen: number | null;
  motivering: Verzegeld | null;
  wegers: Json | null;
  mandaten: Json | null;
  vastgesteldOp: Moment | null;
  vastgesteldDoor: string | null;
}

export interface AdviesTabel {
  casusId: string;
  /** 0 for the provisional priority at registration. */
  versie: number;
  tabel: string;
  tabelVersie: number;
  regel: string;
  uitkomst: string;
  reden: string | null;
}

export interface DoorlaattoetsTabel {
  toetsId: string;
  casusId: string;
  sleutel: string;
  status: string;
  aanleiding: string;
  bewijsmiddelen: number;
  besluit: string | null;
  motivering: Verzegeld | null;
  geopendOp: Moment;
  beslotenOp: Moment | null;
  beslotenDoor: string | null;
  afgerondOp: Moment | null;
}

export interface ActualiteitTabel {
  sleutel: string;
  casusId: string;
  nogInSituatie: string;
  dagenSindsLaatsteSignaal: number | null;
  vastgesteldOp: Moment;
}

/** To whom a casus that is scaled down is handed over. */
export interface OverdrachtTabel {
  overdrachtId: string;
  casusId: string;
  /** Of the step that opened it. */
  sleutel: string;
  bestemming: string;
  status: Overdrachtstatus;
  geopendOp: Moment;
  verstuurdOp: Moment | null;
  afgerondOp: Moment | null;
}

export interface PiketmeldingTabel {
  piketmeldingId: Generated<number>;
  casusId: string;
  sleutel: string;
  soort: string;
  groep: string;
  op: Moment;
}

/** One field of E18; without a value it was left empty. */
export interface StrafrechtveldTabel {
  casusId: string;
  veld: string;
  waarde: Verzegeld | null;
  vrijgegevenOp: Moment | null;
  gewijzigdOp: Moment;
  gewijzigdDoor: string;
}

/** A document of a casus, or of one dossier in it (E24). */
export interface DocumentTabel {
  documentId: string;
  casusId: string;
  dossierId: string | null;
  gegevensgroep: string;
  soort: string;
  herkomst: string;
  titel: Verzegeld;
  omschrijving: Verzegeld | null;
  organisatie: string;
  toegevoegdOp: Moment;
  verwijderdOp: Moment | null;
  verwijderdDoor: string | null;
  verwijderreden: Verzegeld | null;
}

/** One file of a document; replacing it adds another. */
export interface DocumentversieTabel {
  documentId: string;
  versie: number;
  casusId: string;
  /** Name, length and hash of the file. */
  kop: Verzegeld;
  type: string;
  delen: number;
  controle: string;
  /** Null when no scanner looked at it. */
  gecontroleerdOp: Moment | null;
  toegevoegdOp: Moment;
  toegevoegdDoor: string;
}

/** A part of the bytes of a version. */
export interface DocumentdeelTabel {
  documentId: string;
  versie: number;
  volgnummer: number;
  casusId: string;
  inhoud: Verzegeld;
}

/** A casusoverleg (E11). */
export interface OverlegTabel {
  overlegId: string;
  casusId: string;
  sleutel: string;
  op: Moment;
  vorm: string;
  status: 'GEPLAND' | 'VERZET' | 'GEHOUDEN';
  gemaaktOp: Moment;
}

/** The invitation of one partner (E12), with what it shows of the casus. */
export interface UitnodigingRij {
  uitnodigingId: string;
  overlegId: string;
  casusId: string;
  casusnummer: string;
  gemeente: string;
  op: Moment;
  vorm: string;
  partner: string;
  /** What this partner may see after accepting (INV9). */
  inhoud: 'KOP' | 'DOSSIER';
  groepen: Json;
  status: string;
  ronde: number;
  uiterlijk: Moment;
  redenCode: string | null;
  verstuurdOp: Moment | null;
  beantwoordOp: Moment | null;
  beantwoordDoor: string | null;
}

/** Emergency access of one person to one casus; it ends by itself. */
export interface BreekglasTabel {
  breekglasId: string;
  casusId: string;
  gebruikerId: string;
  reden: Verzegeld;
  vanaf: Moment;
  tot: Moment;
}

/** A decision that a casus is kept longer. */
export interface VerlengingTabel {
  verlengingId: string;
  casusId: string;
  verlengdTot: Moment;
  besluit: Verzegeld;
  organisatie: string;
  op: Moment;
  door: string;
}

/** What is left of a casus that was destroyed: that it was, when, and by which rule. */
export interface VernietigdTabel {
  casusId: string;
  regel: string;
  vernietigdOp: Moment;
  /** When nothing of it was left in the process engine. */
  motorLeegOp: Moment | null;
}

/** What the person of a dossier asked for (R15). */
export interface VerzoekTabel {
  verzoekId: string;
  verzoeknummer: string;
  dossierId: string;
  soort: string;
  vraag: Verzegeld;
  identificatie: string;
  /** Function and organisation of who made sure who asks. */
  identificatieDoor: Verzegeld;
  /** Day on Dutch clocks. */
  ontvangenOp: string;
  geregistreerdOp: Moment;
  geregistreerdDoor: string;
  verlengdOp: Moment | null;
  verlenging: Verzegeld | null;
  besluit: string | null;
  motivering: Verzegeld | null;
  beslotenOp: Moment | null;
  beslotenDoor: string | null;
  opgehevenOp: Moment | null;
  opgehevenDoor: string | null;
  opheffing: Verzegeld | null;
}

/** What was laid down about informing the person of a dossier (AVG 14); the latest counts, the others stay. */
export interface InformatieplichtTabel {
  informatieId: string;
  dossierId: string;
  stand: string;
  /** Day on Dutch clocks, as is `heroverwegenOp`. */
  geinformeerdOp: string | null;
  wijze: string | null;
  reden: string | null;
  heroverwegenOp: string | null;
  toelichting: Verzegeld | null;
  op: Moment;
  door: string;
}

/** What the person gets to see, as it was proposed and checked: what was checked is what is given. */
export interface InzageTabel {
  verzoekId: string;
  dossierId: string;
  uitvoer: Verzegeld;
  voorgesteldOp: Moment;
  voorgesteldDoor: string;
  oordeel: string | null;
  opmerking: Verzegeld | null;
  gecontroleerdOp: Moment | null;
  gecontroleerdDoor: string | null;
}

/** One field that is put right, with the value that it had: its history. */
export interface CorrectieTabel {
  correctieId: string;
  verzoekId: string;
  dossierId: string;
  veld: string;
  /** Null until it was decided. */
  oud: Verzegeld | null;
  nieuw: Verzegeld;
  onderbouwing: Verzegeld;
  voorgesteldOp: Moment;
  voorgesteldDoor: string;
  besluit: string | null;
  motivering: Verzegeld | null;
  beslotenOp: Moment | null;
  beslotenDoor: string | null;
}

/** An organisation that saw the old value, and must hear that it was put right (AVG 19). */
export interface KennisgevingTabel {
  kennisgevingId: string;
  correctieId: string;
  dossierId: string;
  organisatie: string;
  gemeldOp: Moment | null;
  gemeldDoor: string | null;
}

/** Figures that were published; drawn up once per quarter. */
export interface KwartaalcijfersTabel {
  kwartaal: string;
  opgemaaktOp: Moment;
  cijfers: Json;
}

export interface OutboxTabel {
  id: Generated<number>;
  casusId: string;
  name: string;
  correlationKey: string;
  messageId: string;
  ttl: number;
  variables: Json;
  status: 'PENDING' | 'DELIVERED';
  aangemaaktOp: Moment;
  bezorgdOp: Moment | null;
}

export interface GebruikerTabel {
  gebruikerId: string;
  naam: Verzegeld;
  organisatie: string;
  rollen: Json;
  groepen: Json;
  mandaten: Json;
  gezienOp: Moment;
}

export interface ConceptTabel {
  sleutelHash: string;
  inhoud: Verzegeld;
  verlooptOp: Moment;
}

export interface SessieTabel {
  sessieId: string;
  tokenHash: string;
  /** Of the token before this one, which counts a moment longer. */
  vorigeHash: string | null;
  vernieuwdOp: Moment;
  gebruikerId: string | null;
  /** Of the session at the identity provider. */
  sidHash: string | null;
  inhoud: Verzegeld;
  geopendOp: Moment;
  gezienOp: Moment;
}

/** A logout token that was taken: a second time it is refused. */
export interface UitlogbewijsTabel {
  jtiHash: string;
  verlooptOp: Moment;
}

export interface VerwerkingslogTabel {
  volgnummer: number;
  regel: Json;
  vorigeHash: string;
  hash: string;
}

export interface VerwerkingslogKopTabel {
  id: number;
  volgnummer: number;
  /** Of the last line. */
  hash: string;
  zegel: string;
}

/** By what a line is found. */
export interface VerwerkingslogIndexTabel {
  volgnummer: number;
  tijdstip: Moment;
  verwerking: string;
  actie: string;
  gebruikerId: string;
  betrokkeneSoort: string;
  betrokkeneId: string | null;
}

/** Why somebody looked; belongs to the verwerkingslog and stays as long. */
export interface ToegangsredenTabel {
  redenId: string;
  gebruikerId: string;
  /** What the reason was given for: `verwerkingen`, or `casus:` with its key. */
  onderwerp: string;
  tekst: Verzegeld;
  opgegevenOp: Moment;
}

/** One version of the access rules; it is never changed, and the last one holds. */
export interface ToegangsversieTabel {
  versie: number;
  matrix: Json;
  /** What of it the second wall decides on. */
  muur: Json;
  sinds: Moment;
  /** The proposal that it comes from; none for what came with the product. */
  voorstelId: string | null;
}

/** A change of one cell of the access rules, proposed by one person and decided by another. */
export interface ToegangsvoorstelTabel {
  voorstelId: string;
  groep: string;
  rol: string;
  was: Json;
  wordt: Json;
  reden: Verzegeld;
  voorgesteldOp: Moment;
  voorgesteldDoor: string;
  status: 'OPEN' | 'GOEDGEKEURD' | 'AFGEWEZEN';
  oordeel: Verzegeld | null;
  beslistOp: Moment | null;
  beslistDoor: string | null;
}

export type NieuweRij<T extends keyof Schema> = Insertable<Schema[T]>;
