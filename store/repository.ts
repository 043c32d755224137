import type { Kpikwartaal } from './kpi/publish-kpis.js';
import type { Catalogusnaam } from '../domain/catalogus/catalogi.js';
import type { CatalogusInvoer } from './catalogus/change-catalogus.js';
import type { Taakkeuzes } from './catalogus/read-taakkeuzes.js';
import type { Meldvorm } from './catalogus/read-meldvormen.js';
import type { CatalogusWeergave } from './catalogus/read-catalogus.js';
import type { Dossierpunten } from './dossiervorming/read-dossierpunten.js';
import type { Celwijziging } from '../domain/toegang/celwijziging.js';
import type { Afschermbaar } from '../domain/toegang/afgeschermd.js';
import type { Professional } from '../domain/keten/betrokkene.js';
import type { Bedenktijd } from '../domain/persoon/bedenktijd.js';
import type { Instap } from '../domain/casus/instapkeuze.js';
import type { Ingang, Kanaal, MeldingInvoer, Meldingstatus } from '../domain/melding/melding.js';
import type { Bestand, Bestandstype } from '../domain/casus/document.js';
import type { PreventieWeergave } from './preventie/read-preventie.js';
import type { Ketenevaluaties } from './ketenevaluatie/read-ketenevaluaties.js';
import type { Bewakingsstand } from './bewaken/read-bewakingsstand.js';
import type { Hersteloverzicht, Herstelweergave } from './herstel/read-herstel.js';
import type { Herstelverzoek } from './herstel/request-herstel.js';
import type { Herstelregel } from '../domain/monitor/herstel.js';
import type { Monitorzicht, Procescasus } from './monitor/read-monitor.js';
import type { Rooster } from './rooster/list-rooster.js';
import type { KetenzaakWeergave, Ketentaak } from './ketenzaak/read-ketenzaken.js';
import type { Zaak } from '../domain/taak/zaak.js';
import type { Planteruggave } from './plan/read-planteruggave.js';
import type { PlanInvoer } from '../domain/plan/plan.js';
import type { TaakNaam } from '../domain/taak/taak.js';
import type { Verlenging } from './bewaren/extend-bewaartermijn.js';
import type { NieuwDocument } from './document/add-document.js';
import type { Documentversiesleutel } from './document/document-plaats.js';
import type { Documentsleutel } from './document/document-toegang.js';
import type { Inzageblok, Inzagevoorstel, OordeelInvoer } from '../domain/rechten/inzage.js';
import type { Correctieuitspraak } from './correctie/decide-correctie.js';
import type { CorrectieInvoer } from './correctie/propose-correctie.js';
import type { RechtenWeergave, TeInformeren } from './informatieplicht/informatie-weergave.js';
import type { Inzagecontrole } from './inzage/check-inzage.js';
import type { InzageBestand } from './inzage/export-inzage.js';
import type { Verzoekuitspraak } from './verzoek/decide-verzoek.js';
import type { VerzoekRegel, VerzoekWeergave } from './verzoek/verzoek-weergave.js';
import type { Redenonderwerp } from '../domain/toegang/toegangsreden.js';
import type { Matchbesluit } from './matching/judge-match.js';
import type { TweedeWegingWeergave } from './tweede-weging/read-tweede-wegingen.js';
import type { VerrijkingWeergave } from './verrijken/read-verrijking.js';
import type { VoorvalWeergave } from './voorval/read-voorvallen.js';
import type { Strafrechtvelden } from './strafrecht/strafrechtvelden.js';
import type { TabeladviesWeergave } from './tabeladvies/read-tabeladviezen.js';
import type { Modelbasis } from '../domain/modellen/modelbestand.js';
import type { Modelbezoek } from './modellen/mark-modelbezoek.js';
import type { Modeltaak } from '../domain/taak/modeltaak.js';
import type { ComenshaWeergave } from './comensha/read-comensha.js';
import type { Modelbesluit } from './modellen/besluit.js';
import type { Lopendekop, Proefdraai, TeProberen } from './modellen/proefdraai.js';
import type { Modelantwoord } from './taak/read-modelantwoorden.js';
import type { Lopend, Modelvrijgave, Vrijgavevoorstel } from './modellen/vrijgave.js';
import type { Modelinhoud } from './modellen/read-modelconcepten.js';
import type { Modelwijziging, ModelwijzigingRegel } from './modellen/read-modelwijzigingen.js';
import type { Bewaard, Conceptsleutel } from './modellen/save-modelconcept.js';
import type { Toegangsbesluit } from './toegangsregels/decide-toegangsvoorstel.js';
import type { Toegangsregelsweergave } from './toegangsregels/read-toegangsregels.js';
import type { Toegangsvoorstel } from './toegangsregels/read-voorstellen.js';
import type { Loguitvoer, Periode } from './verwerkingslog/export-log.js';
import type { OpvallendWeergave } from './verwerkingslog/read-opvallend.js';
import type { Logfilter, Logpagina } from './verwerkingslog/search-log.js';
import type {
  ActieWeergave,
  Breekglasmelding,
  Bewaaroverzicht,
  CasusOverzicht,
  ConceptplanWeergave,
  DocumentenWeergave,
  DoorlaattoetsWeergave,
  EvaluatieRegel,
  EvaluatieWeergave,
  LeerpuntWeergave,
  MatchWeergave,
  MeldingWeergave,
  PersoonWeergave,
  Piketmelding,
  Regieoverzicht,
  PlanWeergave,
  StrafrechtWeergave,
  Stuurinformatie,
  TijdlijnRegel,
  UitnodigingWeergave,
  WegingWeergave,
  NazorgWeergave,
} from './weergave.js';

export interface MeldingOpties {
  kanaal: Kanaal;
  ingang: Ingang;
  /** The same key from the same sender gives the same answer; with another melding it is a CONFLICT. */
  idempotentie?: string;
  /** Where the casus is already; left out for a new signal. */
  instap?: Instap;
}

export interface MeldingBevestiging {
  meldingId: string;
  casusId: string;
  meldingnummer: string;
  casusnummer: string;
  /** For the melder, to follow the state; shown once, kept as a hash. */
  code: string;
}

export interface MeldingVolgen {
  status: Meldingstatus;
  ontvangenOp: string;
  /** Whether the melder has not said yet who he is. */
  isMelderOnbekend: boolean;
}

export type TaakSleutel = Zaak & {
  userTaskKey: string;
  taak: TaakNaam;
};

export interface TaakDossier {
  inhoud: Record<string, unknown>;
  /** Kept for later; not yet enough to complete the task. */
  concept: boolean;
  bewaardOp: string;
  bewaardDoor: string;
}

/** A file that is being read. */
export interface DocumentInhoud {
  naam: string;
  type: Bestandstype;
  bytes: number;
  /** Breaks off with an error when the document was changed, or is destroyed in the meantime. */
  inhoud: AsyncIterable<Buffer>;
}

/**
 * What people may do with dossiers. It knows who asks: each call asks `may`, and writes one line per casus or person
 * to the verwerkingslog, also for a refusal.
 * What this betrokkene may not see gives exactly what does not exist gives: an empty list, or DomainError NIET_GEVONDEN.
 */
export interface Repository {
  /**
   * Lays down melding, casus, wachtpunt and the message `casus-geopend` together.
   * @throws DomainError CONFLICT when the idempotency key was used for another melding
   */
  registerMelding(invoer: MeldingInvoer, opties: MeldingOpties): Promise<MeldingBevestiging>;
  /** @returns null when no melding has this code. */
  readMeldingStatus(code: string): Promise<MeldingVolgen | null>;
  /**
   * Keeps the name of a melder who had given none, for the meldpunt alone, because he agrees. @returns false when no melding
   * has this code. @throws DomainError ONGELDIG; CONFLICT when he is known already
   */
  revealMelderByCode(code: string, unsafeInvoer: unknown): Promise<boolean>;
  /** The same, by who took the call. */
  revealMelder(melding: { casusId: string; meldingId: string }, unsafeInvoer: unknown): Promise<void>;

  listCasussen(): Promise<CasusOverzicht[]>;
  readCasus(casusId: string): Promise<CasusOverzicht>;
  /** Which of the eleven points are known (A2.2); null for who may not read the melding. */
  readDossierpunten(casusId: string): Promise<Dossierpunten | null>;
  readMeldingen(casusId: string): Promise<MeldingWeergave[]>;
  readPersonen(casusId: string): Promise<PersoonWeergave[]>;
  /** The existing dossiers that its meldingen may be about; for the meldpunt and procesregie. */
  readMatches(casusId: string): Promise<MatchWeergave[]>;
  /** Decides on kandidaten about whom there was doubt. @throws DomainError MOTIVERING_ONTBREEKT or CONFLICT */
  judgeMatch(casusId: string, besluit: Matchbesluit): Promise<void>;
  /** Undoes a match that was confirmed (INV18). @throws DomainError MOTIVERING_ONTBREEKT or CONFLICT */
  undoMatch(casusId: string, ongedaan: { voorstelId: string; reden: string }): Promise<void>;
  readWegingen(casusId: string): Promise<WegingWeergave[]>;
  /** What the tables advised outside a weging, each with its version and rules (INV16). */
  readTabeladviezen(casusId: string): Promise<Afschermbaar<TabeladviesWeergave[]>>;
  /** Every version of the second weging; the municipality reads the outcome alone. */
  readTweedeWegingen(casusId: string): Promise<TweedeWegingWeergave[]>;
  /** What partners were asked and brought, what the melder told, and who sits at the table. */
  readVerrijking(casusId: string): Promise<VerrijkingWeergave>;
  /**
   * Answers a question to the own organisation after the overleg began.
   * @throws DomainError ONGELDIG with a sentence per field, CONFLICT when it was answered or withdrawn
   */
  deliverBijdrage(verzoek: { casusId: string; verzoekId: string }, bijdrage: unknown): Promise<void>;
  readDoorlaattoetsen(casusId: string): Promise<DoorlaattoetsWeergave[]>;
  readStrafrecht(casusId: string): Promise<StrafrechtWeergave>;
  /** For police and OM. @throws DomainError ONGELDIG for a value that the field cannot have */
  saveStrafrecht(casusId: string, velden: Strafrechtvelden): Promise<void>;
  listDocumenten(casusId: string): Promise<DocumentenWeergave>;
  /** @returns its key @throws DomainError ONGELDIG with a sentence per field */
  addDocument(document: NieuwDocument): Promise<string>;
  /** Adds a newer version; the earlier ones stay. */
  replaceDocument(sleutel: Documentsleutel, bestand: Bestand): Promise<void>;
  /** Opens a version that is free. */
  openDocument(sleutel: Documentsleutel & Documentversiesleutel): Promise<DocumentInhoud>;
  /** Erases every version. @throws DomainError MOTIVERING_ONTBREEKT under 20 characters */
  removeDocument(sleutel: Documentsleutel, reden: string): Promise<void>;
  readPlan(casusId: string): Promise<PlanWeergave>;
  /** The plan that was written last and waits to be adopted, or null. */
  readConceptplan(casusId: string): Promise<ConceptplanWeergave | null>;
  readPlanteruggave(casusId: string): Promise<Planteruggave | null>;
  /** With what to begin writing a next version: the plan that holds, with its actions as they are by now. */
  readPlanvoorzet(casusId: string): Promise<PlanInvoer | null>;
  /** For police and OM: adds a version of the part about the perpetrator. @throws DomainError ONGELDIG */
  saveDaderdeel(casusId: string, tekst: string): Promise<void>;
  /** Those that this betrokkene may read, in the order in which they were put out. */
  listActies(casusId: string): Promise<ActieWeergave[]>;
  /** For who may not read it there is none; that of perpetrators for who may read their part. */
  readNazorg(casusId: string): Promise<NazorgWeergave[]>;
  readTijdlijn(casusId: string): Promise<TijdlijnRegel[]>;
  /** Invitations of the own organisation that stand, without anything of a person. */
  listUitnodigingen(): Promise<UitnodigingWeergave[]>;
  /** @throws DomainError ONGELDIG with a sentence per field, CONFLICT when it was withdrawn or the meeting has begun */
  answerUitnodiging(uitnodigingId: string, antwoord: unknown): Promise<void>;
  /**
   * Adds a partner to a casus under way.
   * @throws DomainError ONGELDIG with a sentence per field, CONFLICT before a casusoverleg is planned and after the end
   */
  addPartner(casusId: string, invoer: unknown): Promise<void>;
  /**
   * Takes back the invitation of one partner, with what it could see and its open tasks.
   * @throws DomainError NIET_GEVONDEN, MOTIVERING_ONTBREEKT, CONFLICT when it was withdrawn, ACTIE_LOOPT
   */
  withdrawUitnodiging(sleutel: { casusId: string; uitnodigingId: string }, reden: string): Promise<void>;
  /**
   * Gives a planned casusoverleg another day, form or place; partners are asked anew.
   * @throws DomainError ONGELDIG with a sentence per field, CONFLICT when it was held or taken back, or cannot be moved
   */
  moveOverleg(casusId: string, verzet: unknown): Promise<void>;
  readPiketmeldingen(): Promise<Piketmelding[]>;
  /**
   * Emergency access (D11.9): opens for one hour what this role could see of a casus with a relation to it, and what the
   * matrix keeps for emergencies; it is reported to procesregie and the privacyofficer at once.
   * @param kenmerk casusnummer or casusId, in full
   * @throws DomainError MOTIVERING_ONTBREEKT without a reason of 20 characters
   * @throws DomainError NIET_GEVONDEN when there is no such casus, and just so when it gives this betrokkene nothing
   */
  openBreekglas(kenmerk: string, reden: string): Promise<{ casusId: string; tot: string }>;
  /** The newest first; for procesregie and the privacyofficer. */
  readBreekglasmeldingen(): Promise<Breekglasmelding[]>;
  /** Every open casus, and those that violate INV1 by the dossier or by the last check; for procesregie only. */
  readRegie(): Promise<Regieoverzicht>;
  /** Whether the daily check itself still runs. */
  readBewaking(): Promise<Bewakingsstand>;
  /** Asks for a check now. */
  requestControle(): Promise<void>;
  /** What this betrokkene may do in the monitor; for procesregie and technical management. */
  readMonitor(): Promise<Monitorzicht>;
  /** Those of these casussen that this betrokkene may see, for the processes that name them. */
  readProcescasussen(casusIds: readonly string[]): Promise<Procescasus[]>;
  /** @returns null when there is none for this betrokkene */
  findProcescasus(casusnummer: string): Promise<Procescasus | null>;
  /** Does a casus hang on this process (INV1)? */
  isCasusdrager(proces: Pick<Herstelregel, 'instantieKey' | 'casusId'>): Promise<boolean>;
  /**
   * Asks the process engine to go on with what stands still, or to end it. @returns the key to follow it
   * @throws DomainError MOTIVERING_ONTBREEKT, ONGELDIG, or CONFLICT to end what carries a casus
   */
  requestHerstel(verzoek: Herstelverzoek): Promise<string>;
  /** What was asked last, the newest first. */
  listHerstel(): Promise<Hersteloverzicht[]>;
  readHerstel(herstelId: string): Promise<Herstelweergave>;
  /** The rota from today on, for who keeps it. */
  listRooster(): Promise<Rooster>;
  /** @throws DomainError ONGELDIG with a sentence per field */
  addRoosterregel(unsafeInvoer: unknown): Promise<void>;
  withdrawRoosterregel(roosterId: string): Promise<void>;
  /** The open tasks without a casus of the own groups. */
  listKetentaken(): Promise<Ketentaak[]>;
  /** What the ketenzaak of a task is about. */
  readKetenzaak(sleutel: { zaakId: string; taak: TaakNaam }): Promise<KetenzaakWeergave>;

  /** Which forms of exploitation a melding can name today. */
  readMeldvormen(): Promise<Meldvorm[]>;
  /** What can be chosen today in the fields of a task that hold codes of a catalogue. */
  /** Partners that do not work in the municipality of this casus. */
  readBuitenWerkgebied(casusId: string): Promise<string[]>;
  readTaakkeuzes(taak: TaakNaam): Promise<Taakkeuzes>;
  /** A catalogue of reference data with its versions. */
  readCatalogus<N extends Catalogusnaam>(catalogus: N): Promise<CatalogusWeergave<N>>;
  /** Adds a version of an item. @throws DomainError ONGELDIG, CONFLICT */
  changeCatalogus(invoer: CatalogusInvoer): Promise<void>;
  /** Prevention per region and year, without anything of a person. */
  readPreventie(): Promise<PreventieWeergave[]>;
  /** @throws DomainError ONGELDIG, or CONFLICT when the region has a plan for that year */
  requestPreventiejaar(jaar: { regio: string; jaar: number }): Promise<void>;
  /** The evaluations above the casus, with what was learnt. */
  readKetenevaluaties(): Promise<Ketenevaluaties>;
  /** @throws DomainError ONGELDIG, or CONFLICT when one of this level is open */
  requestEvaluatie(niveau: string): Promise<void>;

  /** The evaluations that exist for who asks; of their casus nothing, but for procesregie (INV12, INV13). */
  listEvaluaties(): Promise<EvaluatieRegel[]>;
  readEvaluatie(evaluatieId: string): Promise<EvaluatieWeergave>;
  /** Lessons with their owners and terms, what is due first on top. */
  listLeerpunten(): Promise<LeerpuntWeergave[]>;
  /** For procesregie. @throws DomainError ONGELDIG with a sentence per field */
  followUpLeerpunt(leerpuntId: string, unsafeOpvolging: unknown): Promise<void>;

  /** What is destroyed when, for procesregie and the privacy officer; looking changes nothing. */
  listBewaartermijnen(): Promise<Bewaaroverzicht>;
  /** @throws DomainError GEEN_MANDAAT, MOTIVERING_ONTBREEKT or ONGELDIG */
  extendBewaartermijn(casusId: string, verlenging: Verlenging): Promise<void>;

  /** Keeps what the person of a dossier asks (R15). @returns its key @throws DomainError ONGELDIG */
  registerVerzoek(unsafeInvoer: unknown): Promise<string>;
  /** Every request: what is open first, and of those what is due first. */
  listVerzoeken(): Promise<VerzoekRegel[]>;
  readVerzoek(verzoekId: string): Promise<VerzoekWeergave>;
  /** @throws DomainError MOTIVERING_ONTBREEKT or CONFLICT */
  extendVerzoek(verzoekId: string, reden: string): Promise<void>;
  /** @throws DomainError ONGELDIG, MOTIVERING_ONTBREEKT or CONFLICT */
  decideVerzoek(verzoekId: string, uitspraak: Verzoekuitspraak): Promise<void>;
  /** @throws DomainError MOTIVERING_ONTBREEKT or CONFLICT */
  liftBeperking(verzoekId: string, reden: string): Promise<void>;

  /** All that is held on the person, part by part, for who puts together what the person gets. */
  previewInzage(verzoekId: string): Promise<Inzageblok[]>;
  /** @throws DomainError ONGELDIG with a sentence per part, or CONFLICT */
  proposeInzage(verzoekId: string, oordelen: Readonly<Record<string, OordeelInvoer>>): Promise<void>;
  /** What was put together, for the second reader. @throws DomainError CONFLICT */
  readInzagevoorstel(verzoekId: string): Promise<Inzagevoorstel>;
  /** @throws DomainError ZELFDE_PERSOON, MOTIVERING_ONTBREEKT or CONFLICT */
  checkInzage(verzoekId: string, controle: Inzagecontrole): Promise<void>;
  /** A copy to give, once a second person agreed. @throws DomainError CONFLICT */
  exportInzage(verzoekId: string): Promise<InzageBestand>;

  /** @throws DomainError ONGELDIG or CONFLICT */
  proposeCorrectie(verzoekId: string, invoer: CorrectieInvoer): Promise<void>;
  /** For the owner of the casus. @throws DomainError ONGELDIG, MOTIVERING_ONTBREEKT, ZELFDE_PERSOON or CONFLICT */
  decideCorrectie(casusId: string, uitspraak: Correctieuitspraak): Promise<void>;
  /** An organisation was told of a correction (AVG 19). @throws DomainError CONFLICT */
  reportKennisgeving(verzoekId: string, kennisgevingId: string): Promise<void>;

  /** What the people of a casus asked and know. */
  readRechten(casusId: string): Promise<RechtenWeergave[]>;
  /** @throws DomainError ONGELDIG with a sentence per field */
  recordInformatie(persoon: { casusId: string; dossierId: string }, unsafeInvoer: unknown): Promise<void>;
  /** Who does not know of the own dossier yet, what is due first on top; for procesregie and the privacyofficer. */
  listTeInformeren(): Promise<TeInformeren[]>;

  /** Figures per quarter that identify nobody (INV11). */
  /** The KPI's per quarter that has ended; for who may see the figures of the whole keten. */
  readKpis(): Promise<Kpikwartaal[]>;
  readStuurinformatie(): Promise<Stuurinformatie[]>;

  /** @returns null when nothing was saved for this task yet. */
  readTaakDossier(sleutel: TaakSleutel): Promise<TaakDossier | null>;
  /** What to begin this task with when its meeting was moved: what was written for it before. */
  readTaakbegin(sleutel: TaakSleutel & { casusId: string }): Promise<Record<string, unknown> | null>;
  /** @throws DomainError ONGELDIG with a sentence per field, when it is not a concept */
  saveTaakDossier(
    sleutel: TaakSleutel & { inhoud: Record<string, unknown>; concept: boolean },
  ): Promise<void>;
  /** Asks the keten to weigh again; a weging under way takes it along. @throws DomainError MOTIVERING_ONTBREEKT under 20 characters */
  requestHerweging(casusId: string, reden: string): Promise<void>;
  /** The bedenktijd of a person, for police and OM; null when there is none. */
  readBedenktijd(plaats: { casusId: string; dossierId: string }): Promise<Bedenktijd | null>;
  /** @throws DomainError ONGELDIG with a sentence per field, CONFLICT */
  recordBedenktijd(plaats: { casusId: string; dossierId: string }, invoer: unknown): Promise<void>;
  /** The risk profile of a person, in any phase. @throws DomainError ONGELDIG with a sentence per field, CONFLICT */
  keepLvbProfiel(plaats: { casusId: string; dossierId: string }, invoer: unknown): Promise<void>;
  /** How a person was registered at CoMensha, for who may register; null while nobody did. */
  readComensha(plaats: { casusId: string; dossierId: string }): Promise<ComenshaWeergave | null>;
  /** @throws DomainError ONGELDIG with a sentence per field, CONFLICT */
  recordComensha(plaats: { casusId: string; dossierId: string }, invoer: unknown): Promise<void>;
  /** Opens a closed casus again. @throws DomainError MOTIVERING_ONTBREEKT, CONFLICT */
  reopenCasus(casusId: string, reden: string): Promise<void>;
  /**
   * Reports what happened beside the main line; its alarm goes in the same transaction.
   * @throws DomainError ONGELDIG with a sentence per field, GEEN_TOEGANG for a kind that this role does not report, CONFLICT
   */
  reportVoorval(casusId: string, voorval: { voorvalId: string; invoer: unknown }): Promise<void>;
  /** What was reported about a casus, the newest first. */
  readVoorvallen(casusId: string): Promise<VoorvalWeergave[]>;

  /**
   * Keeps why somebody is about to look. @returns its key, for the lines of what is looked at with it
   * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters
   */
  recordReden(onderwerp: Redenonderwerp, tekst: string): Promise<string>;
  /** Lines of the verwerkingslog, a page at a time; for who may read logs and gave a reason. */
  searchLog(filter: Logfilter): Promise<Logpagina>;
  /** What fixed rules point at in a period. */
  readOpvallend(periode: Periode): Promise<OpvallendWeergave[]>;
  /** The lines of a period in the fields of Logboek Dataverwerkingen. */
  exportLog(periode: Periode): Promise<Loguitvoer>;

  /** @param versie the one in force, when left out. @throws DomainError NIET_GEVONDEN for one that never was */
  readToegangsregels(versie?: number): Promise<Toegangsregelsweergave>;
  /** How many proposals of others wait for a decision of who asks. */
  countToegangsvoorstellen(): Promise<number>;
  readToegangsvoorstel(voorstelId: string): Promise<Toegangsvoorstel>;
  /**
   * Proposes another content for one cell of the access rules. @returns the key of the proposal
   * @throws DomainError ONGELDIG for what changes nothing or crosses a limit, MOTIVERING_ONTBREEKT, CONFLICT
   */
  proposeToegangsregel(wijziging: Celwijziging, reden: string): Promise<string>;
  /**
   * Approves or rejects the proposal of somebody else; what is approved holds at once.
   * @throws DomainError ZELFDE_PERSOON, MOTIVERING_ONTBREEKT, ONGELDIG, CONFLICT
   */
  decideToegangsvoorstel(voorstelId: string, besluit: Toegangsbesluit): Promise<void>;

  /** Every change of models, what is still worked on first. */
  listModelwijzigingen(): Promise<ModelwijzigingRegel[]>;
  /** A change with its files and their versions, without texts. */
  readModelwijziging(wijzigingId: string): Promise<Modelwijziging>;
  /** Every file of a change as it is now. */
  readModelconcepten(wijzigingId: string): Promise<Modelinhoud[]>;
  /** One file of a change: as it is now, or an earlier version. */
  readModelconcept(sleutel: Conceptsleutel, versie?: number): Promise<Modelinhoud>;
  /** Begins a change without files. @returns its key @throws DomainError ONGELDIG or MOTIVERING_ONTBREEKT */
  openModelwijziging(unsafeInvoer: unknown): Promise<string>;
  /** Puts a change away. @throws DomainError CONFLICT when it is no longer edited */
  withdrawModelwijziging(wijzigingId: string): Promise<void>;
  /** Puts a file into a change. @throws DomainError ONGELDIG, or CONFLICT when it is there, or no longer edited */
  addModelconcept(
    sleutel: Conceptsleutel,
    concept: { inhoud: string; basis: Modelbasis | null },
  ): Promise<Bewaard>;
  /**
   * Keeps a new text of a file; `opHash` is of the text that was last seen.
   * @throws DomainError ONGELDIG, or CONFLICT when somebody else saved in between, or it is no longer edited
   */
  saveModelconcept(
    sleutel: Conceptsleutel,
    concept: { inhoud: string; opHash: string; opmerking?: string },
  ): Promise<Bewaard>;
  /** Says that who asks has a file of a change open. @returns who else has, and its last state */
  markModelbezoek(sleutel: Conceptsleutel): Promise<Modelbezoek>;
  /** Takes a file out of a change; its versions stay. @throws DomainError CONFLICT */
  removeModelconcept(sleutel: Conceptsleutel): Promise<void>;
  /** Writes down that a change is tried out against what runs now. @throws DomainError CONFLICT when one is going on */
  startProefdraai(wijzigingId: string, lopend: readonly Lopendekop[]): Promise<TeProberen>;
  /** The last time that a change was tried out; null when it never was. */
  readProefdraai(wijzigingId: string): Promise<Proefdraai | null>;
  /** Puts a change before a second person. @throws DomainError CONFLICT, PROEFDRAAI_ONTBREEKT or MODEL_VEROUDERD */
  submitModelwijziging(
    wijzigingId: string,
    stand: { hash: string; lopend: readonly Lopendekop[] },
  ): Promise<void>;
  /** Sends a change back with a reason. @throws DomainError CONFLICT or MOTIVERING_ONTBREEKT */
  returnModelwijziging(wijzigingId: string, reden: string): Promise<void>;
  /** What was decided on a change, the newest first. */
  listModelbesluiten(wijzigingId: string): Promise<Modelbesluit[]>;
  /**
   * What goes to the engine, when this person may release it as it is now.
   * @throws DomainError ZELFDE_PERSOON, CONFLICT, PROEFDRAAI_ONTBREEKT or MODEL_VEROUDERD
   */
  prepareVrijgave(
    wijzigingId: string,
    stand: { hash: string; lopend: readonly Lopend[] },
  ): Promise<Vrijgavevoorstel>;
  /** Writes down that the engine has it. @returns the number of the release @throws DomainError as `prepareVrijgave` */
  recordVrijgave(
    wijzigingId: string,
    stand: { hash: string; lopend: readonly Lopend[]; modeltaken: readonly Modeltaak[] },
  ): Promise<number>;
  /** What was answered in tasks that came with a model, for who may read what it belongs to. */
  readModelantwoorden(casusId: string): Promise<Modelantwoord[]>;
  /** Every release, the newest first. */
  listModelvrijgaven(): Promise<Modelvrijgave[]>;
  /** The texts that ran before a release. */
  readVorigeModellen(nummer: number): Promise<Lopend[]>;

  /** Remembers at login who this is and which mandates were vouched for. */
  recordGebruiker(professional: Professional): Promise<void>;
}
