import { preventieStarten } from './preventie/preventie-starten.js';
import { jaarplanVastleggen } from './preventie/jaarplan-vastleggen.js';
import { activiteitVastleggen } from './preventie/activiteit-vastleggen.js';
import { effectTellen } from './preventie/effect-tellen.js';
import { cijfersSamenstellen } from './preventie/cijfers-samenstellen.js';
import { maatregelenVastleggen } from './preventie/maatregelen-vastleggen.js';
import { jaarverslagVastleggen } from './preventie/jaarverslag-vastleggen.js';
import { evaluatiesBepalen } from './periodieke-evaluatie/evaluaties-bepalen.js';
import { evaluatieUitstellen } from './periodieke-evaluatie/evaluatie-uitstellen.js';
import { stuurcijfersMaken } from './periodieke-evaluatie/stuurcijfers-maken.js';
import { niveauLeerpuntenBorgen } from './periodieke-evaluatie/niveau-leerpunten-borgen.js';
import { actieAntwoordVastleggen } from './actie/actie-antwoord-vastleggen.js';
import { actieToewijzen } from './actie/actie-toewijzen.js';
import { actieUitstellen } from './actie/actie-uitstellen.js';
import { actieVastleggen } from './actie/actie-vastleggen.js';
import { bevindingAfronden } from './bewaken/bevinding-afronden.js';
import { bewarenControleren } from './bewaken/bewaren-controleren.js';
import { casussenControleren } from './bewaken/casussen-controleren.js';
import { controleAfronden } from './bewaken/controle-afronden.js';
import { controleOpenen } from './bewaken/controle-openen.js';
import { controlePlannen } from './bewaken/controle-plannen.js';
import { dekkingControleren } from './bewaken/dekking-controleren.js';
import { leerpuntenControleren } from './bewaken/leerpunten-controleren.js';
import { outboxControleren } from './bewaken/outbox-controleren.js';
import { projectieBijwerken } from './bewaken/projectie-bijwerken.js';
import { termijnenControleren } from './bewaken/termijnen-controleren.js';
import { verlengingVastleggen } from './bewaken/verlenging-vastleggen.js';
import { vernietigen } from './bewaken/vernietigen.js';
import { bezetting } from './casusoverleg/bezetting.js';
import { overlegVastleggen } from './casusoverleg/overleg-vastleggen.js';
import { personenLezen } from './casusoverleg/personen-lezen.js';
import { reactieVastleggen } from './casusoverleg/reactie-vastleggen.js';
import { uitnodigingPlannen } from './casusoverleg/uitnodiging-plannen.js';
import { uitnodigingVersturen } from './casusoverleg/uitnodiging-versturen.js';
import { uitnodigingenVerzetten } from './casusoverleg/uitnodigingen-verzetten.js';
import { uitnodigingenAanmaken } from './casusoverleg/uitnodigingen-aanmaken.js';
import { besluitVastleggen } from './doorlaatverbod/besluit-vastleggen.js';
import { toetsAfronden } from './doorlaatverbod/toets-afronden.js';
import { toetsAlarmeren } from './doorlaatverbod/toets-alarmeren.js';
import { toetsOpenen } from './doorlaatverbod/toets-openen.js';
import { acuutOpvolgingVastleggen } from './ketenaanpak/acuut-opvolging-vastleggen.js';
import { casusAfsluiten } from './ketenaanpak/casus-afsluiten.js';
import { casusBinden } from './ketenaanpak/casus-binden.js';
import { casusOpruimen } from './ketenaanpak/casus-opruimen.js';
import { bedenktijdSignaleren } from './ketenaanpak/bedenktijd-signaleren.js';
import { delenOpschorten } from './ketenaanpak/delen-opschorten.js';
import { faseHerstarten } from './ketenaanpak/fase-herstarten.js';
import { faseIngaan } from './ketenaanpak/fase-ingaan.js';
import { gevolgVastleggen } from './ketenaanpak/gevolg-vastleggen.js';
import { herwegingBundelen } from './ketenaanpak/herweging-bundelen.js';
import { inhaaltaakVastleggen } from './ketenaanpak/inhaaltaak-vastleggen.js';
import { ingreepVerwerken } from './ketenaanpak/ingreep-verwerken.js';
import { instapBepalen } from './ketenaanpak/instap-bepalen.js';
import { actiesUitzetten } from './plan-van-aanpak/acties-uitzetten.js';
import { afrondenToetsen } from './uitvoering-en-monitoring/afronden-toetsen.js';
import { monitorMoment } from './uitvoering-en-monitoring/monitor-moment.js';
import { uitvoeringVastleggen } from './uitvoering-en-monitoring/uitvoering-vastleggen.js';
import { planControleren } from './plan-van-aanpak/plan-controleren.js';
import { planVastleggen } from './plan-van-aanpak/plan-vastleggen.js';
import { voorvalAfronden } from './ketenaanpak/voorval-afronden.js';
import { acuutAlarmeren } from './signaleren-en-melden/acuut-alarmeren.js';
import { dossierAanmaken } from './signaleren-en-melden/dossier-aanmaken.js';
import { dossierVastleggen } from './signaleren-en-melden/dossier-vastleggen.js';
import { kandidatenZoeken } from './signaleren-en-melden/kandidaten-zoeken.js';
import { lvbVastleggen } from './signaleren-en-melden/lvb-vastleggen.js';
import { matchVastleggen } from './signaleren-en-melden/match-vastleggen.js';
import { melderBevestigen } from './signaleren-en-melden/melder-bevestigen.js';
import { meldingLezen } from './signaleren-en-melden/melding-lezen.js';
import { overgeslagenUitzetten } from './signaleren-en-melden/overgeslagen-uitzetten.js';
import { terugbellenUitzetten } from './signaleren-en-melden/terugbellen-uitzetten.js';
import { voorlopigePrioriteitVastleggen } from './signaleren-en-melden/voorlopige-prioriteit-vastleggen.js';
import { afstemmingVastleggen } from './strafrechtelijk-traject/afstemming-vastleggen.js';
import { preweegVerwerken } from './strafrechtelijk-traject/preweeg-verwerken.js';
import { strafstatusVerwerken } from './strafrechtelijk-traject/strafstatus-verwerken.js';
import { trajectOpenen } from './strafrechtelijk-traject/traject-openen.js';
import { contactVastleggen } from './nazorg/contact-vastleggen.js';
import { nazorgAfronden } from './nazorg/nazorg-afronden.js';
import { trajectenMaken } from './nazorg/trajecten-maken.js';
import { zorgcoordinatorBepalen } from './nazorg/zorgcoordinator-bepalen.js';
import { begeleiderAanstellen } from './evaluatie/begeleider-aanstellen.js';
import { beschrijvingMaken } from './evaluatie/beschrijving-maken.js';
import { beschrijvingVaststellen } from './evaluatie/beschrijving-vaststellen.js';
import { evaluatieOpenen } from './evaluatie/evaluatie-openen.js';
import { instemmingTellen } from './evaluatie/instemming-tellen.js';
import { instemmingVastleggen } from './evaluatie/instemming-vastleggen.js';
import { instemmingVragen } from './evaluatie/instemming-vragen.js';
import { leerpuntenBorgen } from './evaluatie/leerpunten-borgen.js';
import { neutraliteitToetsen } from './evaluatie/neutraliteit-toetsen.js';
import { taakToewijzen } from './taak/taak-toewijzen.js';
import { taakAfronden } from './taak/taak-afronden.js';
import { taakKlaarzetten } from './taak/taak-klaarzetten.js';
import { taakOpvolgen } from './taak/taak-opvolgen.js';
import { taakVervallen } from './taak/taak-vervallen.js';
import { wachtRegistreren } from './taak/wacht-registreren.js';
import { overlegOpeningVastleggen } from './verrijken-en-tweede-weging/overleg-opening-vastleggen.js';
import { tweedeAdviesVastleggen } from './verrijken-en-tweede-weging/tweede-advies-vastleggen.js';
import { tweedeWegingOpenen } from './verrijken-en-tweede-weging/tweede-weging-openen.js';
import { tweedeWegingVastleggen } from './verrijken-en-tweede-weging/tweede-weging-vastleggen.js';
import { vervolgactiesKlaarzetten } from './verrijken-en-tweede-weging/vervolgacties-klaarzetten.js';
import { verzoekenAanmaken } from './verrijken-en-tweede-weging/verzoeken-aanmaken.js';
import { partnerBevragen } from './verrijken-en-tweede-weging/partner-bevragen.js';
import { verzoekenSluiten } from './verrijken-en-tweede-weging/verzoeken-sluiten.js';
import { actualiteitVastleggen } from './weging-en-kwalificatie/actualiteit-vastleggen.js';
import { adviesVastleggen } from './weging-en-kwalificatie/advies-vastleggen.js';
import { afschalenToetsen } from './weging-en-kwalificatie/afschalen-toetsen.js';
import { doorlaattoetsVragen } from './weging-en-kwalificatie/doorlaattoets-vragen.js';
import { herwegingVragen } from './weging-en-kwalificatie/herweging-vragen.js';
import { inbrengVastleggen } from './weging-en-kwalificatie/inbreng-vastleggen.js';
import { wegingOpenen } from './weging-en-kwalificatie/weging-openen.js';
import { wegingVastleggen } from './weging-en-kwalificatie/weging-vastleggen.js';
import { overdrachtenOpenen } from './weging-en-kwalificatie/overdrachten-openen.js';
import { overdrachtAfronden } from './warme-overdracht/overdracht-afronden.js';
import { overdrachtVersturen } from './warme-overdracht/overdracht-versturen.js';
import { tabeladviezenVastleggen } from './tabeladvies/tabeladviezen-vastleggen.js';
import type { Worker } from './worker.js';

/** Every job type of the keten, by the process it belongs to. */
export const workers: readonly Worker[] = [
  // every user task
  taakKlaarzetten,
  taakToewijzen,
  taakAfronden,
  taakOpvolgen,
  taakVervallen,
  wachtRegistreren,
  // every table outside a weging
  tabeladviezenVastleggen,
  // ketenaanpak
  casusBinden,
  casusOpruimen,
  acuutOpvolgingVastleggen,
  instapBepalen,
  faseIngaan,
  herwegingBundelen,
  gevolgVastleggen,
  faseHerstarten,
  ingreepVerwerken,
  bedenktijdSignaleren,
  delenOpschorten,
  voorvalAfronden,
  inhaaltaakVastleggen,
  casusAfsluiten,
  // signaleren-en-melden
  meldingLezen,
  voorlopigePrioriteitVastleggen,
  acuutAlarmeren,
  melderBevestigen,
  terugbellenUitzetten,
  overgeslagenUitzetten,
  kandidatenZoeken,
  matchVastleggen,
  dossierAanmaken,
  dossierVastleggen,
  lvbVastleggen,
  // weging-en-kwalificatie
  wegingOpenen,
  adviesVastleggen,
  wegingVastleggen,
  doorlaattoetsVragen,
  inbrengVastleggen,
  afschalenToetsen,
  actualiteitVastleggen,
  herwegingVragen,
  overdrachtenOpenen,
  // warme-overdracht
  overdrachtVersturen,
  overdrachtAfronden,
  // doorlaatverbod
  toetsOpenen,
  toetsAlarmeren,
  besluitVastleggen,
  toetsAfronden,
  // evaluatie and casusevaluatie
  evaluatieOpenen,
  neutraliteitToetsen,
  instemmingVragen,
  instemmingVastleggen,
  instemmingTellen,
  begeleiderAanstellen,
  beschrijvingMaken,
  beschrijvingVaststellen,
  leerpuntenBorgen,
  // strafrechtelijk-traject
  trajectOpenen,
  preweegVerwerken,
  strafstatusVerwerken,
  afstemmingVastleggen,
  // casusoverleg and uitnodiging
  personenLezen,
  uitnodigingenVerzetten,
  uitnodigingenAanmaken,
  uitnodigingPlannen,
  uitnodigingVersturen,
  reactieVastleggen,
  bezetting,
  overlegVastleggen,
  // plan-van-aanpak
  planControleren,
  planVastleggen,
  actiesUitzetten,
  monitorMoment,
  afrondenToetsen,
  uitvoeringVastleggen,
  // actie
  actieAntwoordVastleggen,
  actieToewijzen,
  actieUitstellen,
  actieVastleggen,
  // verrijken-en-tweede-weging
  verzoekenAanmaken,
  verzoekenSluiten,
  partnerBevragen,
  overlegOpeningVastleggen,
  tweedeWegingOpenen,
  tweedeAdviesVastleggen,
  tweedeWegingVastleggen,
  vervolgactiesKlaarzetten,
  // bewaken
  controlePlannen,
  controleOpenen,
  projectieBijwerken,
  outboxControleren,
  casussenControleren,
  termijnenControleren,
  dekkingControleren,
  bewarenControleren,
  leerpuntenControleren,
  controleAfronden,
  vernietigen,
  bevindingAfronden,
  verlengingVastleggen,
  // nazorg
  zorgcoordinatorBepalen,
  trajectenMaken,
  contactVastleggen,
  nazorgAfronden,
  // preventie
  preventieStarten,
  jaarplanVastleggen,
  activiteitVastleggen,
  effectTellen,
  cijfersSamenstellen,
  maatregelenVastleggen,
  jaarverslagVastleggen,
  // periodieke-evaluatie
  evaluatiesBepalen,
  evaluatieUitstellen,
  stuurcijfersMaken,
  niveauLeerpuntenBorgen,
];
