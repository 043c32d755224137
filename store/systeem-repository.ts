import type { Tabeladvies } from '../domain/weging/tabeladvies.js';
import type { Inhaalstatus } from '../domain/casus/inhalen.js';
import type { Herwegingsreden } from '../domain/casus/herweging.js';
import type { Voorvaluitkomst } from '../domain/casus/voorval.js';
import type { Sluitreden } from '../domain/casus/casus.js';
import type { Afsluiting } from './afschalen/close-casus.js';
import type { Fase } from '../domain/casus/fase.js';
import type { Gevolg, Instapfase } from '../domain/casus/instap.js';
import type { ToetsBesluit } from '../domain/weging/doorlaatverbod.js';
import type { JaNee, JaNeeOnbekend } from '../domain/keuze.js';
import type { Kenmerk } from '../domain/persoon/kenmerk.js';
import type { LvbRisico } from '../domain/dossiervorming/lvb-profiel.js';
import type { Matchoordeel } from '../domain/melding/match.js';
import type { MeldingWaarden } from '../domain/melding/melding-waarden.js';
import type { Bestemming } from '../domain/casus/overdracht.js';
import type { Prioriteit } from '../domain/casus/prioriteit.js';
import type { AfrondWeigering } from '../domain/taak/taak-afronding.js';
import type { TaakNaam } from '../domain/taak/taak.js';
import type { Zaak } from '../domain/taak/zaak.js';
import type { TaakPlan } from '../domain/taak/taak-plan.js';
import type {
  Acuut,
  Advies,
  BekendeWegingInvoer,
  DoorlaatverbodUitkomst,
  WegingBesluit,
  WegingInvoer,
} from '../domain/weging/weging.js';
import type { Actieslot } from './actie/finish-actie.js';
import type { NieuweActie } from './actie/put-out-acties.js';
import type { Actiereactie, Uitstelbesluit } from '../domain/plan/actie.js';
import type {
  BekendeTweedeInvoer,
  TweedeAdvies,
  TweedeBesluit,
  TweedeInvoer,
} from '../domain/weging/tweede-weging.js';
import type { Vervolgopdracht } from './tweede-weging/put-out-vervolgacties.js';
import type { GemaakteVerzoeken, NieuweVerzoeken } from './verrijken/create-verzoeken.js';
import type { Evaluatieniveau } from '../domain/evaluatie/ketenevaluatie.js';
import type { TeEvalueren } from './ketenevaluatie/open-evaluaties.js';
import type { Borging } from './ketenevaluatie/record-evaluatie.js';
import type { Activiteitverloop } from './preventie/record-activiteit.js';
import type { Inplanning } from './preventie/record-jaarplan.js';
import type { Storing } from '../domain/bewaken/storing.js';
import type { Motorstand } from '../domain/bewaken/casus-controle.js';
import type { TeBesluiten } from './bewaken/check-bewaren.js';
import type { OpTeVolgen } from './bewaken/check-opvolging.js';
import type { NieuweBevinding } from './bewaken/record-bevindingen.js';
import type { Verlengingsbesluit } from './bewaken/record-verlenging.js';
import type { Monitorinterval } from '../domain/plan/plan.js';
import type { Contactuitkomst } from '../domain/nazorg/nazorg.js';
import type { Nazorgtraject } from './nazorg/create-nazorg.js';
import type { VastgesteldPlan } from './plan/record-plan.js';
import type { GeopendeOverdracht } from './overdracht/open-overdrachten.js';
import type { Bezetting, Partnerreactie } from '../domain/overleg/uitnodiging.js';
import type { OverlegPersonen } from './casusoverleg/read-overleg-personen.js';
import type { Overleguitkomst } from '../domain/overleg/casusoverleg.js';
import type { VerzetOverleg } from './casusoverleg/ask-anew.js';
import type { GemaakteUitnodigingen, NieuwOverleg } from './uitnodiging/create-uitnodigingen.js';
import type { Uitnodigingplan } from './uitnodiging/plan-uitnodiging.js';
import type { Partnervraag } from './verrijken/ask-partner.js';
import type { Verzending } from './uitnodiging/send-uitnodiging.js';
import type { Instemmingsvragen } from './evaluatie/ask-instemming.js';
import type { Neutraliteit } from './evaluatie/check-neutraliteit.js';
import type { Evaluatiestap } from './evaluatie/evaluatiestap.js';
import type { Evaluatievorm, Instemming } from '../domain/evaluatie/evaluatie.js';
import type { Termijnregel } from '../domain/taak/termijnen.js';
import type { Strafstatus } from './strafrecht/process-strafstatus.js';
import type { Voorvalstap } from './voorval/process-ingreep.js';
import type { Preweeg, Trajectstap } from './strafrecht/record-preweeg.js';
import type { Wachtopdracht } from './wachtpunt/await-moment.js';
import type { Overgang } from './wachtpunt/meldpunttaken.js';
import type { Taakopdracht } from './wachtpunt/open-wachtpunt.js';
import type { Afrondvraag } from './taak/check-taak-afronding.js';
import type { Taakstand } from './wachtpunt/read-taakstand.js';

/** Which step of which casus asks. The same key twice leaves the same state and gives the same answer. */
export interface Stap {
  casusId: string;
  /** Key of the element instance of the job. */
  elementInstanceKey: string;
}

/** The same for a task, which may belong to a ketenzaak instead. */
export type Taakstap = Zaak & Pick<Stap, 'elementInstanceKey'> & { taak: TaakNaam };

/** How many existing dossiers a person must judge, and whether that is made up for beside the main line (B13). */
export interface Kandidatenstand {
  aantalKandidaten: number;
  isLater: boolean;
}

/** Who is to get which task. */
export type Toewijzingsvraag = Zaak & {
  userTaskKey: string;
  taak: TaakNaam;
  assignee: string | null;
};

export type TaakAfronding = { akkoord: true } | { akkoord: false; code: AfrondWeigering; reden: string };

/**
 * What the workers do with the dossier. Each call can be made twice: a job is delivered at least once.
 * Every call throws DomainError NIET_GEVONDEN when the casus (or melding) is gone; `removeCasus` alone expects that.
 */
export interface SysteemRepository {
  /** Ties a casus to its process instance. DUBBEL: another instance already has it. */
  bindCasus(stap: {
    casusId: string;
    periode: number;
    processInstanceKey: string;
  }): Promise<'GEBONDEN' | 'DUBBEL'>;

  readMeldingWaarden(meldingId: string): Promise<MeldingWaarden>;
  recordVoorlopigePrioriteit(stap: Stap & { adviezen: Advies[]; prioriteit: Prioriteit }): Promise<void>;
  /** Calls the piket of the police, without content, and opens the casus for it. */
  alarmPiket(stap: Stap & { soort: 'ACUUT' }): Promise<void>;
  /** Proposes existing dossiers. */
  findKandidaten(stap: Stap & { meldingId: string }): Promise<Kandidatenstand>;
  /** Carries out what a person decided in the task (INV18). @throws DomainError DOSSIERDEEL_ONTBREEKT, CONFLICT */
  recordMatch(stap: Stap & { oordeel: Matchoordeel }): Promise<'SAMENGEVOEGD' | 'VERDER'>;
  /** Puts out what it left out by that. */
  putOutOvergeslagen(stap: Stap & { meldingId: string }): Promise<void>;
  /** One dossier for each person of the melding. @returns the number of dossiers of the casus */
  createDossiers(stap: Stap & { meldingId: string }): Promise<number>;
  /** Brings the eleven points where they belong. @returns how many are known. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  recordDossiervorming(stap: Stap & { meldingId: string; lvbVermoeden: JaNeeOnbekend }): Promise<number>;
  /** Keeps the outcome of an LVB list with the person. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  recordLvbProfiel(stap: Stap & { profiel: LvbRisico }): Promise<void>;
  /** Lets the melder see that the melding is in behandeling. */
  confirmMelder(stap: Stap & { meldingId: string }): Promise<void>;
  recordAcuutOpvolging(stap: Stap & { opvolging: 'POLITIE' | 'BEL_TERUG' | 'GEEN' }): Promise<void>;

  /** What decides how long a task of this casus may take and who gets it. */
  readTaakstand(casusId: string): Promise<Taakstand>;
  /** The same for a casus or a ketenzaak. */
  readTaakstandOf(zaak: Zaak): Promise<Taakstand>;
  /** Puts a task ready: computes its deadline and lays down the wachtpunt. */
  openWachtpunt(opdracht: Taakopdracht): Promise<TaakPlan>;
  /** The process waits for a moment on the clock: until then the casus waits for it (INV1). */
  awaitMoment(opdracht: Wachtopdracht): Promise<void>;
  /** A task that the process gave up, as when a casus goes to another phase: nobody waits for it any more. */
  vervalTaak(stap: Taakstap): Promise<void>;
  /**
   * Guards both doors of a task: may this assignee complete it with these values? On akkoord the wachtpunt is closed.
   * The reason of a refusal is a fixed sentence.
   */
  checkTaakAfronding(vraag: Afrondvraag): Promise<TaakAfronding>;
  /** May this person have the task at all? Asked before anybody gets it (INV12). */
  checkTaakToewijzing(vraag: Toewijzingsvraag): Promise<TaakAfronding>;
  /** Raises the escalation of a task that is late; nothing when it is done. */
  escalateTaak(stap: Taakstap): Promise<void>;

  /** Where the main line begins when `gevraagd` was asked. */
  readInstap(vraag: { casusId: string; gevraagd: Instapfase }): Promise<Instapfase>;
  /** @throws DomainError INBRENG_GEBLOKKEERD (INV2) */
  enterFase(stap: Stap & { fase: Fase }): Promise<void>;
  /** What the meldpunt still had open of a casus that it does not see any more, and who gets it. */
  listMeldpunttaken(casusId: string): Promise<Overgang[]>;
  handOverTaak(overgang: Overgang & { casusId: string }): Promise<void>;
  /** GEBUNDELD: a weging that is open or still to come takes the new fact along. */
  bundleHerweging(stap: Stap): Promise<'GEBUNDELD' | 'WEGEN'>;
  /** OPNIEUW: the casus went to another phase since. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  recordGevolg(stap: Stap & { gevolg: Gevolg }): Promise<'AKKOORD' | 'OPNIEUW'>;
  /** Takes back what the main line had open. @returns where it begins again */
  restartFase(stap: Stap): Promise<Instapfase>;

  /** Opens the next version (INV5), or gives again the one that this step opened; a herweging leaves the phase. */
  openWeging(
    stap: Stap & { isHerweging?: boolean },
  ): Promise<{ versie: number; invoer: BekendeWegingInvoer }>;
  /** @throws DomainError WEGING_VASTGESTELD */
  recordAdviezen(stap: Stap & { versie: number; invoer: WegingInvoer; adviezen: Advies[] }): Promise<void>;
  /** Keeps what other tables advised, each advice once (INV16). */
  recordTabeladviezen(vraag: { casusId: string; adviezen: readonly Tabeladvies[] }): Promise<void>;
  /**
   * Makes the weging final, with motivation and weighers of the task's dossier half.
   * @throws DomainError GEEN_MANDAAT, MOTIVERING_ONTBREEKT (INV16), DOSSIERDEEL_ONTBREEKT
   */
  vaststelWeging(stap: Stap & { versie: number; besluit: WegingBesluit }): Promise<void>;

  /** Opens a toets when the advice of D4 asks for one and none is open. @returns the toets that this step opened */
  requestDoorlaattoets(
    stap: Stap & { uitkomst: DoorlaatverbodUitkomst },
  ): Promise<{ toetsId: string | null }>;
  /** Counts the independent bewijsmiddelen. */
  openToets(
    stap: Stap & { toetsId: string },
  ): Promise<{ toetsTermijnCode: 'T05' | 'T06'; bewijsmiddelen: number }>;
  /** Calls the piket of police and OM, without content. */
  alarmToets(stap: Stap & { toetsId: string }): Promise<void>;
  /** @throws DomainError BEWIJS_ONVOLDOENDE for JA without two independent bewijsmiddelen (INV4) */
  recordToetsBesluit(stap: Stap & { toetsId: string; besluit: ToetsBesluit }): Promise<void>;
  /** Closes the toets and sends `doorlaattoets-afgerond`. */
  closeToets(stap: Stap & { toetsId: string }): Promise<void>;

  /** INV3. */
  checkAfschalen(stap: Stap): Promise<'VRIJ' | 'WACHT_TOETS' | 'ACTUALITEIT'>;
  recordActualiteit(
    stap: Stap & { nogInSituatie: JaNeeOnbekend; dagenSindsLaatsteSignaal: number | null },
  ): Promise<'NIET_MEER' | 'HERWEGEN'>;
  /** One hand-over per destination, none for GEEN. */
  openOverdrachten(stap: Stap & { bestemmingen: readonly Bestemming[] }): Promise<GeopendeOverdracht[]>;
  /** Brings the destination in. @returns the group that confirms */
  sendOverdracht(stap: Stap & { overdrachtId: string; bestemming: Bestemming }): Promise<string>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody confirmed or decided */
  closeOverdracht(stap: Stap & { overdrachtId: string; uitkomst: 'BEVESTIGD' | 'BESLOTEN' }): Promise<void>;
  /** What D8 and D12 look at: from the newest weging. */
  readKenmerken(casusId: string): Promise<Kenmerk[]>;
  /** Sends `herweging-gevraagd`. */
  requestHerweging(stap: Stap & { reden?: Herwegingsreden | undefined }): Promise<void>;
  /** Sets calling back or verifying out, after an acute melding or one of which it is not known (D1). */
  planTerugbellen(stap: Stap & { meldingId: string; acuut: Acuut }): Promise<void>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody completed the task */
  finishInhaaltaak(stap: Stap & { inhaalId: string; status: Inhaalstatus }): Promise<void>;
  /** Reminds that a bedenktijd ends soon (T17). */
  signalBedenktijd(stap: Stap & { bedenktijdId: string }): Promise<void>;
  /** Tells an open toets of an intervention. */
  processIngreep(stap: Voorvalstap): Promise<void>;
  /** What rests on consent alone is not shared while people decide (B20). */
  suspendDelen(stap: Voorvalstap): Promise<void>;
  /** Keeps what people decided on a voorval. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  finishVoorval(stap: Voorvalstap & { uitkomst: Voorvaluitkomst }): Promise<void>;

  /** INV2: brings the casus to F3. @throws DomainError INBRENG_GEBLOKKEERD */
  recordInbreng(stap: Stap): Promise<void>;
  /** What D8, D9 and D10 look at, per person behind a key that means nothing elsewhere. */
  readOverlegPersonen(casusId: string): Promise<OverlegPersonen>;
  /** Lays down a meeting with an invitation per partner; of the meeting before it they are withdrawn. */
  createUitnodigingen(overleg: NieuwOverleg): Promise<GemaakteUitnodigingen>;
  /** Puts an invitation ready for a partner, in the second round for its substitute too. @returns until when */
  /** After the meeting was moved: asks partners anew. Null when none is planned. */
  askAnew(stap: Stap & { termijnregel: Termijnregel }): Promise<VerzetOverleg | null>;
  sendUitnodiging(verzending: Verzending): Promise<string>;
  /** Until when a partner that was added can answer. */
  planUitnodiging(plan: Uitnodigingplan): Promise<string>;
  /** What a partner that was added is asked; null when that is nothing. */
  askPartner(vraag: Uitnodigingplan): Promise<Partnervraag>;
  recordPartnerreactie(stap: Stap & { uitnodigingId: string; partnerReactie: Partnerreactie }): Promise<void>;
  /** Who did not answer does not come. */
  countBezetting(stap: Stap & { overlegId: string }): Promise<Bezetting>;
  recordOverleg(stap: Stap & { overlegUitkomst: Overleguitkomst }): Promise<void>;

  /** @returns whether the outcome of the pre-weeg is known already */
  openTraject(stap: Trajectstap): Promise<boolean>;
  /** Keeps the pre-weeg in the compartment. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  recordPreweeg(stap: Trajectstap & Preweeg): Promise<void>;
  /** What was released since it was looked at last; no status and no content (INV8). */
  processStrafstatus(stap: Trajectstap): Promise<Strafstatus>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT */
  recordAfstemming(stap: Trajectstap & { slachtofferrechtenGezet: boolean }): Promise<void>;
  /**
   * Lays down actions and sends `actie-uitgezet` for each, once per key. @returns the key of each action, in that order
   */
  putOutActies(opdracht: { casusId: string; acties: readonly NieuweActie[] }): Promise<string[]>;
  /** Sends `actie-ingetrokken` to each that is open. */
  withdrawActies(opdracht: { casusId: string; actieIds: readonly string[] }): Promise<void>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT, as of each call on an action, when nobody did what it records */
  answerActie(stap: Stap & { actieId: string; reactie: Actiereactie }): Promise<void>;
  /** @returns the group that holds it now */
  reassignActie(stap: Stap & { actieId: string }): Promise<string>;
  delayActie(stap: Stap & { actieId: string }): Promise<void>;
  postponeActie(stap: Stap & { actieId: string; besluit: Uitstelbesluit }): Promise<void>;
  /** After the last one of the casus it sends `voortgang-nodig`. */
  finishActie(stap: Stap & { actieId: string; slot: Actieslot }): Promise<void>;
  /** One question per partner that comes and may have content, as the task says. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  createVerzoeken(verzoeken: NieuweVerzoeken): Promise<GemaakteVerzoeken>;
  /** The overleg begins: who did not answer counts as no reaction. */
  closeVerzoeken(stap: Stap & { overlegId: string }): Promise<void>;
  /** Lays down who sits at the table; with quorum the casus is in F4. @throws DomainError DOSSIERDEEL_ONTBREEKT, CONFLICT */
  recordOverlegOpening(stap: Stap & { overlegId: string; quorum: JaNee }): Promise<boolean>;
  /** Opens the next version (INV5), or gives again the one that this step opened. */
  openTweedeWeging(
    stap: Stap & { overlegId: string },
  ): Promise<{ versie: number; invoer: BekendeTweedeInvoer }>;
  /** @throws DomainError WEGING_VASTGESTELD, DOSSIERDEEL_ONTBREEKT */
  recordTweedeAdviezen(
    stap: Stap & { versie: number; invoer: TweedeInvoer; adviezen: TweedeAdvies[] },
  ): Promise<void>;
  /** @throws DomainError GEEN_MANDAAT, MOTIVERING_ONTBREEKT (INV16), DOSSIERDEEL_ONTBREEKT, CONFLICT */
  vaststelTweedeWeging(stap: Stap & { versie: number; besluit: TweedeBesluit }): Promise<void>;
  /** Actions that follow from it, each once per version. @throws DomainError CONFLICT when it is not vastgesteld */
  putOutVervolgacties(opdracht: Vervolgopdracht): Promise<void>;
  /** The plans for the next year begin, one for each region. */
  startPreventiejaren(): Promise<void>;
  /** Plans what was established. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  recordJaarplan(zaakId: string): Promise<Inplanning>;
  /** @returns the moments that count from now on */
  recordActiviteit(verloop: Activiteitverloop): Promise<{ uitvoerenOp: string; metenOp: string }>;
  /** What published figures say of an activity (INV11). */
  measureEffect(activiteitId: string): Promise<void>;
  /** Draws up the figures of every quarter that has ended, once (INV11). */
  publishCijfers(): Promise<void>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody counted them */
  recordMaatregelen(telling: { zaakId: string; halfjaar: string }): Promise<void>;
  closePreventiejaar(zaakId: string): Promise<void>;

  /** The evaluations that are due (T23), or the one that somebody asked for. */
  openEvaluaties(vraag: { sleutel: string; niveau: Evaluatieniveau | null }): Promise<TeEvalueren[]>;
  postponeEvaluatie(zaakId: string): Promise<void>;
  prepareCijfers(evaluatie: { zaakId: string; vorm: Evaluatievorm }): Promise<void>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody laid them down */
  secureKetenevaluatie(borging: Borging): Promise<void>;

  /** Begins a check; the daily one once a day. `sleutel` is its process instance, here and below. */
  openControle(controle: { sleutel: string; isGevraagd: boolean }): Promise<'GEOPEND' | 'AL_GEDAAN'>;
  /** Closes what the engine does not know. @returns how many wachtpunten */
  compareProjectie(stand: { wachtend: ReadonlySet<string>; gelezenOp: Date }): Promise<number>;
  /** Holds what stands still in the engine against what casussen wait for (INV1). */
  followStoringen(storingen: readonly Storing[]): Promise<void>;
  /** Offers messages that hang again. @returns how many */
  reofferBerichten(): Promise<number>;
  /** INV1 from outside. @returns what is new since the check before, as each of these does */
  checkCasussen(controle: { sleutel: string; motor: Motorstand }): Promise<NieuweBevinding[]>;
  /** Overdue terms of which nobody was warned; they are escalated at once. */
  checkTermijnen(controle: { sleutel: string }): Promise<NieuweBevinding[]>;
  /** Roles with work and without somebody in the rota of next week (INV15). */
  checkDekking(controle: { sleutel: string }): Promise<NieuweBevinding[]>;
  /** T24 and T25, from 30 days before the end. */
  checkBewaren(controle: { sleutel: string }): Promise<TeBesluiten[]>;
  /** T26. */
  checkOpvolging(controle: { sleutel: string }): Promise<OpTeVolgen[]>;
  /** Everything was looked at. */
  closeControle(controle: { sleutel: string }): Promise<void>;
  closeBevinding(afloop: { zaakId: string; uitkomst: string }): Promise<void>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody decided */
  recordVerlenging(besluit: Verlengingsbesluit): Promise<void>;

  /** The group that coordinates the care in this casus; procesregie while there is none. */
  findZorgcoordinator(casusId: string): Promise<string>;
  /** A traject per care need that was laid down. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  createNazorg(stap: Stap & { anker: string }): Promise<Nazorgtraject[]>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody reported */
  recordContact(
    stap: Stap & { nazorgId: string; rang: number; contactUitkomst: Contactuitkomst },
  ): Promise<void>;
  closeNazorg(stap: Stap & { uitkomst: 'KLAAR' | 'TERUGVAL' }): Promise<void>;
  /** @returns the key of the evaluation, by which its tasks are found */
  openEvaluatie(stap: Stap): Promise<string>;
  /** Was the begeleider who is proposed not involved (INV12)? @throws DomainError DOSSIERDEEL_ONTBREEKT */
  checkNeutraliteit(stap: Evaluatiestap): Promise<Neutraliteit>;
  /** Asks each partner that sat at the table (A5.1). */
  askInstemming(stap: Evaluatiestap & { termijnregel: Termijnregel }): Promise<Instemmingsvragen>;
  recordInstemming(stap: Evaluatiestap & { instemmingId: string; instemming: Instemming }): Promise<void>;
  countInstemming(stap: Evaluatiestap): Promise<boolean>;
  /** @throws DomainError CONFLICT without agreement, or when the begeleider is not neutral any more */
  appointBegeleider(stap: Evaluatiestap): Promise<void>;
  /** Writes the anonymous description from events. */
  makeBeschrijving(stap: Evaluatiestap): Promise<void>;
  /** INV13. @throws DomainError DOSSIERDEEL_ONTBREEKT or ZELFDE_PERSOON */
  confirmBeschrijving(stap: Evaluatiestap): Promise<void>;
  /** @throws DomainError DOSSIERDEEL_ONTBREEKT */
  secureLeerpunten(stap: Evaluatiestap & { evaluatievorm: Evaluatievorm }): Promise<void>;
  /** Is the plan that was written last whole? @throws DomainError DOSSIERDEEL_ONTBREEKT */
  checkPlan(stap: Stap): Promise<{ planCompleet: boolean; aantalActies: number }>;
  /** Makes a version of it (INV5). @throws DomainError DOSSIERDEEL_ONTBREEKT, GEEN_MANDAAT, CONFLICT */
  recordPlan(stap: Stap & { daderdeelNodig: boolean }): Promise<VastgesteldPlan>;
  /** Puts out what is new or changed in it, and withdraws what it no longer asks. */
  putOutPlan(stap: Stap & { planVersie: number }): Promise<void>;
  /** How often the plan asks to discuss the progress; null without a plan. */
  readMonitoring(casusId: string): Promise<Monitorinterval | null>;
  /** Whether somebody still has to do something for an action of this casus. */
  hasOpenActies(casusId: string): Promise<boolean>;
  /** Withdraws what lapses by the task that ended F6, and says when that was. @throws DomainError DOSSIERDEEL_ONTBREEKT */
  finishUitvoering(stap: Stap): Promise<{ f6einde: string }>;

  /** F8, with the end of retention (T24). @throws DomainError AFSCHALEN_GEBLOKKEERD (INV3) */
  closeCasus(stap: Stap & { periode: number; afsluitreden: Sluitreden }): Promise<Afsluiting>;
  /** Erases what is left of a casus that no longer exists. @throws DomainError CONFLICT when it does exist */
  removeCasus(stap: Stap): Promise<void>;
}
