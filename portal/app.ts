import express, { type Express } from 'express';
import { closeAllSessions, closeSession } from './account/close-sessions.js';
import { showAccount } from './account/show-account.js';
import { apiRoutes } from './api/routes.js';
import { assetsFolder } from './assets.js';
import { showBewaartermijnen } from './bewaartermijnen/show-bewaartermijnen.js';
import { decideVerlenging, showVerlengen } from './bewaartermijnen/verlengen.js';
import { answerVerzoek, showVerzoek } from './casussen/answer-verzoek.js';
import { decideCorrectie, showCorrectie } from './casussen/decide-correctie.js';
import { decideBekende } from './casussen/decide-bekende.js';
import { bedenktijdRoutes } from './bedenktijd/bedenktijd.js';
import { risicoprofielRoutes } from './risicoprofiel/risicoprofiel.js';
import { comenshaRoutes } from './comensha/comensha.js';
import { reopenCasus, showHeropenen } from './casussen/heropenen.js';
import { requestHerwegen, showHerwegen } from './casussen/herwegen.js';
import { showBreekglasmeldingen } from './breekglas/show-breekglasmeldingen.js';
import { openBreekglas, showBreekglas } from './breekglas/open-breekglas.js';
import { catalogusRoutes } from './catalogi/routes.js';
import { keepMelderBekend, showMelderBekend } from './casussen/melder-bekend.js';
import { sendDiagram } from './casussen/send-diagram.js';
import { showBekenden } from './casussen/show-bekenden.js';
import { showCasussen } from './casussen/show-casussen.js';
import { showDiagram } from './casussen/show-diagram.js';
import { showMeldingen } from './casussen/show-meldingen.js';
import { showOverzicht } from './casussen/show-overzicht.js';
import { saveDaderdeel, showPlan } from './casussen/show-plan.js';
import { showPersonen } from './casussen/show-personen.js';
import { showNazorg } from './casussen/show-nazorg.js';
import { showTijdlijn } from './casussen/show-tijdlijn.js';
import { showIntrekken, withdrawUitnodiging } from './casussen/intrekken.js';
import { overlegVerzettenRoutes } from './casussen/overleg-verzetten.js';
import { partnerErbijRoutes } from './casussen/partner-erbij.js';
import { showOverleg } from './casussen/show-overleg.js';
import { showWegingen } from './casussen/show-wegingen.js';
import type { Deps, Surroundings } from './deps.js';
import { GUARDS, type Guards } from './guards.js';
import { evaluatieRoutes } from './evaluaties/routes.js';
import { showHealth } from './gezondheid/show-health.js';
import { recordInformatie, showInformeren } from './informeren/record-informatie.js';
import { showTeInformeren } from './informeren/show-te-informeren.js';
import { endFromIssuer } from './inloggen/end-from-issuer.js';
import { finishLogin } from './inloggen/finish-login.js';
import { chooseDoel, showDoel } from './inloggen/choose-doel.js';
import { logout } from './inloggen/logout.js';
import { startLogin } from './inloggen/start-login.js';
import { meldenRoutes } from './melden/routes.js';
import { addDocument } from './documenten/add-document.js';
import { removeDocument, replaceDocument, showDocument } from './documenten/change-document.js';
import { sendDocument } from './documenten/send-document.js';
import { showDocumenten } from './documenten/show-documenten.js';
import { answerErrors, answerNotFound } from './middleware/errors.js';
import { limitJsonDepth } from './middleware/json-depth.js';
import { loopbackOnly } from './middleware/loopback.js';
import { securityHeaders } from './middleware/security-headers.js';
import { trace } from './middleware/trace.js';
import { vrijgaveRoutes } from './modellen/vrijgave/routes.js';
import { monitorRoutes } from './monitor/routes.js';
import { modelRoutes } from './modellen/routes.js';
import { mountRoutes } from './mount.js';
import { opneemRoutes } from './opnemen/routes.js';
import { showPreventie, startPreventiejaar } from './preventie/show-preventie.js';
import { askReason, giveReason } from './redenen/give-reason.js';
import { requestControle, showRegie } from './regie/show-regie.js';
import { addRoosterregel, showRooster, withdrawRoosterregel } from './rooster/change-rooster.js';
import type { Route } from './route.js';
import { saveStrafrecht } from './strafrecht/save-strafrecht.js';
import { showStrafrecht } from './strafrecht/show-strafrecht.js';
import { exportStuurinformatie } from './stuurinformatie/export-stuurinformatie.js';
import { showStuurinformatie } from './stuurinformatie/show-stuurinformatie.js';
import { claimTask, releaseTask } from './taken/claim-task.js';
import { completeTask } from './taken/complete-task.js';
import { saveTask } from './taken/save-task.js';
import { showTask } from './taken/show-task.js';
import { toegangsregelRoutes } from './toegangsregels/routes.js';
import { answerUitnodiging } from './uitnodigingen/answer-uitnodiging.js';
import { showUitnodigingen } from './uitnodigingen/show-uitnodigingen.js';
import { exportVerwerkingen } from './verwerkingen/export-verwerkingen.js';
import { showVerwerkingen } from './verwerkingen/show-verwerkingen.js';
import { verzoekRoutes } from './verzoeken/routes.js';
import { voorvalRoutes } from './voorvallen/routes.js';
import { showWerkplek } from './werkplek/show-werkplek.js';

const readsCasus = 'procesgegevens:lezen';
const readsOverleg = 'casusoverleg:lezen';
const leadsOverleg = 'casusoverleg:schrijven';
const contributes = 'weging2:schrijven';
const readsActies = 'acties:lezen';
const writesDaderdeel = 'daderdeel:schrijven';
const readsStrafrecht = 'strafrecht:lezen';
const writesStrafrecht = 'strafrecht:schrijven';
const writesMelder = 'melderidentiteit:schrijven';
const readsMatches = 'matchresultaten:lezen';
const eigenDoel = true;
const reweighs = 'weging1:schrijven';
const informs = 'informatieplicht:schrijven';
const corrects = 'correcties:schrijven';
const keepsLonger = 'bewaartermijnen:schrijven';
/** Beyond this a request is answered with 413. */
const largestBody = '200kb';
/** A whole town hall may share one address. */
const logins = 300;
/** Lists over all casussen: nobody reads so many by hand. */
const searches = 300;
/** Files that somebody adds or fetches. */
const files = 60;
const upload = true;
/** Of emergency access: nobody has ten emergencies, and who guesses numbers stops here. */
const emergencies = 10;

/** The portal, route by route: what there is, who may come there, and which file answers. */
export const routes: readonly Route[] = [
  ...meldenRoutes,
  ...apiRoutes,
  { method: 'get', path: '/gezondheid', rule: 'public', handle: showHealth },
  { method: 'get', path: '/inloggen', rule: 'public', most: logins, handle: startLogin },
  { method: 'get', path: '/inloggen/terug', rule: 'public', most: logins, handle: finishLogin },
  {
    method: 'post',
    path: '/inloggen/afmelden',
    rule: 'identiteitsprovider',
    most: logins,
    handle: endFromIssuer,
  },
  { method: 'get', path: '/account', rule: 'ingelogd', eigenDoel, handle: showAccount },
  { method: 'post', path: '/account/sessies', rule: 'ingelogd', eigenDoel, handle: closeSession },
  {
    method: 'post',
    path: '/account/overal-uitloggen',
    rule: 'ingelogd',
    eigenDoel,
    handle: closeAllSessions,
  },
  { method: 'post', path: '/uitloggen', rule: 'ingelogd', eigenDoel, handle: logout },
  { method: 'get', path: '/doel', rule: 'ingelogd', eigenDoel, handle: showDoel },
  { method: 'post', path: '/doel', rule: 'ingelogd', eigenDoel, handle: chooseDoel },
  { method: 'get', path: '/werkplek', rule: 'ingelogd', handle: showWerkplek },
  ...opneemRoutes,
  { method: 'get', path: '/taken/:userTaskKey', rule: 'ketentaken:lezen', eigenDoel, handle: showTask },
  {
    method: 'post',
    path: '/taken/:userTaskKey/oppakken',
    rule: 'ketentaken:schrijven',
    eigenDoel,
    handle: claimTask,
  },
  {
    method: 'post',
    path: '/taken/:userTaskKey/teruggeven',
    rule: 'ketentaken:schrijven',
    eigenDoel,
    handle: releaseTask,
  },
  {
    method: 'post',
    path: '/taken/:userTaskKey/opslaan',
    rule: 'ketentaken:schrijven',
    eigenDoel,
    handle: saveTask,
  },
  {
    method: 'post',
    path: '/taken/:userTaskKey/afronden',
    rule: 'ketentaken:schrijven',
    eigenDoel,
    handle: completeTask,
  },
  {
    method: 'get',
    path: '/uitnodigingen',
    rule: 'uitnodigingen:lezen',
    eigenDoel,
    handle: showUitnodigingen,
  },
  {
    method: 'post',
    path: '/uitnodigingen/:uitnodigingId',
    rule: 'uitnodigingen:schrijven',
    eigenDoel,
    handle: answerUitnodiging,
  },
  { method: 'get', path: '/casussen', rule: readsCasus, most: searches, handle: showCasussen },
  { method: 'get', path: '/casussen/:casusId', rule: readsCasus, handle: showOverzicht },
  { method: 'get', path: '/casussen/:casusId/personen', rule: readsCasus, handle: showPersonen },
  { method: 'get', path: '/casussen/:casusId/meldingen', rule: readsCasus, handle: showMeldingen },
  {
    method: 'get',
    path: '/casussen/:casusId/meldingen/:meldingId/melder',
    rule: writesMelder,
    handle: showMelderBekend,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/meldingen/:meldingId/melder',
    rule: writesMelder,
    handle: keepMelderBekend,
  },
  { method: 'get', path: '/casussen/:casusId/bekenden', rule: readsMatches, handle: showBekenden },
  {
    method: 'post',
    path: '/casussen/:casusId/bekenden/:voorstelId',
    rule: 'matchresultaten:schrijven',
    handle: decideBekende,
  },
  { method: 'get', path: '/casussen/:casusId/wegingen', rule: readsCasus, handle: showWegingen },
  { method: 'get', path: '/casussen/:casusId/overleg', rule: readsOverleg, handle: showOverleg },
  {
    method: 'get',
    path: '/casussen/:casusId/overleg/vragen/:verzoekId',
    rule: contributes,
    handle: showVerzoek,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/overleg/vragen/:verzoekId',
    rule: contributes,
    handle: answerVerzoek,
  },
  {
    method: 'get',
    path: '/casussen/:casusId/overleg/uitnodigingen/:uitnodigingId/intrekken',
    rule: leadsOverleg,
    handle: showIntrekken,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/overleg/uitnodigingen/:uitnodigingId/intrekken',
    rule: leadsOverleg,
    handle: withdrawUitnodiging,
  },
  { method: 'get', path: '/casussen/:casusId/plan', rule: readsActies, handle: showPlan },
  {
    method: 'post',
    path: '/casussen/:casusId/plan/daderdeel',
    rule: writesDaderdeel,
    handle: saveDaderdeel,
  },
  { method: 'get', path: '/casussen/:casusId/strafrecht', rule: readsStrafrecht, handle: showStrafrecht },
  { method: 'post', path: '/casussen/:casusId/strafrecht', rule: writesStrafrecht, handle: saveStrafrecht },
  { method: 'get', path: '/casussen/:casusId/documenten', rule: readsCasus, handle: showDocumenten },
  {
    method: 'post',
    path: '/casussen/:casusId/documenten',
    rule: readsCasus,
    most: files,
    upload,
    handle: addDocument,
  },
  {
    method: 'get',
    path: '/casussen/:casusId/documenten/:documentId',
    rule: readsCasus,
    handle: showDocument,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/documenten/:documentId/versies',
    rule: readsCasus,
    most: files,
    upload,
    handle: replaceDocument,
  },
  {
    method: 'get',
    path: '/casussen/:casusId/documenten/:documentId/versies/:versie',
    rule: readsCasus,
    most: files,
    handle: sendDocument,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/documenten/:documentId/verwijderen',
    rule: readsCasus,
    handle: removeDocument,
  },
  { method: 'get', path: '/casussen/:casusId/nazorg', rule: 'nazorg:lezen', handle: showNazorg },
  { method: 'get', path: '/casussen/:casusId/tijdlijn', rule: readsCasus, handle: showTijdlijn },
  { method: 'get', path: '/casussen/:casusId/diagram', rule: readsCasus, handle: showDiagram },
  { method: 'get', path: '/casussen/:casusId/diagram.json', rule: readsCasus, handle: sendDiagram },
  ...partnerErbijRoutes,
  ...overlegVerzettenRoutes,
  ...voorvalRoutes,
  ...bedenktijdRoutes,
  ...comenshaRoutes,
  ...risicoprofielRoutes,
  { method: 'get', path: '/casussen/:casusId/herwegen', rule: reweighs, handle: showHerwegen },
  { method: 'post', path: '/casussen/:casusId/herwegen', rule: reweighs, handle: requestHerwegen },
  {
    method: 'get',
    path: '/casussen/:casusId/heropenen',
    rule: leadsOverleg,
    handle: showHeropenen,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/heropenen',
    rule: leadsOverleg,
    handle: reopenCasus,
  },
  { method: 'get', path: '/bewaartermijnen', rule: 'bewaartermijnen:lezen', handle: showBewaartermijnen },
  { method: 'get', path: '/casussen/:casusId/verlengen', rule: keepsLonger, handle: showVerlengen },
  { method: 'post', path: '/casussen/:casusId/verlengen', rule: keepsLonger, handle: decideVerlenging },
  { method: 'get', path: '/informeren', rule: 'informeeroverzicht:lezen', handle: showTeInformeren },
  {
    method: 'get',
    path: '/casussen/:casusId/personen/:dossierId/informeren',
    rule: informs,
    handle: showInformeren,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/personen/:dossierId/informeren',
    rule: informs,
    handle: recordInformatie,
  },
  {
    method: 'get',
    path: '/casussen/:casusId/correcties/:correctieId',
    rule: corrects,
    handle: showCorrectie,
  },
  {
    method: 'post',
    path: '/casussen/:casusId/correcties/:correctieId',
    rule: corrects,
    handle: decideCorrectie,
  },
  ...verzoekRoutes,
  ...evaluatieRoutes,
  ...catalogusRoutes,
  { method: 'get', path: '/preventie', rule: 'preventie:lezen', eigenDoel: true, handle: showPreventie },
  {
    method: 'post',
    path: '/preventie',
    rule: 'preventie:schrijven',
    eigenDoel: true,
    handle: startPreventiejaar,
  },
  { method: 'get', path: '/redenen/:onderwerp', rule: 'logs:lezen', handle: askReason },
  { method: 'post', path: '/redenen/:onderwerp', rule: 'logs:lezen', handle: giveReason },
  {
    method: 'get',
    path: '/verwerkingen',
    rule: 'logs:lezen',
    reden: 'verwerkingen',
    handle: showVerwerkingen,
  },
  {
    method: 'post',
    path: '/verwerkingen/uitvoer',
    rule: 'logs:lezen',
    reden: 'verwerkingen',
    handle: exportVerwerkingen,
  },
  ...toegangsregelRoutes,
  ...modelRoutes,
  ...vrijgaveRoutes,
  { method: 'get', path: '/regie', rule: 'regie:lezen', most: searches, handle: showRegie },
  ...monitorRoutes,
  { method: 'get', path: '/rooster', rule: 'rooster:lezen', handle: showRooster },
  { method: 'post', path: '/rooster', rule: 'rooster:schrijven', handle: addRoosterregel },
  {
    method: 'post',
    path: '/rooster/:roosterId/intrekken',
    rule: 'rooster:schrijven',
    handle: withdrawRoosterregel,
  },
  { method: 'post', path: '/regie/controle', rule: 'bewaking:schrijven', handle: requestControle },
  {
    method: 'get',
    path: '/stuurinformatie',
    rule: 'stuurinformatie:lezen',
    most: searches,
    handle: showStuurinformatie,
  },
  {
    method: 'get',
    path: '/stuurinformatie/cijfers.csv',
    rule: 'stuurinformatie:lezen',
    most: searches,
    handle: exportStuurinformatie,
  },
  { method: 'get', path: '/noodtoegang', rule: readsCasus, handle: showBreekglas },
  { method: 'post', path: '/noodtoegang', rule: readsCasus, most: emergencies, handle: openBreekglas },
  {
    method: 'get',
    path: '/noodtoegang/meldingen',
    rule: 'breekglasmeldingen:lezen',
    handle: showBreekglasmeldingen,
  },
];

/**
 * The portal as an express application that does not listen yet.
 * @param guards what stands before its handlers
 * @throws Error when a route in the table declares no rule.
 */
export function createPortal(surroundings: Surroundings, guards: Guards = GUARDS): Express {
  const deps: Deps = { ...surroundings, guards };
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', deps.settings.trustProxy ?? 0);
  app.use(trace(deps));
  if (deps.settings.omgeving === 'oefening') app.use(loopbackOnly());
  app.use(securityHeaders(deps));
  app.use('/assets', express.static(assetsFolder, { maxAge: '1y', immutable: true, index: false }));
  app.use('/api', express.json({ limit: largestBody, verify: limitJsonDepth }));
  app.use(express.urlencoded({ extended: false, limit: largestBody, parameterLimit: 2000 }));
  mountRoutes(app, deps, routes);
  app.use(answerNotFound(deps));
  app.use(answerErrors(deps));
  return app;
}
