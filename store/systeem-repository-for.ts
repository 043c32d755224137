import { deriveAfschaalPoort } from '../domain/casus/afschalen.js';
import type { Zaak } from '../domain/taak/zaak.js';
import type { Verwerking } from '../domain/verantwoording/verwerkingslog.js';
import { answerActie } from './actie/answer-actie.js';
import { delayActie } from './actie/delay-actie.js';
import { finishActie } from './actie/finish-actie.js';
import { postponeActie } from './actie/postpone-actie.js';
import { putOutActies } from './actie/put-out-acties.js';
import { reassignActie } from './actie/reassign-actie.js';
import { withdrawActies } from './actie/withdraw-acties.js';
import { closeCasus } from './afschalen/close-casus.js';
import { readAfschaalStand } from './afschalen/read-afschaal-stand.js';
import { recordActualiteit } from './afschalen/record-actualiteit.js';
import { recordDossiervorming } from './dossiervorming/record-dossiervorming.js';
import { recordLvbProfiel } from './dossiervorming/record-lvb-profiel.js';
import { openEvaluaties } from './ketenevaluatie/open-evaluaties.js';
import {
  postponeEvaluatie,
  prepareCijfers,
  secureKetenevaluatie,
} from './ketenevaluatie/record-evaluatie.js';
import { measureEffect, recordActiviteit } from './preventie/record-activiteit.js';
import { closePreventiejaar, recordJaarplan } from './preventie/record-jaarplan.js';
import { recordMaatregelen } from './preventie/record-maatregelen.js';
import { startPreventiejaren } from './preventie/start-preventiejaar.js';
import { publishKwartalen } from './stuurinformatie/publish-kwartalen.js';
import { checkBewaren } from './bewaken/check-bewaren.js';
import { checkCasussen } from './bewaken/check-casussen.js';
import { checkDekking } from './bewaken/check-dekking.js';
import { checkOpvolging } from './bewaken/check-opvolging.js';
import { checkTermijnen } from './bewaken/check-termijnen.js';
import { closeBevinding } from './bewaken/close-bevinding.js';
import { compareProjectie } from './bewaken/compare-projectie.js';
import { followStoringen } from './bewaken/follow-storingen.js';
import { closeControle, openControle } from './bewaken/open-controle.js';
import { recordVerlenging } from './bewaken/record-verlenging.js';
import { reofferBerichten } from './bewaken/reoffer-berichten.js';
import { bindCasus } from './casus/bind-casus.js';
import { casusSlot } from './casus/casus-slot.js';
import { findCasus } from './casus/find-casus.js';
import { recordGebeurtenis } from './casus/record-gebeurtenis.js';
import { removeCasus } from './casus/remove-casus.js';
import { readOverlegPersonen } from './casusoverleg/read-overleg-personen.js';
import { recordInbreng } from './casusoverleg/record-inbreng.js';
import { recordOverleg } from './casusoverleg/record-overleg.js';
import { type Database, type UnitOfWork, inTransaction } from './database/unit-of-work.js';
import { closeToets } from './doorlaattoets/close-toets.js';
import { openToets } from './doorlaattoets/open-toets.js';
import { recordToetsBesluit } from './doorlaattoets/record-toets-besluit.js';
import { requestDoorlaattoets } from './doorlaattoets/request-doorlaattoets.js';
import { appointBegeleider } from './evaluatie/appoint-begeleider.js';
import { askInstemming } from './evaluatie/ask-instemming.js';
import { checkNeutraliteit } from './evaluatie/check-neutraliteit.js';
import { confirmBeschrijving } from './evaluatie/confirm-beschrijving.js';
import { countInstemming } from './evaluatie/count-instemming.js';
import { makeBeschrijving } from './evaluatie/make-beschrijving.js';
import { openEvaluatie } from './evaluatie/open-evaluatie.js';
import { recordInstemming } from './evaluatie/record-instemming.js';
import { secureLeerpunten } from './evaluatie/secure-leerpunten.js';
import { checkTaakToewijzing } from './taak/check-taak-toewijzing.js';
import { findKandidaten } from './matching/find-kandidaten.js';
import { recordMatch } from './matching/record-match.js';
import { confirmMelder } from './melding/confirm-melder.js';
import { createDossiers } from './melding/create-dossiers.js';
import { readMeldingWaarden } from './melding/read-melding-waarden.js';
import { closeOverdracht } from './overdracht/close-overdracht.js';
import { openOverdrachten } from './overdracht/open-overdrachten.js';
import { sendOverdracht } from './overdracht/send-overdracht.js';
import { checkPlan } from './plan/check-plan.js';
import { putOutPlan } from './plan/put-out-plan.js';
import { recordPlan } from './plan/record-plan.js';
import { findOpenActies } from './actie/find-open-acties.js';
import { finishUitvoering } from './uitvoering/finish-uitvoering.js';
import { readMonitoring } from './uitvoering/read-monitoring.js';
import { alarmPiket } from './piket/alarm-piket.js';
import type { SysteemRepository } from './systeem-repository.js';
import { openTraject } from './strafrecht/open-traject.js';
import { processStrafstatus } from './strafrecht/process-strafstatus.js';
import { recordAfstemming } from './strafrecht/record-afstemming.js';
import { recordPreweeg } from './strafrecht/record-preweeg.js';
import { checkTaakAfronding } from './taak/check-taak-afronding.js';
import { openTweedeWeging } from './tweede-weging/open-tweede-weging.js';
import { putOutVervolgacties } from './tweede-weging/put-out-vervolgacties.js';
import { recordTweedeAdviezen } from './tweede-weging/record-tweede-adviezen.js';
import { vaststelTweedeWeging } from './tweede-weging/vaststel-tweede-weging.js';
import { askAnew } from './casusoverleg/ask-anew.js';
import { countBezetting } from './uitnodiging/count-bezetting.js';
import { createUitnodigingen } from './uitnodiging/create-uitnodigingen.js';
import { planUitnodiging } from './uitnodiging/plan-uitnodiging.js';
import { askPartner } from './verrijken/ask-partner.js';
import { recordPartnerreactie } from './uitnodiging/record-partnerreactie.js';
import { sendUitnodiging } from './uitnodiging/send-uitnodiging.js';
import { appendLog } from './verwerkingslog/append-log.js';
import { systeemregel } from './verwerkingslog/systeemregel.js';
import { closeVerzoeken } from './verrijken/close-verzoeken.js';
import { createVerzoeken } from './verrijken/create-verzoeken.js';
import { recordOverlegOpening } from './verrijken/record-overleg-opening.js';
import { escalateTaak } from './wachtpunt/escalate-taak.js';
import { awaitMoment } from './wachtpunt/await-moment.js';
import { handOverTaak, listMeldpunttaken } from './wachtpunt/meldpunttaken.js';
import { openWachtpunt } from './wachtpunt/open-wachtpunt.js';
import { readTaakstand, readTaakstandOf } from './wachtpunt/read-taakstand.js';
import { vervalTaak } from './wachtpunt/verval-taak.js';
import { readKenmerken } from './weging/read-kenmerken.js';
import { openWeging } from './weging/open-weging.js';
import { recordTabeladviezen } from './tabeladvies/record-tabeladviezen.js';
import { recordAdviezen } from './weging/record-adviezen.js';
import { recordVoorlopigePrioriteit } from './weging/record-voorlopige-prioriteit.js';
import { bundleHerweging } from './fase/bundle-herweging.js';
import { enterFase } from './fase/enter-fase.js';
import { readInstap } from './fase/read-instap.js';
import { recordGevolg } from './fase/record-gevolg.js';
import { restartFase } from './fase/restart-fase.js';
import { closeNazorg } from './nazorg/close-nazorg.js';
import { createNazorg } from './nazorg/create-nazorg.js';
import { recordContact } from './nazorg/record-contact.js';
import { findZorgcoordinator } from './casus/find-zorgcoordinator.js';
import { signalBedenktijd } from './bedenktijd/signal-bedenktijd.js';
import { isLaterIngestapt } from './instap/is-later-ingestapt.js';
import { putOutOvergeslagen } from './instap/put-out-overgeslagen.js';
import { finishInhaaltaak } from './inhalen/finish-inhaaltaak.js';
import { planTerugbellen } from './inhalen/plan-terugbellen.js';
import { finishVoorval } from './voorval/finish-voorval.js';
import { processIngreep } from './voorval/process-ingreep.js';
import { suspendDelen } from './voorval/suspend-delen.js';
import { requestHerweging } from './weging/request-herweging.js';
import { vaststelWeging } from './weging/vaststel-weging.js';

/** The calls of one job type: each is one transaction and one line in the verwerkingslog. */
export function createSysteemRepository(database: Database, onderdeel: string): SysteemRepository {
  const run = runnerFor(database, onderdeel);
  return {
    bindCasus: (stap) => run(casusLine(stap), (uow) => bindCasus(uow, stap)),
    readMeldingWaarden: (meldingId) =>
      run({ verwerking: 'MELDING_VERWERKT', actie: 'lezen', soort: 'melding', id: meldingId }, (uow) =>
        readMeldingWaarden(uow, meldingId),
      ),
    recordVoorlopigePrioriteit: (stap) =>
      run(casusLine(stap), (uow) => recordVoorlopigePrioriteit(uow, stap)),
    alarmPiket: (stap) => run(casusLine(stap), (uow) => alarmPiket(uow, stap)),
    findKandidaten: (stap) =>
      run(casusLine(stap), async (uow) => ({
        aantalKandidaten: await findKandidaten(uow, stap),
        isLater: await isLaterIngestapt(uow, stap.casusId),
      })),
    recordMatch: (stap) => run(casusLine(stap), (uow) => recordMatch(uow, stap)),
    createDossiers: (stap) => run(casusLine(stap), (uow) => createDossiers(uow, stap)),
    recordDossiervorming: (stap) => run(casusLine(stap), (uow) => recordDossiervorming(uow, stap)),
    recordLvbProfiel: (stap) => run(casusLine(stap), (uow) => recordLvbProfiel(uow, stap)),
    confirmMelder: (stap) => run(casusLine(stap), (uow) => confirmMelder(uow, stap)),
    recordAcuutOpvolging: (stap) =>
      run(casusLine(stap), async (uow) => {
        await findCasus(uow, stap.casusId);
        const { casusId, elementInstanceKey: sleutel, opvolging: waarde } = stap;
        await recordGebeurtenis(uow, { casusId, sleutel, soort: 'ACUUT_OPGEVOLGD', waarde });
      }),

    readTaakstand: (casusId) => run(casusLine({ casusId }), (uow) => readTaakstand(uow, casusId)),
    readTaakstandOf: (zaak) => run(zaakLine(zaak), (uow) => readTaakstandOf(uow, zaak)),
    openWachtpunt: (opdracht) => run(zaakLine(opdracht), (uow) => openWachtpunt(uow, opdracht)),
    awaitMoment: (opdracht) => run(casusLine(opdracht), (uow) => awaitMoment(uow, opdracht)),
    vervalTaak: (stap) => run(zaakLine(stap), (uow) => vervalTaak(uow, stap)),
    checkTaakAfronding: (vraag) =>
      run({ ...zaakLine(vraag), verwerking: 'TAAK_GETOETST' }, (uow) => checkTaakAfronding(uow, vraag)),
    escalateTaak: (stap) => run(zaakLine(stap), (uow) => escalateTaak(uow, stap)),

    readInstap: (vraag) => run(casusLine(vraag), (uow) => readInstap(uow, vraag)),
    enterFase: (stap) => run(casusLine(stap), (uow) => enterFase(uow, stap)),
    listMeldpunttaken: (casusId) => run(casusLine({ casusId }), (uow) => listMeldpunttaken(uow, casusId)),
    handOverTaak: (overgang) => run(casusLine(overgang), (uow) => handOverTaak(uow, overgang)),
    bundleHerweging: (stap) => run(casusLine(stap), (uow) => bundleHerweging(uow, stap)),
    recordGevolg: (stap) => run(casusLine(stap), (uow) => recordGevolg(uow, stap)),
    restartFase: (stap) => run(casusLine(stap), (uow) => restartFase(uow, stap)),

    openWeging: (stap) => run(casusLine(stap), (uow) => openWeging(uow, stap)),
    recordAdviezen: (stap) => run(casusLine(stap), (uow) => recordAdviezen(uow, stap)),
    recordTabeladviezen: (vraag) => run(casusLine(vraag), (uow) => recordTabeladviezen(uow, vraag)),
    vaststelWeging: (stap) => run(casusLine(stap), (uow) => vaststelWeging(uow, stap)),

    requestDoorlaattoets: (stap) => run(casusLine(stap), (uow) => requestDoorlaattoets(uow, stap)),
    openToets: (stap) => run(casusLine(stap), (uow) => openToets(uow, stap)),
    alarmToets: (stap) => run(casusLine(stap), (uow) => alarmPiket(uow, { ...stap, soort: 'DOORLAATTOETS' })),
    recordToetsBesluit: (stap) => run(casusLine(stap), (uow) => recordToetsBesluit(uow, stap)),
    closeToets: (stap) => run(casusLine(stap), (uow) => closeToets(uow, stap)),

    checkAfschalen: (stap) =>
      run(casusLine(stap), async (uow) => {
        await findCasus(uow, stap.casusId);
        return deriveAfschaalPoort(await readAfschaalStand(uow, stap.casusId));
      }),
    recordActualiteit: (stap) => run(casusLine(stap), (uow) => recordActualiteit(uow, stap)),
    openOverdrachten: (stap) => run(casusLine(stap), (uow) => openOverdrachten(uow, stap)),
    sendOverdracht: (stap) => run(casusLine(stap), (uow) => sendOverdracht(uow, stap)),
    closeOverdracht: (stap) => run(casusLine(stap), (uow) => closeOverdracht(uow, stap)),
    readKenmerken: (casusId) => run(casusLine({ casusId }), (uow) => readKenmerken(uow, casusId)),
    requestHerweging: (stap) => run(casusLine(stap), (uow) => requestHerweging(uow, stap)),
    putOutOvergeslagen: (stap) => run(casusLine(stap), (uow) => putOutOvergeslagen(uow, stap)),
    planTerugbellen: (stap) => run(casusLine(stap), (uow) => planTerugbellen(uow, stap)),
    finishInhaaltaak: (stap) => run(casusLine(stap), (uow) => finishInhaaltaak(uow, stap)),
    signalBedenktijd: (stap) => run(casusLine(stap), (uow) => signalBedenktijd(uow, stap)),
    processIngreep: (stap) => run(casusLine(stap), (uow) => processIngreep(uow, stap)),
    suspendDelen: (stap) => run(casusLine(stap), (uow) => suspendDelen(uow, stap)),
    finishVoorval: (stap) => run(casusLine(stap), (uow) => finishVoorval(uow, stap)),
    recordInbreng: (stap) => run(casusLine(stap), (uow) => recordInbreng(uow, stap)),
    readOverlegPersonen: (casusId) =>
      run({ ...casusLine({ casusId }), actie: 'lezen' }, (uow) => readOverlegPersonen(uow, casusId)),
    createUitnodigingen: (overleg) => run(casusLine(overleg), (uow) => createUitnodigingen(uow, overleg)),
    askAnew: (stap) => run(casusLine(stap), (uow) => askAnew(uow, stap)),
    sendUitnodiging: (verzending) => run(casusLine(verzending), (uow) => sendUitnodiging(uow, verzending)),
    recordPartnerreactie: (stap) => run(casusLine(stap), (uow) => recordPartnerreactie(uow, stap)),
    countBezetting: (stap) => run(casusLine(stap), (uow) => countBezetting(uow, stap)),
    planUitnodiging: (plan) => run(casusLine(plan), (uow) => planUitnodiging(uow, plan)),
    askPartner: (vraag) => run(casusLine(vraag), (uow) => askPartner(uow, vraag)),
    recordOverleg: (stap) => run(casusLine(stap), (uow) => recordOverleg(uow, stap)),
    openTraject: (stap) => run(casusLine(stap), (uow) => openTraject(uow, stap)),
    recordPreweeg: (stap) => run(casusLine(stap), (uow) => recordPreweeg(uow, stap)),
    processStrafstatus: (stap) => run(casusLine(stap), (uow) => processStrafstatus(uow, stap)),
    recordAfstemming: (stap) => run(casusLine(stap), (uow) => recordAfstemming(uow, stap)),
    putOutActies: (opdracht) => run(casusLine(opdracht), (uow) => putOutActies(uow, opdracht)),
    withdrawActies: (opdracht) => run(casusLine(opdracht), (uow) => withdrawActies(uow, opdracht)),
    answerActie: (stap) => run(casusLine(stap), (uow) => answerActie(uow, stap)),
    reassignActie: (stap) => run(casusLine(stap), (uow) => reassignActie(uow, stap)),
    delayActie: (stap) => run(casusLine(stap), (uow) => delayActie(uow, stap)),
    postponeActie: (stap) => run(casusLine(stap), (uow) => postponeActie(uow, stap)),
    finishActie: (stap) => run(casusLine(stap), (uow) => finishActie(uow, stap)),
    createVerzoeken: (verzoeken) => run(casusLine(verzoeken), (uow) => createVerzoeken(uow, verzoeken)),
    closeVerzoeken: (stap) => run(casusLine(stap), (uow) => closeVerzoeken(uow, stap)),
    recordOverlegOpening: (stap) => run(casusLine(stap), (uow) => recordOverlegOpening(uow, stap)),
    openTweedeWeging: (stap) => run(casusLine(stap), (uow) => openTweedeWeging(uow, stap)),
    recordTweedeAdviezen: (stap) => run(casusLine(stap), (uow) => recordTweedeAdviezen(uow, stap)),
    putOutVervolgacties: (opdracht) => run(casusLine(opdracht), (uow) => putOutVervolgacties(uow, opdracht)),
    vaststelTweedeWeging: (stap) => run(casusLine(stap), (uow) => vaststelTweedeWeging(uow, stap)),
    startPreventiejaren: () => run(ketenLine, startPreventiejaren),
    recordJaarplan: (zaakId) => run(ketenLine, (uow) => recordJaarplan(uow, zaakId)),
    recordActiviteit: (verloop) => run(ketenLine, (uow) => recordActiviteit(uow, verloop)),
    measureEffect: (activiteitId) => run(ketenLine, (uow) => measureEffect(uow, activiteitId)),
    publishCijfers: () =>
      run(ketenLine, async (uow) => {
        await publishKwartalen(uow);
      }),
    recordMaatregelen: (telling) => run(ketenLine, (uow) => recordMaatregelen(uow, telling)),
    closePreventiejaar: (zaakId) => run(ketenLine, (uow) => closePreventiejaar(uow, zaakId)),
    openEvaluaties: (vraag) => run(ketenLine, (uow) => openEvaluaties(uow, vraag)),
    postponeEvaluatie: (zaakId) => run(ketenLine, (uow) => postponeEvaluatie(uow, zaakId)),
    prepareCijfers: (evaluatie) => run(ketenLine, (uow) => prepareCijfers(uow, evaluatie)),
    secureKetenevaluatie: (borging) => run(ketenLine, (uow) => secureKetenevaluatie(uow, borging)),
    openControle: (controle) => run(ketenLine, (uow) => openControle(uow, controle)),
    compareProjectie: (stand) => run(ketenLine, (uow) => compareProjectie(uow, stand)),
    followStoringen: (storingen) => run(ketenLine, (uow) => followStoringen(uow, storingen)),
    reofferBerichten: () => run(ketenLine, reofferBerichten),
    checkCasussen: (controle) => run(ketenLine, (uow) => checkCasussen(uow, controle)),
    checkTermijnen: (controle) => run(ketenLine, (uow) => checkTermijnen(uow, controle)),
    checkDekking: (controle) => run(ketenLine, (uow) => checkDekking(uow, controle)),
    checkBewaren: (controle) => run(ketenLine, (uow) => checkBewaren(uow, controle)),
    checkOpvolging: (controle) => run(ketenLine, (uow) => checkOpvolging(uow, controle)),
    closeControle: ({ sleutel }) => run(ketenLine, (uow) => closeControle(uow, sleutel)),
    closeBevinding: (afloop) => run(ketenLine, (uow) => closeBevinding(uow, afloop)),
    recordVerlenging: (besluit) => run(ketenLine, (uow) => recordVerlenging(uow, besluit)),
    findZorgcoordinator: (casusId) =>
      run({ ...casusLine({ casusId }), actie: 'lezen' }, async (uow) => {
        await findCasus(uow, casusId);
        return findZorgcoordinator(uow, casusId);
      }),
    createNazorg: (stap) => run(casusLine(stap), (uow) => createNazorg(uow, stap)),
    recordContact: (stap) => run(casusLine(stap), (uow) => recordContact(uow, stap)),
    closeNazorg: (stap) => run(casusLine(stap), (uow) => closeNazorg(uow, stap)),
    openEvaluatie: (stap) => run(casusLine(stap), (uow) => openEvaluatie(uow, stap)),
    checkNeutraliteit: (stap) => run(ketenLine, (uow) => checkNeutraliteit(uow, stap)),
    askInstemming: (stap) => run(ketenLine, (uow) => askInstemming(uow, stap)),
    recordInstemming: (stap) => run(ketenLine, (uow) => recordInstemming(uow, stap)),
    countInstemming: (stap) => run(ketenLine, (uow) => countInstemming(uow, stap)),
    appointBegeleider: (stap) => run(ketenLine, (uow) => appointBegeleider(uow, stap)),
    makeBeschrijving: (stap) => run(ketenLine, (uow) => makeBeschrijving(uow, stap)),
    confirmBeschrijving: (stap) => run(ketenLine, (uow) => confirmBeschrijving(uow, stap)),
    secureLeerpunten: (stap) => run(ketenLine, (uow) => secureLeerpunten(uow, stap)),
    checkTaakToewijzing: (vraag) =>
      run({ ...zaakLine(vraag), verwerking: 'TAAK_GETOETST' }, (uow) => checkTaakToewijzing(uow, vraag)),
    checkPlan: (stap) => run(casusLine(stap), (uow) => checkPlan(uow, stap)),
    recordPlan: (stap) => run(casusLine(stap), (uow) => recordPlan(uow, stap)),
    putOutPlan: (stap) => run(casusLine(stap), (uow) => putOutPlan(uow, stap)),
    readMonitoring: (casusId) => run(casusLine({ casusId }), (uow) => readMonitoring(uow, casusId)),
    hasOpenActies: (casusId) =>
      run(casusLine({ casusId }), async (uow) => (await findOpenActies(uow, casusId)).length > 0),
    finishUitvoering: (stap) => run(casusLine(stap), (uow) => finishUitvoering(uow, stap)),
    closeCasus: (stap) => run(casusLine(stap), (uow) => closeCasus(uow, stap)),
    removeCasus: (stap) =>
      run({ ...casusLine(stap), verwerking: 'CASUS_OPGERUIMD', actie: 'verwijderen' }, (uow) =>
        removeCasus(uow, stap.casusId),
      ),
  };
}

type Line = {
  verwerking: Verwerking;
  actie: 'lezen' | 'schrijven' | 'verwijderen';
} & ({ soort: 'casus' | 'melding'; id: string } | { soort: 'geen'; id: null });

const casusLine = ({ casusId }: { casusId: string }): Line => ({
  verwerking: 'CASUS_BIJGEWERKT',
  actie: 'schrijven',
  soort: 'casus',
  id: casusId,
});

const ketenLine: Line = { verwerking: 'KETENZAAK_BIJGEWERKT', actie: 'schrijven', soort: 'geen', id: null };

const zaakLine = ({ casusId }: Zaak): Line => (casusId ? casusLine({ casusId }) : ketenLine);

function runnerFor(database: Database, onderdeel: string) {
  return <T>(line: Line, work: (uow: UnitOfWork) => Promise<T>): Promise<T> =>
    inTransaction(database, { betrokkene: { soort: 'systeem', onderdeel } }, async (uow) => {
      if (line.soort === 'casus') await uow.lock(casusSlot(line.id));
      const uitkomst = await work(uow);
      appendLog(uow, [systeemregel(uow, { ...line, onderdeel, regel: 'PROCES' })]);
      return uitkomst;
    });
}
