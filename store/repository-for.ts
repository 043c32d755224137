import type { Betrokkene } from '../domain/keten/betrokkene.js';
import { DomainError } from '../domain/errors.js';
import { listActies } from './actie/list-acties.js';
import { readBewaking, requestControle } from './bewaken/read-bewaking.js';
import { readKetenevaluaties, requestEvaluatie } from './ketenevaluatie/read-ketenevaluaties.js';
import { readPreventie } from './preventie/read-preventie.js';
import { requestPreventiejaar } from './preventie/start-preventiejaar.js';
import { addRoosterregel, withdrawRoosterregel } from './rooster/change-rooster.js';
import { listRooster } from './rooster/list-rooster.js';
import { listKetentaken, readKetenzaak } from './ketenzaak/read-ketenzaken.js';
import { listModelbesluiten, returnModelwijziging, submitModelwijziging } from './modellen/besluit.js';
import { readProefdraai, startProefdraai } from './modellen/proefdraai.js';
import {
  listModelvrijgaven,
  prepareVrijgave,
  readVorigeModellen,
  recordVrijgave,
} from './modellen/vrijgave.js';
import { readNazorg } from './nazorg/read-nazorg.js';
import { openBreekglas } from './breekglas/open-breekglas.js';
import { readBreekglasmeldingen } from './breekglas/read-breekglasmeldingen.js';
import { extendBewaartermijn } from './bewaren/extend-bewaartermijn.js';
import { listBewaartermijnen } from './bewaren/list-bewaartermijnen.js';
import { moveOverleg } from './casusoverleg/move-overleg.js';
import { listCasussen } from './casus/list-casussen.js';
import { readCasus } from './casus/read-casus.js';
import { readTijdlijn } from './casus/read-tijdlijn.js';
import { createDocumentRepository, type Documentopslag } from './document/document-repository.js';
import { decideCorrectie } from './correctie/decide-correctie.js';
import { reportKennisgeving } from './correctie/kennisgeving.js';
import { proposeCorrectie } from './correctie/propose-correctie.js';
import { type Database, inTransaction } from './database/unit-of-work.js';
import { readDoorlaattoetsen } from './doorlaattoets/read-doorlaattoetsen.js';
import { followUpLeerpunt } from './evaluatie/follow-up-leerpunt.js';
import { listEvaluaties, readEvaluatie } from './evaluatie/read-evaluaties.js';
import { listLeerpunten } from './evaluatie/read-leerpunten.js';
import { recordGebruiker } from './gebruiker/record-gebruiker.js';
import { listTeInformeren } from './informatieplicht/list-te-informeren.js';
import { readRechten } from './informatieplicht/read-rechten.js';
import { recordInformatie } from './informatieplicht/record-informatie.js';
import { checkInzage, readInzagevoorstel } from './inzage/check-inzage.js';
import { exportInzage } from './inzage/export-inzage.js';
import { previewInzage, proposeInzage } from './inzage/propose-inzage.js';
import { judgeMatch } from './matching/judge-match.js';
import { readMatches } from './matching/read-matches.js';
import { undoMatch } from './matching/undo-match.js';
import { changeCatalogus } from './catalogus/change-catalogus.js';
import { readMeldvormen } from './catalogus/read-meldvormen.js';
import { readTaakkeuzes } from './catalogus/read-taakkeuzes.js';
import { readCatalogus } from './catalogus/read-catalogus.js';
import { readKpis } from './kpi/read-kpis.js';
import { readDossierpunten } from './dossiervorming/read-dossierpunten.js';
import { readMeldingen } from './melding/read-meldingen.js';
import { listHerstel, readHerstel } from './herstel/read-herstel.js';
import { isCasusdrager } from './herstel/casusdrager.js';
import { requestHerstel } from './herstel/request-herstel.js';
import { findProcescasus, readMonitor, readProcescasussen } from './monitor/read-monitor.js';
import { readMeldingStatus } from './melding/read-meldingstatus.js';
import { revealMelder, revealMelderByCode } from './melding/reveal-melder.js';
import { readPersonen } from './melding/read-personen.js';
import { readBedenktijd } from './bedenktijd/read-bedenktijd.js';
import { recordBedenktijd } from './bedenktijd/record-bedenktijd.js';
import { keepLvbProfiel } from './dossiervorming/keep-lvb-profiel.js';
import { readComensha } from './comensha/read-comensha.js';
import { recordComensha } from './comensha/record-comensha.js';
import { reopenCasus } from './casus/reopen-casus.js';
import { registerMelding } from './melding/register-melding.js';
import { markModelbezoek } from './modellen/mark-modelbezoek.js';
import { openModelwijziging, withdrawModelwijziging } from './modellen/open-modelwijziging.js';
import { readModelconcept, readModelconcepten } from './modellen/read-modelconcepten.js';
import { listModelwijzigingen, readModelwijziging } from './modellen/read-modelwijzigingen.js';
import { addModelconcept, removeModelconcept, saveModelconcept } from './modellen/save-modelconcept.js';
import { readConceptplan, readPlanvoorzet } from './plan/read-conceptplan.js';
import { readPlanteruggave } from './plan/read-planteruggave.js';
import { readPlan } from './plan/read-plan.js';
import { saveDaderdeel } from './plan/save-daderdeel.js';
import { readPiketmeldingen } from './piket/read-piketmeldingen.js';
import { readRegie } from './regie/read-regie.js';
import type { Bell } from './outbox/bell.js';
import type { Repository } from './repository.js';
import type { RepositoryContext } from './store.js';
import { readStrafrecht } from './strafrecht/read-strafrecht.js';
import { saveStrafrecht } from './strafrecht/save-strafrecht.js';
import { readStuurinformatie } from './stuurinformatie/read-stuurinformatie.js';
import { readTabeladviezen } from './tabeladvies/read-tabeladviezen.js';
import { readModelantwoorden } from './taak/read-modelantwoorden.js';
import { readTaakDossier } from './taak/read-taakdossier.js';
import { readTaakbegin } from './taak/read-taakbegin.js';
import { saveTaakDossier } from './taak/save-taakdossier.js';
import { AccessRefused } from './toegang/access-refused.js';
import { recordReden } from './toegang/record-reden.js';
import type { Vraag } from './toegang/vraag.js';
import { decideToegangsvoorstel } from './toegangsregels/decide-toegangsvoorstel.js';
import { proposeToegangsregel } from './toegangsregels/propose-toegangsregel.js';
import { readToegangsregels, readToegangsvoorstel } from './toegangsregels/read-toegangsregels.js';
import { countVoorstellen } from './toegangsregels/read-voorstellen.js';
import { readTweedeWegingen } from './tweede-weging/read-tweede-wegingen.js';
import { deliverBijdrage } from './verrijken/deliver-bijdrage.js';
import { readVerrijking } from './verrijken/read-verrijking.js';
import { answerUitnodiging } from './uitnodiging/answer-uitnodiging.js';
import { addPartner } from './uitnodiging/add-partner.js';
import { readBuitenWerkgebied } from './uitnodiging/read-buiten-werkgebied.js';
import { withdrawUitnodiging } from './uitnodiging/withdraw-uitnodiging.js';
import { listUitnodigingen } from './uitnodiging/list-uitnodigingen.js';
import { exportLog } from './verwerkingslog/export-log.js';
import { readOpvallend } from './verwerkingslog/read-opvallend.js';
import { searchLog } from './verwerkingslog/search-log.js';
import { decideVerzoek, extendVerzoek, liftBeperking } from './verzoek/decide-verzoek.js';
import { listVerzoeken } from './verzoek/list-verzoeken.js';
import { readVerzoek } from './verzoek/read-verzoek.js';
import { registerVerzoek } from './verzoek/register-verzoek.js';
import { readVoorvallen } from './voorval/read-voorvallen.js';
import { reportVoorval } from './voorval/report-voorval.js';
import { askHerweging } from './weging/ask-herweging.js';
import { readWegingen } from './weging/read-wegingen.js';

/** The repository of one betrokkene: the table of all that people may ask of the dossiers. */
export function createRepository(
  { database, herstelbel, ...documentopslag }: { database: Database; herstelbel: Bell } & Documentopslag,
  betrokkene: Betrokkene,
  context: RepositoryContext,
): Repository {
  const ask = <T>(answer: (vraag: Vraag) => Promise<T>) => askOf(database, betrokkene, context, answer);
  const asker = { betrokkene, doel: context.doel, reden: context.reden };
  return {
    ...createDocumentRepository({ database, asker, ask, ...documentopslag }),
    registerMelding: (invoer, opties) => ask((vraag) => registerMelding(vraag, invoer, opties)),
    readMeldingStatus: (code) => ask((vraag) => readMeldingStatus(vraag, code)),
    revealMelderByCode: (code, invoer) => ask((vraag) => revealMelderByCode(vraag, code, invoer)),
    revealMelder: (melding, invoer) => ask((vraag) => revealMelder(vraag, melding, invoer)),
    listCasussen: () => ask(listCasussen),
    readCasus: (casusId) => ask((vraag) => readCasus(vraag, casusId)),
    readDossierpunten: (casusId) => ask((vraag) => readDossierpunten(vraag, casusId)),
    readMeldingen: (casusId) => ask((vraag) => readMeldingen(vraag, casusId)),
    readPersonen: (casusId) => ask((vraag) => readPersonen(vraag, casusId)),
    readMatches: (casusId) => ask((vraag) => readMatches(vraag, casusId)),
    judgeMatch: (casusId, besluit) => ask((vraag) => judgeMatch(vraag, casusId, besluit)),
    undoMatch: (casusId, ongedaan) => ask((vraag) => undoMatch(vraag, casusId, ongedaan)),
    readWegingen: (casusId) => ask((vraag) => readWegingen(vraag, casusId)),
    readTabeladviezen: (casusId) => ask((vraag) => readTabeladviezen(vraag, casusId)),
    readTweedeWegingen: (casusId) => ask((vraag) => readTweedeWegingen(vraag, casusId)),
    readVerrijking: (casusId) => ask((vraag) => readVerrijking(vraag, casusId)),
    deliverBijdrage: (verzoek, bijdrage) => ask((vraag) => deliverBijdrage(vraag, verzoek, bijdrage)),
    readDoorlaattoetsen: (casusId) => ask((vraag) => readDoorlaattoetsen(vraag, casusId)),
    readStrafrecht: (casusId) => ask((vraag) => readStrafrecht(vraag, casusId)),
    saveStrafrecht: (casusId, velden) => ask((vraag) => saveStrafrecht(vraag, casusId, velden)),
    readNazorg: (casusId) => ask((vraag) => readNazorg(vraag, casusId)),
    readPlan: (casusId) => ask((vraag) => readPlan(vraag, casusId)),
    readConceptplan: (casusId) => ask((vraag) => readConceptplan(vraag, casusId)),
    readPlanteruggave: (casusId) => ask((vraag) => readPlanteruggave(vraag, casusId)),
    readPlanvoorzet: (casusId) => ask((vraag) => readPlanvoorzet(vraag, casusId)),
    saveDaderdeel: (casusId, tekst) => ask((vraag) => saveDaderdeel(vraag, casusId, tekst)),
    listActies: (casusId) => ask((vraag) => listActies(vraag, casusId)),
    readTijdlijn: (casusId) => ask((vraag) => readTijdlijn(vraag, casusId)),
    listUitnodigingen: () => ask(listUitnodigingen),
    answerUitnodiging: (uitnodigingId, antwoord) =>
      ask((vraag) => answerUitnodiging(vraag, uitnodigingId, antwoord)),
    addPartner: (casusId, invoer) => ask((vraag) => addPartner(vraag, casusId, invoer)),
    withdrawUitnodiging: (sleutel, reden) => ask((vraag) => withdrawUitnodiging(vraag, sleutel, reden)),
    moveOverleg: (casusId, verzet) => ask((vraag) => moveOverleg(vraag, casusId, verzet)),
    readPiketmeldingen: () => ask(readPiketmeldingen),
    openBreekglas: (kenmerk, reden) => ask((vraag) => openBreekglas(vraag, kenmerk, reden)),
    readBreekglasmeldingen: () => ask(readBreekglasmeldingen),
    readRegie: () => ask(readRegie),
    readBewaking: () => ask(readBewaking),
    requestControle: () => ask(requestControle),
    readMonitor: () => ask(readMonitor),
    readProcescasussen: (casusIds) => ask((vraag) => readProcescasussen(vraag, casusIds)),
    findProcescasus: (casusnummer) => ask((vraag) => findProcescasus(vraag, casusnummer)),
    isCasusdrager: (proces) => ask((vraag) => isCasusdrager(vraag, proces)),
    async requestHerstel(verzoek) {
      const herstelId = await ask((vraag) => requestHerstel(vraag, verzoek));
      herstelbel.ring();
      return herstelId;
    },
    listHerstel: () => ask(listHerstel),
    readHerstel: (herstelId) => ask((vraag) => readHerstel(vraag, herstelId)),
    listRooster: () => ask(listRooster),
    addRoosterregel: (invoer) => ask((vraag) => addRoosterregel(vraag, invoer)),
    withdrawRoosterregel: (roosterId) => ask((vraag) => withdrawRoosterregel(vraag, roosterId)),
    readMeldvormen: () => ask(readMeldvormen),
    readBuitenWerkgebied: (casusId) => ask((vraag) => readBuitenWerkgebied(vraag, casusId)),
    readTaakkeuzes: (taak) => ask((vraag) => readTaakkeuzes(vraag, taak)),
    readCatalogus: (catalogus) => ask((vraag) => readCatalogus(vraag, catalogus)),
    changeCatalogus: (invoer) => ask((vraag) => changeCatalogus(vraag, invoer)),
    readPreventie: () => ask(readPreventie),
    requestPreventiejaar: (jaar) => ask((vraag) => requestPreventiejaar(vraag, jaar)),
    readKetenevaluaties: () => ask(readKetenevaluaties),
    requestEvaluatie: (niveau) => ask((vraag) => requestEvaluatie(vraag, niveau)),
    listKetentaken: () => ask(listKetentaken),
    readKetenzaak: (sleutel) => ask((vraag) => readKetenzaak(vraag, sleutel)),
    listEvaluaties: () => ask(listEvaluaties),
    readEvaluatie: (evaluatieId) => ask((vraag) => readEvaluatie(vraag, evaluatieId)),
    listLeerpunten: () => ask(listLeerpunten),
    followUpLeerpunt: (leerpuntId, opvolging) =>
      ask((vraag) => followUpLeerpunt(vraag, leerpuntId, opvolging)),
    listBewaartermijnen: () => ask(listBewaartermijnen),
    extendBewaartermijn: (casusId, verlenging) =>
      ask((vraag) => extendBewaartermijn(vraag, casusId, verlenging)),
    registerVerzoek: (invoer) => ask((vraag) => registerVerzoek(vraag, invoer)),
    listVerzoeken: () => ask(listVerzoeken),
    readVerzoek: (verzoekId) => ask((vraag) => readVerzoek(vraag, verzoekId)),
    extendVerzoek: (verzoekId, reden) => ask((vraag) => extendVerzoek(vraag, verzoekId, reden)),
    decideVerzoek: (verzoekId, uitspraak) => ask((vraag) => decideVerzoek(vraag, verzoekId, uitspraak)),
    liftBeperking: (verzoekId, reden) => ask((vraag) => liftBeperking(vraag, verzoekId, reden)),
    previewInzage: (verzoekId) => ask((vraag) => previewInzage(vraag, verzoekId)),
    proposeInzage: (verzoekId, oordelen) => ask((vraag) => proposeInzage(vraag, verzoekId, oordelen)),
    readInzagevoorstel: (verzoekId) => ask((vraag) => readInzagevoorstel(vraag, verzoekId)),
    checkInzage: (verzoekId, controle) => ask((vraag) => checkInzage(vraag, verzoekId, controle)),
    exportInzage: (verzoekId) => ask((vraag) => exportInzage(vraag, verzoekId)),
    proposeCorrectie: (verzoekId, invoer) => ask((vraag) => proposeCorrectie(vraag, verzoekId, invoer)),
    decideCorrectie: (casusId, uitspraak) => ask((vraag) => decideCorrectie(vraag, casusId, uitspraak)),
    reportKennisgeving: (verzoekId, kennisgevingId) =>
      ask((vraag) => reportKennisgeving(vraag, verzoekId, kennisgevingId)),
    readRechten: (casusId) => ask((vraag) => readRechten(vraag, casusId)),
    recordInformatie: (persoon, invoer) => ask((vraag) => recordInformatie(vraag, persoon, invoer)),
    listTeInformeren: () => ask(listTeInformeren),
    readKpis: () => ask(readKpis),
    readStuurinformatie: () => ask(readStuurinformatie),
    readTaakDossier: (sleutel) => ask((vraag) => readTaakDossier(vraag, sleutel)),
    readTaakbegin: (sleutel) => ask((vraag) => readTaakbegin(vraag, sleutel)),
    saveTaakDossier: (dossier) => ask((vraag) => saveTaakDossier(vraag, dossier)),
    readBedenktijd: (plaats) => ask((vraag) => readBedenktijd(vraag, plaats)),
    keepLvbProfiel: (plaats, invoer) => ask((vraag) => keepLvbProfiel(vraag, plaats, invoer)),
    readComensha: (plaats) => ask((vraag) => readComensha(vraag, plaats)),
    recordComensha: (plaats, invoer) => ask((vraag) => recordComensha(vraag, plaats, invoer)),
    recordBedenktijd: (plaats, invoer) => ask((vraag) => recordBedenktijd(vraag, plaats, invoer)),
    reopenCasus: (casusId, reden) => ask((vraag) => reopenCasus(vraag, casusId, reden)),
    requestHerweging: (casusId, reden) => ask((vraag) => askHerweging(vraag, casusId, reden)),
    reportVoorval: (casusId, voorval) => ask((vraag) => reportVoorval(vraag, casusId, voorval)),
    readVoorvallen: (casusId) => ask((vraag) => readVoorvallen(vraag, casusId)),
    recordReden: (onderwerp, tekst) => ask((vraag) => recordReden(vraag, onderwerp, tekst)),
    searchLog: (filter) => ask((vraag) => searchLog(vraag, filter)),
    readOpvallend: (periode) => ask((vraag) => readOpvallend(vraag, periode)),
    exportLog: (periode) => ask((vraag) => exportLog(vraag, periode)),
    readToegangsregels: (versie) => ask((vraag) => readToegangsregels(vraag, versie)),
    countToegangsvoorstellen: () => ask(countVoorstellen),
    readToegangsvoorstel: (voorstelId) => ask((vraag) => readToegangsvoorstel(vraag, voorstelId)),
    proposeToegangsregel: (wijziging, reden) => ask((vraag) => proposeToegangsregel(vraag, wijziging, reden)),
    decideToegangsvoorstel: (voorstelId, besluit) =>
      ask((vraag) => decideToegangsvoorstel(vraag, voorstelId, besluit)),
    listModelwijzigingen: () => ask(listModelwijzigingen),
    readModelwijziging: (wijzigingId) => ask((vraag) => readModelwijziging(vraag, wijzigingId)),
    readModelconcepten: (wijzigingId) => ask((vraag) => readModelconcepten(vraag, wijzigingId)),
    readModelconcept: (sleutel, versie) => ask((vraag) => readModelconcept(vraag, sleutel, versie)),
    openModelwijziging: (invoer) => ask((vraag) => openModelwijziging(vraag, invoer)),
    withdrawModelwijziging: (wijzigingId) => ask((vraag) => withdrawModelwijziging(vraag, wijzigingId)),
    addModelconcept: (sleutel, concept) => ask((vraag) => addModelconcept(vraag, sleutel, concept)),
    saveModelconcept: (sleutel, concept) => ask((vraag) => saveModelconcept(vraag, sleutel, concept)),
    markModelbezoek: (sleutel) => ask((vraag) => markModelbezoek(vraag, sleutel)),
    removeModelconcept: (sleutel) => ask((vraag) => removeModelconcept(vraag, sleutel)),
    startProefdraai: (wijzigingId, lopend) => ask((vraag) => startProefdraai(vraag, wijzigingId, lopend)),
    readProefdraai: (wijzigingId) => ask((vraag) => readProefdraai(vraag, wijzigingId)),
    submitModelwijziging: (wijzigingId, stand) =>
      ask((vraag) => submitModelwijziging(vraag, wijzigingId, stand)),
    returnModelwijziging: (wijzigingId, reden) =>
      ask((vraag) => returnModelwijziging(vraag, wijzigingId, reden)),
    listModelbesluiten: (wijzigingId) => ask((vraag) => listModelbesluiten(vraag, wijzigingId)),
    prepareVrijgave: (wijzigingId, stand) => ask((vraag) => prepareVrijgave(vraag, wijzigingId, stand)),
    recordVrijgave: (wijzigingId, stand) => ask((vraag) => recordVrijgave(vraag, wijzigingId, stand)),
    readModelantwoorden: (casusId) => ask((vraag) => readModelantwoorden(vraag, casusId)),
    listModelvrijgaven: () => ask(listModelvrijgaven),
    readVorigeModellen: (nummer) => ask((vraag) => readVorigeModellen(vraag, nummer)),
    recordGebruiker: (professional) => ask((vraag) => recordGebruiker(vraag, professional)),
  };
}

/**
 * Answers in one transaction. A refusal of access confirms it, so that its line in the verwerkingslog stays; any other
 * failure leaves nothing.
 */
async function askOf<T>(
  database: Database,
  betrokkene: Betrokkene,
  context: RepositoryContext,
  answer: (vraag: Vraag) => Promise<T>,
): Promise<T> {
  const { doel, reden } = context;
  const uitkomst = await inTransaction(database, { betrokkene, doel, reden }, async (uow) => {
    try {
      return { waarde: await answer({ ...uow, betrokkene, context }) };
    } catch (fout) {
      if (fout instanceof AccessRefused) return { geweigerd: true };
      throw fout;
    }
  }).catch((fout: unknown) => {
    // What the database hides from who asks does not exist for them either.
    if (database.dialect.isRefusal(fout)) return { geweigerd: true };
    throw fout;
  });
  if ('geweigerd' in uitkomst) throw new DomainError('NIET_GEVONDEN');
  return uitkomst.waarde;
}
