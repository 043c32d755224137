import type { SysteemRepository } from '../../store/systeem-repository.js';
import type { Job } from '../../workers/camunda.js';
import { workers } from '../../workers/index.js';
import { performTwice } from './fakes/perform-twice.js';

interface Example {
  job: string;
  variables: Record<string, unknown>;
  headers?: Record<string, string>;
  asks: keyof SysteemRepository;
  with?: unknown;
  answer?: unknown;
  gives?: Record<string, unknown>;
}

const stap = { casusId: 'casus-1', elementInstanceKey: '2251799813685250' };
const toets = { ...stap, toetsId: 'toets-1' };
const evaluatie = { evaluatieId: 'evaluatie-1', elementInstanceKey: stap.elementInstanceKey };
const casus = { casusId: 'casus-1' };
const waarden = {
  acuutVolgensMelder: 'nee',
  directGevaar: 'nee',
  nogInSituatie: 'onbekend',
  dagenSindsLaatsteSignaal: null,
  geweldOfDreiging: 'nee',
  vrijheidsbeperking: 'nee',
  minderjarig: 'nee',
  kwetsbaar: 'nee',
  aantalSlachtoffers: 1,
};
const besluit = {
  acuut: 'NIET_ACUUT',
  actueel: 'ACTUEEL',
  veiligheid: 'ONVEILIG',
  kwalificatie: 'VERMOEDEN',
  prioriteit: 'P2',
};

const actie = { ...stap, actieId: 'actie-1' };

/** Per job type: what goes in, the one question to the store, and what comes out. */
const examples: Example[] = [
  {
    job: 'casus-binden',
    variables: { ...casus, periode: 1 },
    asks: 'bindCasus',
    with: { casusId: 'casus-1', periode: 1, processInstanceKey: '2251799813685201' },
    answer: 'DUBBEL',
    gives: { binding: 'DUBBEL' },
  },
  {
    job: 'plan-controleren',
    variables: casus,
    asks: 'checkPlan',
    with: stap,
    answer: { planCompleet: false, aantalActies: 2 },
    gives: { planCompleet: false, aantalActies: 2 },
  },
  {
    job: 'afronden-toetsen',
    variables: casus,
    asks: 'hasOpenActies',
    with: casus.casusId,
    answer: true,
    gives: { afrondPoort: 'OPEN' },
  },
  {
    job: 'uitvoering-vastleggen',
    variables: casus,
    asks: 'finishUitvoering',
    with: stap,
    answer: { f6einde: '2026-11-24T09:30:00.000Z' },
    gives: { f6einde: '2026-11-24T09:30:00.000Z' },
  },
  {
    job: 'plan-vastleggen',
    variables: { ...casus, daderdeelNodig: true },
    asks: 'recordPlan',
    with: { ...stap, daderdeelNodig: true },
    answer: { planVersie: 2, monitoringInterval: 'WEKELIJKS' },
    gives: { planVersie: 2, monitoringInterval: 'WEKELIJKS' },
  },
  {
    job: 'acties-uitzetten',
    variables: { ...casus, planVersie: 2 },
    asks: 'putOutPlan',
    with: { ...stap, planVersie: 2 },
  },
  {
    job: 'actie-antwoord-vastleggen',
    variables: { ...casus, actieId: 'actie-1', actieReactie: 'GEWEIGERD' },
    asks: 'answerActie',
    with: { ...actie, reactie: 'GEWEIGERD' },
  },
  {
    job: 'actie-toewijzen',
    variables: { ...casus, actieId: 'actie-1' },
    asks: 'reassignActie',
    with: actie,
    answer: 'r08.moviera',
    gives: { uitvoerderGroep: 'r08.moviera' },
  },
  {
    job: 'actie-uitstellen',
    variables: { ...casus, actieId: 'actie-1', uitstelBesluit: 'UITSTEL' },
    asks: 'postponeActie',
    with: { ...actie, besluit: 'UITSTEL' },
  },
  {
    job: 'actie-vastleggen',
    variables: { ...casus, actieId: 'actie-1' },
    headers: { slot: 'GEREED' },
    asks: 'finishActie',
    with: { ...actie, slot: 'GEREED' },
  },
  { job: 'casus-opruimen', variables: casus, asks: 'removeCasus', with: stap },
  {
    job: 'acuut-opvolging-vastleggen',
    variables: { ...casus, opvolging: 'POLITIE' },
    asks: 'recordAcuutOpvolging',
    with: { ...stap, opvolging: 'POLITIE' },
  },
  {
    job: 'doorlaattoets-vragen',
    variables: { ...casus, doorlaatverbodUitkomst: 'TOETS' },
    asks: 'requestDoorlaattoets',
    with: { ...stap, uitkomst: 'TOETS' },
    answer: { toetsId: 'toets-1' },
  },
  {
    job: 'zorgcoordinator-bepalen',
    variables: casus,
    asks: 'findZorgcoordinator',
    with: casus.casusId,
    answer: 'r06.mee',
    gives: { uitvoerderGroep: 'r06.mee' },
  },
  {
    job: 'contact-vastleggen',
    variables: { ...casus, nazorgId: 'nazorg-1', rang: 2, contactUitkomst: 'GOED' },
    asks: 'recordContact',
    with: { ...stap, nazorgId: 'nazorg-1', rang: 2, contactUitkomst: 'GOED' },
  },
  {
    job: 'nazorg-afronden',
    variables: casus,
    headers: { uitkomst: 'KLAAR' },
    asks: 'closeNazorg',
    with: { ...stap, uitkomst: 'KLAAR' },
  },
  {
    job: 'casus-afsluiten',
    variables: { ...casus, periode: 1, afsluitreden: 'AFGESCHAALD' },
    asks: 'closeCasus',
    with: { ...stap, periode: 1, afsluitreden: 'AFGESCHAALD' },
    answer: { afsluitResultaat: 'OPEN_PUNTEN', evaluatieNodig: 'NEE' },
    gives: { afsluitResultaat: 'OPEN_PUNTEN', evaluatieNodig: 'NEE' },
  },
  {
    job: 'melding-lezen',
    variables: { meldingId: 'melding-1' },
    asks: 'readMeldingWaarden',
    with: 'melding-1',
    answer: waarden,
    gives: waarden,
  },
  { job: 'acuut-alarmeren', variables: casus, asks: 'alarmPiket', with: { ...stap, soort: 'ACUUT' } },
  {
    job: 'kandidaten-zoeken',
    variables: { ...casus, meldingId: 'melding-1' },
    asks: 'findKandidaten',
    with: { ...stap, meldingId: 'melding-1' },
    answer: { aantalKandidaten: 2, isLater: false },
    gives: { aantalKandidaten: 2, matchGevolg: 'VERDER', stappenInhalen: 'NEE' },
  },
  {
    job: 'overgeslagen-uitzetten',
    variables: { ...casus, meldingId: 'melding-1' },
    asks: 'putOutOvergeslagen',
    with: { ...stap, meldingId: 'melding-1' },
  },
  {
    job: 'bedenktijd-signaleren',
    variables: { ...casus, bedenktijdId: 'bedenktijd-1' },
    asks: 'signalBedenktijd',
    with: { ...stap, bedenktijdId: 'bedenktijd-1' },
  },
  {
    job: 'match-vastleggen',
    variables: { ...casus, match: 'BEKEND' },
    asks: 'recordMatch',
    with: { ...stap, oordeel: 'BEKEND' },
    answer: 'SAMENGEVOEGD',
    gives: { matchGevolg: 'SAMENGEVOEGD' },
  },
  {
    job: 'dossier-aanmaken',
    variables: { ...casus, meldingId: 'melding-1' },
    asks: 'createDossiers',
    with: { ...stap, meldingId: 'melding-1' },
    answer: 2,
    gives: { aantalDossiers: 2 },
  },
  {
    job: 'dossier-vastleggen',
    variables: { ...casus, meldingId: 'melding-1', lvbVermoeden: 'onbekend' },
    asks: 'recordDossiervorming',
    with: { ...stap, meldingId: 'melding-1', lvbVermoeden: 'onbekend' },
    answer: 9,
    gives: { puntenBekend: 9 },
  },
  {
    job: 'lvb-vastleggen',
    variables: { ...casus, lvbProfiel: 'RISICO' },
    asks: 'recordLvbProfiel',
    with: { ...stap, profiel: 'RISICO' },
  },
  {
    job: 'melder-bevestigen',
    variables: { ...casus, meldingId: 'melding-1' },
    asks: 'confirmMelder',
    with: { ...stap, meldingId: 'melding-1' },
  },
  {
    job: 'weging-openen',
    variables: { ...casus, wegingModus: 'HERWEGING' },
    asks: 'openWeging',
    with: { ...stap, isHerweging: true },
    answer: { versie: 2, invoer: waarden },
    gives: { wegingVersie: 2, ...waarden },
  },
  {
    job: 'weging-vastleggen',
    variables: { ...casus, wegingVersie: 1, ...besluit },
    asks: 'vaststelWeging',
    with: { ...stap, versie: 1, besluit },
  },
  {
    job: 'instap-bepalen',
    variables: { ...casus, instapFase: 'F0' },
    asks: 'readInstap',
    with: { casusId: casus.casusId, gevraagd: 'F0' },
    answer: 'F0',
    gives: { instapFase: 'F0' },
  },
  {
    job: 'herweging-bundelen',
    variables: casus,
    asks: 'bundleHerweging',
    with: stap,
    answer: 'GEBUNDELD',
    gives: { bundeling: 'GEBUNDELD' },
  },
  {
    job: 'gevolg-vastleggen',
    variables: { ...casus, gevolg: 'NAAR_F3' },
    asks: 'recordGevolg',
    with: { ...stap, gevolg: 'NAAR_F3' },
    answer: 'OPNIEUW',
    gives: { gevolgStatus: 'OPNIEUW' },
  },
  {
    job: 'fase-herstarten',
    variables: casus,
    asks: 'restartFase',
    with: stap,
    answer: 'INBRENGEN',
    gives: { instapFase: 'INBRENGEN' },
  },
  {
    job: 'inhaaltaak-vastleggen',
    variables: { ...casus, inhaalId: 'inhaal-1', inhaalStatus: 'GEDAAN' },
    asks: 'finishInhaaltaak',
    with: { ...stap, inhaalId: 'inhaal-1', status: 'GEDAAN' },
  },
  {
    job: 'terugbellen-uitzetten',
    variables: { ...casus, meldingId: 'melding-1', acuutAdvies: { acuut: 'ACUUT' } },
    asks: 'planTerugbellen',
    with: { ...stap, meldingId: 'melding-1', acuut: 'ACUUT' },
  },
  {
    job: 'ingreep-verwerken',
    variables: { ...casus, voorvalId: 'voorval-1' },
    asks: 'processIngreep',
    with: { ...stap, voorvalId: 'voorval-1' },
  },
  {
    job: 'delen-opschorten',
    variables: { ...casus, voorvalId: 'voorval-1' },
    asks: 'suspendDelen',
    with: { ...stap, voorvalId: 'voorval-1' },
  },
  {
    job: 'voorval-afronden',
    variables: { ...casus, voorvalId: 'voorval-1', intrekGevolg: 'DOORGAAN' },
    asks: 'finishVoorval',
    with: { ...stap, voorvalId: 'voorval-1', uitkomst: 'DOORGAAN' },
  },
  { job: 'inbreng-vastleggen', variables: casus, asks: 'recordInbreng', with: stap },
  {
    job: 'overdrachten-openen',
    variables: { ...casus, bestemmingen: ['MEE'] },
    asks: 'openOverdrachten',
    with: { ...stap, bestemmingen: ['MEE'] },
    answer: [{ overdrachtId: 'overdracht-1', bestemming: 'MEE' }],
    gives: { overdrachten: [{ overdrachtId: 'overdracht-1', bestemming: 'MEE' }] },
  },
  {
    job: 'actualiteit-vastleggen',
    variables: { ...casus, nogInSituatie: 'nee', dagenSindsLaatsteSignaal: null },
    asks: 'recordActualiteit',
    with: { ...stap, nogInSituatie: 'nee', dagenSindsLaatsteSignaal: null },
    answer: 'NIET_MEER',
    gives: { actualiteitUitkomst: 'NIET_MEER' },
  },
  { job: 'herweging-vragen', variables: casus, asks: 'requestHerweging', with: stap },
  {
    job: 'toets-openen',
    variables: { ...casus, toetsId: 'toets-1' },
    asks: 'openToets',
    with: toets,
    answer: { toetsTermijnCode: 'T05', bewijsmiddelen: 1 },
    gives: { toetsTermijnCode: 'T05', bewijsmiddelen: 1 },
  },
  { job: 'toets-alarmeren', variables: { ...casus, toetsId: 'toets-1' }, asks: 'alarmToets', with: toets },
  {
    job: 'besluit-vastleggen',
    variables: { ...casus, toetsId: 'toets-1', toetsBesluit: 'MEER_NODIG' },
    asks: 'recordToetsBesluit',
    with: { ...toets, besluit: 'MEER_NODIG' },
  },
  { job: 'toets-afronden', variables: { ...casus, toetsId: 'toets-1' }, asks: 'closeToets', with: toets },
  {
    job: 'personen-lezen',
    variables: casus,
    asks: 'readOverlegPersonen',
    with: 'casus-1',
    answer: { personen: [], tabelkenmerken: ['vorm:ARBEID'], kwalificatie: 'WEL' },
    gives: { personen: [], tabelkenmerken: ['vorm:ARBEID'], kwalificatie: 'WEL' },
  },
  {
    job: 'reactie-vastleggen',
    variables: { ...casus, uitnodigingId: 'uitnodiging-1', partnerReactie: 'ZONDER' },
    asks: 'recordPartnerreactie',
    with: { ...stap, uitnodigingId: 'uitnodiging-1', partnerReactie: 'ZONDER' },
  },
  {
    job: 'bezetting',
    variables: { ...casus, overlegId: 'overleg-1' },
    asks: 'countBezetting',
    with: { ...stap, overlegId: 'overleg-1' },
    answer: 'TE_WEINIG',
    gives: { bezetting: 'TE_WEINIG' },
  },
  {
    job: 'overleg-vastleggen',
    variables: { ...casus, overlegUitkomst: 'VERZET' },
    asks: 'recordOverleg',
    with: { ...stap, overlegUitkomst: 'VERZET' },
  },
  {
    job: 'evaluatie-openen',
    variables: casus,
    asks: 'openEvaluatie',
    with: stap,
    answer: 'evaluatie-1',
    gives: { evaluatieId: 'evaluatie-1' },
  },
  {
    job: 'neutraliteit-toetsen',
    variables: { evaluatieId: 'evaluatie-1' },
    asks: 'checkNeutraliteit',
    with: evaluatie,
    answer: { neutraal: false },
    gives: { neutraal: false, begeleiderGroep: null },
  },
  {
    job: 'instemming-vastleggen',
    variables: { evaluatieId: 'evaluatie-1', instemmingId: 'instemming-1', instemming: 'NEE' },
    asks: 'recordInstemming',
    with: { ...evaluatie, instemmingId: 'instemming-1', instemming: 'NEE' },
  },
  {
    job: 'instemming-tellen',
    variables: { evaluatieId: 'evaluatie-1' },
    asks: 'countInstemming',
    with: evaluatie,
    answer: true,
    gives: { overeenstemming: true },
  },
  {
    job: 'begeleider-aanstellen',
    variables: { evaluatieId: 'evaluatie-1' },
    asks: 'appointBegeleider',
    with: evaluatie,
  },
  {
    job: 'beschrijving-maken',
    variables: { evaluatieId: 'evaluatie-1' },
    asks: 'makeBeschrijving',
    with: evaluatie,
  },
  {
    job: 'beschrijving-vaststellen',
    variables: { evaluatieId: 'evaluatie-1' },
    asks: 'confirmBeschrijving',
    with: evaluatie,
  },
  {
    job: 'leerpunten-borgen',
    variables: { evaluatieId: 'evaluatie-1', evaluatievorm: 'TIJDLIJN' },
    asks: 'secureLeerpunten',
    with: { ...evaluatie, evaluatievorm: 'TIJDLIJN' },
  },
  {
    job: 'traject-openen',
    variables: { ...casus, trajectId: 'traject-1' },
    asks: 'openTraject',
    with: { ...stap, trajectId: 'traject-1' },
    answer: true,
    gives: { preweegBekend: true },
  },
  {
    job: 'preweeg-verwerken',
    variables: { ...casus, trajectId: 'traject-1', preweegGedaan: false, uitkomstVoorKeten: 'ELDERS' },
    asks: 'recordPreweeg',
    with: {
      ...stap,
      trajectId: 'traject-1',
      preweegGedaan: false,
      preweegOp: null,
      uitkomstVoorKeten: 'ELDERS',
    },
  },
  {
    job: 'strafstatus-verwerken',
    variables: { ...casus, trajectId: 'traject-1' },
    asks: 'processStrafstatus',
    with: { ...stap, trajectId: 'traject-1' },
    answer: { afstemmingNodig: true, trajectKlaar: false, uitvoerderGroep: 'r06.mee' },
    gives: { afstemmingNodig: true, trajectKlaar: false, uitvoerderGroep: 'r06.mee' },
  },
  {
    job: 'afstemming-vastleggen',
    variables: { ...casus, trajectId: 'traject-1', slachtofferrechtenGezet: true },
    asks: 'recordAfstemming',
    with: { ...stap, trajectId: 'traject-1', slachtofferrechtenGezet: true },
  },
  {
    job: 'verzoeken-sluiten',
    variables: { ...casus, overlegId: 'overleg-1' },
    asks: 'closeVerzoeken',
    with: { ...stap, overlegId: 'overleg-1' },
  },
  {
    job: 'overleg-opening-vastleggen',
    variables: { ...casus, overlegId: 'overleg-1', quorum: 'nee' },
    asks: 'recordOverlegOpening',
    with: { ...stap, overlegId: 'overleg-1', quorum: 'nee' },
    answer: true,
  },
  {
    job: 'tweede-weging-openen',
    variables: { ...casus, overlegId: 'overleg-1' },
    asks: 'openTweedeWeging',
    with: { ...stap, overlegId: 'overleg-1' },
    answer: { versie: 2, invoer: { minderjarig: 'nee', aantalSlachtoffers: null } },
    gives: { wegingVersie: 2, minderjarig: 'nee', aantalSlachtoffers: null },
  },
  {
    job: 'tweede-weging-vastleggen',
    variables: { ...casus, wegingVersie: 1, uitkomst: 'MH_ZORG', prioriteit: 'P2' },
    asks: 'vaststelTweedeWeging',
    with: { ...stap, versie: 1, besluit: { uitkomst: 'MH_ZORG', prioriteit: 'P2' } },
  },
  {
    job: 'outbox-controleren',
    variables: {},
    asks: 'reofferBerichten',
    answer: 2,
    gives: { hangend: 2 },
  },
  {
    job: 'verlenging-vastleggen',
    variables: { zaakId: 'zaak-1', verlengingsbesluit: 'VERLENGEN', verlengdTot: '2027-06-01' },
    asks: 'recordVerlenging',
    with: { zaakId: 'zaak-1', besluit: 'VERLENGEN', tot: '2027-06-01' },
  },
  {
    job: 'taak-opvolgen',
    variables: casus,
    headers: { taak: 'weging-voorbereiden' },
    asks: 'escalateTaak',
    with: { ...stap, taak: 'weging-voorbereiden' },
  },
  {
    job: 'taak-vervallen',
    variables: casus,
    headers: { taak: 'weging-voorbereiden' },
    asks: 'vervalTaak',
    with: { ...stap, taak: 'weging-voorbereiden' },
  },
  {
    job: 'preventie-starten',
    variables: {},
    asks: 'startPreventiejaren',
  },
  {
    job: 'jaarplan-vastleggen',
    variables: { zaakId: 'zaak-1' },
    asks: 'recordJaarplan',
    with: 'zaak-1',
    answer: { activiteiten: [], kwartalen: [], halfjaren: [], jaarverslagOp: '2027-01-04T08:00:00.000Z' },
    gives: { activiteiten: [], kwartalen: [], halfjaren: [], jaarverslagOp: '2027-01-04T08:00:00.000Z' },
  },
  {
    job: 'activiteit-vastleggen',
    variables: { activiteitId: 'activiteit-1', activiteitStatus: 'UITGEVOERD', bereik: 25 },
    asks: 'recordActiviteit',
    with: {
      activiteitId: 'activiteit-1',
      status: 'UITGEVOERD',
      bereik: 25,
      tevredenheid: null,
      nieuweDag: null,
    },
    answer: { registrerenOp: '2026-04-02T10:00:00.000Z' },
    gives: { registrerenOp: '2026-04-02T10:00:00.000Z' },
  },
  {
    job: 'effect-tellen',
    variables: { activiteitId: 'activiteit-1' },
    asks: 'measureEffect',
    with: 'activiteit-1',
  },
  { job: 'cijfers-samenstellen', variables: {}, asks: 'publishCijfers' },
  {
    job: 'maatregelen-vastleggen',
    variables: { zaakId: 'zaak-1', halfjaarNaam: '2026-H1' },
    asks: 'recordMaatregelen',
    with: { zaakId: 'zaak-1', halfjaar: '2026-H1' },
  },
  {
    job: 'jaarverslag-vastleggen',
    variables: { zaakId: 'zaak-1' },
    asks: 'closePreventiejaar',
    with: 'zaak-1',
  },
  {
    job: 'evaluatie-uitstellen',
    variables: { zaakId: 'zaak-1' },
    asks: 'postponeEvaluatie',
    with: 'zaak-1',
  },
  {
    job: 'stuurcijfers-maken',
    variables: { zaakId: 'zaak-1', evaluatievorm: 'LEERGESPREK' },
    asks: 'prepareCijfers',
    with: { zaakId: 'zaak-1', vorm: 'LEERGESPREK' },
  },
  {
    job: 'niveau-leerpunten-borgen',
    variables: { zaakId: 'zaak-1', wijzigingTabel: true, wijzigingProces: false },
    asks: 'secureKetenevaluatie',
    with: { zaakId: 'zaak-1', wijzigingTabel: true, wijzigingProces: false },
  },
];

/** These read decisions, answer a listener or ask twice, and have tests of their own. */
const elsewhere = [
  'fase-ingaan',
  'wacht-registreren',
  'evaluaties-bepalen',
  'bevinding-afronden',
  'bewaren-controleren',
  'casussen-controleren',
  'controle-afronden',
  'controle-openen',
  'controle-plannen',
  'dekking-controleren',
  'leerpunten-controleren',
  'projectie-bijwerken',
  'termijnen-controleren',
  'monitor-moment',
  'vernietigen',
  'trajecten-maken',
  'advies-vastleggen',
  'afschalen-toetsen',
  'overdracht-versturen',
  'overdracht-afronden',
  'taak-afronden',
  'taak-klaarzetten',
  'taak-toewijzen',
  'instemming-vragen',
  'tabeladviezen-vastleggen',
  'tweede-advies-vastleggen',
  'partner-bevragen',
  'uitnodiging-plannen',
  'uitnodiging-versturen',
  'uitnodigingen-aanmaken',
  'uitnodigingen-verzetten',
  'vervolgacties-klaarzetten',
  'verzoeken-aanmaken',
  'voorlopige-prioriteit-vastleggen',
];

describe('workers', () => {
  it('have an example for every job type', () => {
    const types = workers.map(({ type }) => type);

    expect([...examples.map(({ job }) => job), ...elsewhere].sort()).toEqual([...types].sort());
    expect(new Set(types).size).toBe(types.length);
  });

  it.each(examples)('$job asks $asks of the store, the same when run twice', async (example) => {
    const { calls, outcome } = await performTwice(workerOf(example.job), jobOf(example), {
      answers: { [example.asks]: example.answer },
    });

    expect(calls).toEqual([{ method: example.asks, argument: example.with }]);
    expect(outcome).toEqual({ kind: 'complete', variables: example.gives ?? {} });
  });

  it.each(examples.filter(({ variables }) => Object.keys(variables).length > 0))(
    '$job without its variables becomes an incident and asks nothing',
    async (example) => {
      const { calls, outcome } = await performTwice(workerOf(example.job), {
        ...jobOf(example),
        variables: {},
      });

      expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ONGELDIGE_VARIABELEN' });
      expect(calls).toEqual([]);
    },
  );

  it.each([
    ['doorlaattoets-vragen', { doorlaatverbodUitkomst: 'nvt' }],
    ['casus-afsluiten', { afsluitreden: 'OPGELOST' }],
    ['weging-vastleggen', { kwalificatie: 'GEEN ' }],
    ['actualiteit-vastleggen', { nogInSituatie: false }],
    ['besluit-vastleggen', { toetsBesluit: null }],
    ['preweeg-verwerken', { uitkomstVoorKeten: 'opgepakt' }],
    ['overleg-vastleggen', { overlegUitkomst: 'UITGESTELD' }],
    ['overleg-opening-vastleggen', { quorum: true }],
    ['tweede-weging-vastleggen', { uitkomst: 'MH' }],
  ])('%s takes no value that is not listed: %j', async (type, wrong) => {
    const example = examples.find(({ job }) => job === type)!;

    const { calls, outcome } = await performTwice(workerOf(type), {
      variables: { ...example.variables, ...wrong },
    });

    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ONGELDIGE_VARIABELEN' });
    expect(calls).toEqual([]);
  });
});

function workerOf(type: string) {
  const worker = workers.find((candidate) => candidate.type === type);
  if (!worker) throw new Error(`Expected a worker for ${type}`);
  return worker;
}

function jobOf({ variables, headers = {} }: Example): Partial<Job> {
  return { variables, customHeaders: headers };
}
