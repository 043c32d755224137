import { planInvoerSchema } from '../../domain/plan/plan.js';
import { describe, expect, it } from '@jest/globals';
import {
  AFRONDWEIGERINGEN,
  type AfrondStand,
  type AfrondWeigering,
  type Evaluatiestand,
} from '../../domain/taak/taak-afronding.js';
import { refuseAfronding } from '../../domain/taak/taak-afronding-regels.js';
import { TAAKNAMEN, type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { SocialeKaart } from '../../domain/keten/sociale-kaart.js';
import { EERSTE_KAART } from '../../domain/catalogus/sociale-kaart.js';
import { GEEN_VERRIJKING } from '../../domain/overleg/verrijkingstand.js';
import { DUIDING, aanwezig } from '../../start/ploeg/voorbeelden/wegingskader.js';
import { TWEEDE_INVOER, tweedeAdviezen } from '../builders/verrijking.js';
import {
  gemeente,
  aProfessional,
  meldpunt,
  officier,
  piket,
  planvaststeller,
  regisseur,
  weger,
  weger2,
  wegerZonderMandaat,
} from '../builders/betrokkenen.js';
import { aDossiervorming } from '../../start/ploeg/voorbeelden/a-dossiervorming.js';
import { aPlan, aPlanactie } from '../../start/ploeg/voorbeelden/a-plan.js';
import { adviezen } from '../store/support/keten.js';
import { LANGE_MOTIVERING, S01, S08 } from '../store/support/scenarios.js';
import { taakGroepen } from '../support/regels.js';

const OPEN_TOETS = {
  status: 'OPEN',
  besluit: null,
  geopendOp: '2026-11-24T09:00:00.000Z',
  beslotenOp: null,
} as const;
const VRIJ = {
  weging: { actueel: 'NIET_ACTUEEL', doorlaatverbod: 'NVT', vastgesteldOp: '2026-11-24T09:00:00.000Z' },
  toetsen: [],
  actualiteit: null,
} as const;
const UITNODIGEN = {
  overlegTijdstip: '2026-12-01T14:00',
  overlegVorm: 'DIGITAAL',
  partners: ['ZVH', 'POLITIE'],
  partnerselectieAdvies: [
    { partner: 'ZVH', rol: 'procesregie' },
    { partner: 'POLITIE', rol: 'opsporing' },
  ],
};
const INBRENG = {
  grondslagen: ['convenant'],
  doelomschrijving: 'Bescherming',
  betrokkeneGeinformeerd: 'ja',
};
const BEWIJS = { soort: 'DOCUMENT', vindplaats: 'Bij de politie', onafhankelijk: 'ja' } as const;

/** Due on 1 December 2026, 17.00 in the Netherlands. */
const ACTIE = {
  sjabloon: 'GEEN',
  houder: 'MEE',
  uiterlijk: '2026-12-01T16:00:00.000Z',
  laatsteUitvoerder: 'hulpverlener',
  mistVastlegging: false,
} as const;
const ZORG_NODIG = {
  concept: planInvoerSchema.parse(aPlan()),
  uitkomst: 'MH_ZORG',
  zorgaanboden: 0,
  heeftDaderdeel: false,
  openActies: [],
  houders: new Map(),
} as const;
const VEROUDERD = planInvoerSchema.parse(aPlan({ acties: [aPlanactie({ uiterlijk: '2026-11-23' })] }));
const GEEN_ZORG = { ...ZORG_NODIG, uitkomst: 'MH_GEENZORG', zorgaanboden: 2 } as const;
const COMENSHA = { ...ACTIE, sjabloon: 'COMENSHA_REGISTRATIE' } as const;

/** A ketenzaak about which nothing stands in the way. */
const geenZaak = {
  casusstatus: 'GESLOTEN',
  afrondingen: {},
  mistDekking: false,
  heeftGenoegBijeenkomsten: true,
  isVerlengbaarTot: (tot: Date) => tot < new Date('2030-01-01'),
} as const;
const begeleider = aProfessional('begeleider', ['r10', 'r10.extern'], { organisatie: 'EXTERN' });
const EVALUATIE = {
  ...geenZaak,
  evaluatie: {
    isBehandelaarNeutraal: true,
    neutraleBegeleiders: ['begeleider'],
    bewerker: 'regisseur',
    herkenbaar: { namen: ['Fleur Verzonnenstein'], plaatsen: ['Verzonnen'], nummers: ['CAS-2A3B4C5D'] },
  },
} as const;
const anders = (evaluatie: Partial<Evaluatiestand>) => ({
  zaak: { ...EVALUATIE, evaluatie: { ...EVALUATIE.evaluatie, ...evaluatie } },
});
const BEVINDINGEN = {
  verloop: 'Het duurde lang.',
  rolPartners: 'De rollen waren helder.',
  watGingGoed: 'Snel contact.',
  watKanBeter: 'Eerder bellen.',
  bevindingen: [{ categorie: 'PROCES', bevinding: 'Eerder bellen helpt.' }],
};
const LEERPUNT = {
  categorie: 'PROCES',
  omschrijving: 'Eerder bellen helpt.',
  maatregel: 'Bellen op de eerste dag.',
  eigenaar: 'r03.zvh',
  uiterlijk: '2027-01-15',
};

const VOORVAL = { organisatie: 'POLITIE', eersteToetser: 'regisseur', isGrondslagWeg: false } as const;
const JAARPLAN = {
  plan: 'Elke school weet waar zij kan melden.',
  activiteiten: [
    { soort: 'GASTLES', doelgroep: 'JONGEREN', gemeente: '0200', op: '2027-02-01', materiaal: 'Film' },
  ],
};
const afrondenMet = (anders: object) => ({
  dossierdeel: { nazorgVoorbereid: 'ja', watWerkte: 'Snel bellen.', ...anders },
});

/** The uitvoering ends, and this open action lapses. */
const vervalt = (sjabloon: 'GEEN' | 'COMENSHA_REGISTRATIE', reden?: string) => ({
  plan: { ...ZORG_NODIG, openActies: [{ actieId: 'a1', sjabloon }] },
  ...afrondenMet({ openActies: [{ actieId: 'a1', besluit: 'VERVALLEN', reden }] }),
});

/** For each task a completion that is right in everything. */
const GOED: Record<
  TaakNaam,
  Partial<AfrondStand> & Pick<AfrondStand, 'behandelaar' | 'variables' | 'dossierdeel'>
> = {
  'gevolg-bepalen': {
    behandelaar: regisseur,
    variables: { gevolg: 'DOORGAAN' },
    dossierdeel: { motivering: LANGE_MOTIVERING },
  },
  'openstaand-afhandelen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { toelichting: 'De laatste actie is gereed.' },
  },
  'herweging-voorbereiden': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { toelichting: 'De dader is terug in de buurt.' },
  },
  'terugval-beoordelen': {
    behandelaar: regisseur,
    variables: { terugvalBesluit: 'UITVOEREN' },
    dossierdeel: { motivering: LANGE_MOTIVERING },
  },
  'quorum-herstellen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { toelichting: 'Een andere dag.' },
  },
  'nazorg-regelen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: {
      nazorgvragen: [
        {
          voorWie: 'Het slachtoffer',
          kant: 'SLACHTOFFER',
          zorgvraag: 'Een veilige plek.',
          organisatie: 'MEE',
          status: 'GESTART',
          terugvalrisico: 'MIDDEN',
        },
      ],
    },
  },
  nazorgcontact: {
    behandelaar: regisseur,
    variables: { contactUitkomst: 'GOED' },
    dossierdeel: { verslag: 'Het gaat goed.', terugvalrisico: 'LAAG', strafprocesTrigger: 'nee' },
  },
  'extra-hulp-regelen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { hulp: 'Een buddy erbij.', bevestigdDoor: 'MEE Samen' },
  },
  themasignaal: {
    behandelaar: regisseur,
    variables: { themaGemeld: 'GEMELD' },
    dossierdeel: { thema: 'Werving via een app die jongeren vertrouwen.' },
  },
  inhaaltaak: {
    behandelaar: regisseur,
    variables: { inhaalStatus: 'GEDAAN' },
    dossierdeel: { watGedaan: 'Teruggebeld.', feitenAnders: 'nee' },
  },
  'ingreep-toetsen': {
    behandelaar: regisseur,
    variables: { toetsIngreep: 'TERECHT' },
    dossierdeel: { toelichting: 'Wachten was gevaarlijk.' },
    voorval: VOORVAL,
  },
  'ingreep-meetoetsen': {
    behandelaar: weger2,
    variables: { ingreepMeegelezen: 'AKKOORD' },
    dossierdeel: { toelichting: 'Eens.' },
    voorval: VOORVAL,
  },
  'intrekking-beoordelen': {
    behandelaar: { ...regisseur, mandaten: ['afsluiten'] },
    variables: { intrekGevolg: 'DOORGAAN' },
    dossierdeel: { toelichting: LANGE_MOTIVERING },
    voorval: VOORVAL,
  },
  'andere-regio-afstemmen': {
    behandelaar: regisseur,
    variables: { regioBesluit: 'SAMEN' },
    dossierdeel: { toelichting: 'Gebeld met de andere regio.' },
    voorval: VOORVAL,
  },
  'handmatig-beoordelen': {
    behandelaar: regisseur,
    variables: S08.invoer,
    dossierdeel: { reden: 'Nagevraagd.' },
  },
  'acuut-opvolgen': {
    behandelaar: piket,
    variables: { opvolging: 'POLITIE' },
    dossierdeel: { watGedaan: 'Ter plaatse.' },
  },
  'dossier-vormen': {
    behandelaar: meldpunt,
    variables: { lvbVermoeden: 'nee', tolkNodig: 'onbekend', veiligContact: 'ja' },
    dossierdeel: aDossiervorming(),
  },
  'lvb-afnemen': {
    behandelaar: meldpunt,
    variables: { lvbProfiel: 'RISICO' },
    dossierdeel: { instrument: '11VB', afgenomenOp: '2026-11-24' },
  },
  'match-beoordelen': {
    behandelaar: meldpunt,
    variables: { match: 'BEKEND' },
    dossierdeel: { kandidaat: '1', reden: LANGE_MOTIVERING },
    kandidaten: [1],
  },
  'weging-voorbereiden': { behandelaar: wegerZonderMandaat, variables: S01.invoer, dossierdeel: {} },
  'weging-vaststellen': {
    behandelaar: weger,
    variables: { ...S01.besluit, wegingActie: 'VASTSTELLEN' },
    dossierdeel: { wegers: ['POLITIE'] },
    adviezen: S01.adviezen,
  },
  'casus-inbrengen': {
    behandelaar: regisseur,
    variables: { grondslagVastgelegd: true },
    dossierdeel: INBRENG,
    weging: { kwalificatie: 'WEL', mandaten: ['kwalificatie'] },
  },
  'uitnodigingen-vaststellen': {
    behandelaar: regisseur,
    variables: UITNODIGEN,
    dossierdeel: { afwijkingen: [] },
  },
  'partner-geen-reactie': {
    behandelaar: regisseur,
    variables: { partnerReactie: 'ZONDER' },
    dossierdeel: { toelichting: 'Drie keer gebeld.' },
  },
  'agenda-vaststellen': {
    behandelaar: regisseur,
    variables: { agendaVast: true },
    dossierdeel: { agenda: 'Wat is er bekend, en wat is nodig.' },
  },
  'tweede-datum': {
    behandelaar: regisseur,
    variables: { tweedeDatum: 'DOOR' },
    dossierdeel: { toelichting: 'Wachten is gevaarlijker.' },
  },
  'overleg-afronden': {
    behandelaar: regisseur,
    variables: { overlegUitkomst: 'VERZET' },
    dossierdeel: { toelichting: 'Verzet.' },
  },
  'vragen-opstellen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { vragen: [{ partner: 'OM', vraag: 'Wat is bekend?' }] },
    verrijking: { ...GEEN_VERRIJKING, bevraagbaar: ['OM', 'RIEC'] },
  },
  'bijdrage-leveren': {
    behandelaar: regisseur,
    variables: { bijdrageStatus: 'GEEN_INFORMATIE', perspectief: 'ZORG' },
    dossierdeel: {},
    verrijking: { ...GEEN_VERRIJKING, verzoek: { isOpen: true, groepen: ['r05.riec'] } },
  },
  'melder-horen': {
    behandelaar: regisseur,
    variables: { melderGehoord: 'ja' },
    dossierdeel: { verslag: 'De melder zag het zelf.', tolk: 'nee' },
  },
  'overleg-openen': {
    behandelaar: regisseur,
    variables: { quorum: 'ja' },
    dossierdeel: { aanwezigen: [aanwezig('OM'), aanwezig('VEILIG_THUIS')] },
  },
  'wegingskader-invullen': {
    behandelaar: weger,
    variables: TWEEDE_INVOER,
    dossierdeel: DUIDING,
  },
  'tweede-weging-vaststellen': {
    behandelaar: weger,
    variables: { uitkomst: 'MH_ZORG', prioriteit: 'P2', wegingActie: 'VASTSTELLEN' },
    dossierdeel: { wegers: ['POLITIE', 'MOVIERA'] },
    verrijking: {
      ...GEEN_VERRIJKING,
      aanTafel: ['POLITIE', 'MOVIERA', 'OM', 'GEMEENTE'],
      adviezen: tweedeAdviezen('MH_ZORG', 'P2'),
    },
  },
  'actualiteit-vaststellen': {
    behandelaar: meldpunt,
    variables: { nogInSituatie: 'nee', dagenSindsLaatsteSignaal: null },
    dossierdeel: { hoeVastgesteld: 'Gebeld.' },
  },
  'afschalen-voorstellen': {
    behandelaar: weger,
    variables: { afsluitreden: 'AFGESCHAALD', bestemmingen: ['GEEN'] },
    dossierdeel: { motivering: LANGE_MOTIVERING },
  },
  'afschalen-tweede-lezer': {
    behandelaar: weger2,
    variables: { tweedeLezer: 'AKKOORD' },
    dossierdeel: { motivering: 'Eens.' },
    voorsteller: 'weger',
  },
  'doorlaatverbod-besluiten': {
    behandelaar: officier,
    variables: { toetsBesluit: 'JA' },
    dossierdeel: { motivering: 'Nodig.' },
    bewijsmiddelen: 2,
  },
  'tweede-beoordelaar': {
    behandelaar: weger2,
    variables: { tweedeBeoordeling: 'AKKOORD' },
    dossierdeel: { motivering: LANGE_MOTIVERING },
    eersteBeoordelaar: weger,
  },
  'overdracht-voorbereiden': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { overdrachtstekst: 'Schulden.', contactpersoon: 'De teamleider' },
  },
  'overdracht-bevestigen': {
    behandelaar: regisseur,
    variables: { overdrachtStatus: 'BEVESTIGD' },
    dossierdeel: { toelichting: 'Telefonisch bevestigd.' },
  },
  'overdracht-terug': {
    behandelaar: regisseur,
    variables: { terugKeuze: 'NABELLEN', bestemming: 'MEE' },
    dossierdeel: { motivering: 'Nog niet bereikt.' },
  },
  'overdracht-tweede-lezer': {
    behandelaar: weger2,
    variables: { overdrachtOordeel: 'AKKOORD' },
    dossierdeel: { motivering: 'Eens.' },
    overdrachtBeslissers: ['regisseur'],
  },
  'plan-opstellen': {
    behandelaar: wegerZonderMandaat,
    variables: { daderdeelNodig: false },
    dossierdeel: aPlan(),
    plan: ZORG_NODIG,
  },
  'voortgang-bespreken': {
    behandelaar: regisseur,
    variables: { voortgang: 'DOORGAAN', knelpuntNiveau: 'GEEN' },
    dossierdeel: { watIsGedaan: 'De opvang is geregeld.', toelichting: 'Het plan werkt.' },
  },
  afronden: {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { nazorgVoorbereid: 'ja', watWerkte: 'Snel bellen.' },
    plan: ZORG_NODIG,
  },
  'plan-vaststellen': {
    behandelaar: planvaststeller,
    variables: { planBesluit: 'VAST', daderdeelNodig: false },
    dossierdeel: { vaststellers: ['POLITIE', 'MOVIERA'] },
    plan: ZORG_NODIG,
  },
  'actie-bevestigen': {
    behandelaar: regisseur,
    variables: { actieReactie: 'AANGENOMEN' },
    dossierdeel: {},
    actie: ACTIE,
  },
  'actie-herverdelen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { houder: 'MOVIERA', toelichting: 'Besproken.' },
    actie: ACTIE,
  },
  'actie-uitvoeren': {
    behandelaar: regisseur,
    variables: { actieStatus: 'GEREED' },
    dossierdeel: { watIsGedaan: 'Een plek gevonden.' },
    actie: ACTIE,
  },
  'uitstel-besluiten': {
    behandelaar: regisseur,
    variables: { uitstelBesluit: 'UITSTEL' },
    dossierdeel: { nieuweDatum: '2026-12-02', toelichting: 'Kan niet eerder.' },
    actie: ACTIE,
  },
  'vervallen-bevestigen': {
    behandelaar: regisseur,
    variables: { vervalBesluit: 'AKKOORD' },
    dossierdeel: { motivering: 'Niet meer nodig.' },
    actie: ACTIE,
  },
  'bewijs-zoeken': { behandelaar: piket, variables: {}, dossierdeel: { watGedaan: 'Camera bekeken.' } },
  'ingrijpen-afstemmen': {
    behandelaar: piket,
    variables: { ingrijpenGedaan: 'ja' },
    dossierdeel: { afspraken: 'De zorgcoördinator is erbij.' },
  },
  'preweeg-vastleggen': {
    behandelaar: piket,
    variables: { preweegGedaan: true, preweegOp: '2026-11-23', uitkomstVoorKeten: 'OPGEPAKT' },
    dossierdeel: { vrijgeven: ['preweegGedaan'] },
  },
  'zorg-afstemmen': {
    behandelaar: regisseur,
    variables: { slachtofferrechtenGezet: true },
    dossierdeel: { afstemmingZorg: 'De tolk is geregeld.' },
  },
  'casus-herstellen': {
    behandelaar: regisseur,
    variables: { herstel: 'STAP_HERSTELD' },
    dossierdeel: { toelichting: 'De taak stond niet meer open.' },
  },
  'dekking-regelen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { toelichting: 'Het piket doet het.' },
    zaak: geenZaak,
  },
  'verlenging-besluiten': {
    behandelaar: { ...regisseur, mandaten: ['verlengingBewaartermijn'] },
    variables: { verlengingsbesluit: 'VERNIETIGEN', verlengdTot: null },
    dossierdeel: { besluit: 'De casus is klaar en niemand heeft haar nog nodig.' },
    zaak: geenZaak,
  },
  'jaarplan-opstellen': {
    behandelaar: { ...gemeente, groepen: ['r09.ggd'] },
    variables: {},
    dossierdeel: JAARPLAN,
  },
  'jaarplan-vaststellen': {
    behandelaar: { ...gemeente, groepen: ['r09.gemeente'] },
    variables: { jaarplanBesluit: 'VAST' },
    dossierdeel: {},
    zaak: { ...geenZaak, afrondingen: { 'jaarplan-opstellen': 'ggd' } },
  },
  'activiteit-registreren': {
    behandelaar: { ...gemeente, groepen: ['r09.gemeente'] },
    variables: { activiteitStatus: 'UITGEVOERD', bereik: 25, tevredenheid: null, nieuweDag: null },
    dossierdeel: {},
  },
  'cijfers-duiden': {
    behandelaar: { ...gemeente, groepen: ['r09.ggd'] },
    variables: {},
    dossierdeel: { duiding: 'Meer voorlichting aan scholen.' },
  },
  'maatregelen-bijwerken': {
    behandelaar: piket,
    variables: { aantalMaatregelen: 3 },
    dossierdeel: { maatregelen: [{ maatregel: 'SLUITING', aantal: 3 }], duiding: 'Minder herhaling.' },
  },
  jaarverslag: {
    behandelaar: { ...gemeente, groepen: ['r09.ggd'] },
    variables: {},
    dossierdeel: { verslag: 'Een goed jaar.' },
  },
  'prioriteit-afwegen': {
    behandelaar: regisseur,
    variables: { evaluatievorm: 'INTERVIEWS', uitstel: 'GAAT_DOOR' },
    dossierdeel: { afweging: 'Het proces liep vast.' },
  },
  'begeleider-aanstellen': {
    behandelaar: regisseur,
    variables: { begeleiderGroep: 'r10.riec' },
    dossierdeel: { instemming: 'Alle partners stemden in.' },
  },
  'niveau-evalueren': {
    behandelaar: regisseur,
    variables: { aantalBevindingen: 1 },
    dossierdeel: { bevindingen: [{ categorie: 'ROL', bevinding: 'Wie belt, was niet duidelijk.' }] },
  },
  'niveau-leerpunten-vaststellen': {
    behandelaar: regisseur,
    variables: { aantalLeerpunten: 0, wijzigingTabel: false, wijzigingProces: false },
    dossierdeel: { leerpunten: [] },
  },
  opvolging: {
    behandelaar: regisseur,
    variables: { opvolgStatus: 'GEDAAN' },
    dossierdeel: { toelichting: 'Nagekeken met de organisatie.' },
  },
  'procesbegeleider-voordragen': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { begeleider: 'begeleider', motivering: 'Veel ervaring.' },
    zaak: EVALUATIE,
  },
  instemmen: {
    behandelaar: weger,
    variables: { instemming: 'JA' },
    dossierdeel: {},
    zaak: EVALUATIE,
  },
  'overeenstemming-zoeken': {
    behandelaar: regisseur,
    variables: { overeenstemmingKeuze: 'BEREIKT' },
    dossierdeel: { afspraak: 'Zij stemmen in.' },
    zaak: EVALUATIE,
  },
  'beschrijving-bewerken': {
    behandelaar: regisseur,
    variables: {},
    dossierdeel: { beschrijving: 'Dag 0: melding door een school.' },
    zaak: EVALUATIE,
  },
  'beschrijving-controleren': {
    behandelaar: weger,
    variables: { anoniemAkkoord: true },
    dossierdeel: {},
    zaak: EVALUATIE,
  },
  'vorm-afwegen': {
    behandelaar: begeleider,
    variables: { evaluatievorm: 'TIJDLIJN' },
    dossierdeel: { afweging: 'Het ging om de volgorde.' },
    zaak: EVALUATIE,
  },
  evalueren: {
    behandelaar: begeleider,
    variables: { aantalBevindingen: 1 },
    dossierdeel: BEVINDINGEN,
    zaak: EVALUATIE,
  },
  'leerpunten-vaststellen': {
    behandelaar: regisseur,
    variables: { aantalLeerpunten: 1 },
    dossierdeel: { leerpunten: [LEERPUNT] },
    zaak: EVALUATIE,
  },
};

/** The kaart on which this partner works in one municipality only. */
const kaartZonder = (code: string, gemeente: string): SocialeKaart =>
  new Map([...EERSTE_KAART, [code, { ...EERSTE_KAART.get(code)!, werkgebied: [gemeente] }]]);

function stand(taak: TaakNaam, anders: Partial<AfrondStand> = {}): AfrondStand {
  const goed = GOED[taak];
  return {
    nu: new Date('2026-11-24T09:00:00Z'),
    groepen: taakGroepen(taak),
    isCasusOpen: true,
    assignee: goed.behandelaar?.gebruikerId ?? null,
    adviezen: [],
    kandidaten: [],
    weging: null,
    afschalen: VRIJ,
    eersteBeoordelaar: null,
    voorsteller: null,
    overdrachtBeslissers: [],
    actie: null,
    plan: null,
    voorval: null,
    bewijsmiddelen: 0,
    zaak: null,
    verrijking: GEEN_VERRIJKING,
    kaart: EERSTE_KAART,
    gemeente: '0200',
    ...goed,
    ...anders,
  };
}

describe('de wacht bij het afronden van een taak', () => {
  it.each(TAAKNAMEN)('%s gaat door als alles klopt', (taak) => {
    expect(refuseAfronding(taak, stand(taak))).toBeNull();
  });

  describe.each(TAAKNAMEN)('%s', (taak) => {
    it.each<[string, Partial<AfrondStand>, AfrondWeigering]>([
      ['casus gesloten', { isCasusOpen: false }, 'CASUS_GESLOTEN'],
      ['niemand heeft de taak', { assignee: null }, 'GEEN_BEHANDELAAR'],
      ['nooit ingelogd', { behandelaar: null }, 'ONBEKENDE_GEBRUIKER'],
      ['andere groep', { behandelaar: { ...meldpunt, groepen: ['r08.iemand'] } }, 'GEEN_ROL'],
      ['geen dossierdeel', { dossierdeel: null }, 'DOSSIERDEEL_ONTBREEKT'],
    ])('%s', (_naam, anders, verwacht) => {
      expect(refuseAfronding(taak, stand(taak, anders))).toBe(verwacht);
    });

    it('niets ingevuld', () => {
      const verwacht = taakOf(taak).variabelen.length > 0 ? 'ONGELDIGE_WAARDE' : null;
      expect(refuseAfronding(taak, stand(taak, { variables: {} }))).toBe(verwacht);
    });

    it('elke waarde is gesloten: een onbekend woord komt er niet door', () => {
      for (const naam of taakOf(taak).variabelen) {
        const variables = { ...GOED[taak].variables, [naam]: 'Misschien' };
        expect(refuseAfronding(taak, stand(taak, { variables }))).toBe('ONGELDIGE_WAARDE');
      }
    });
  });

  it.each<[string, TaakNaam, Partial<AfrondStand>, AfrondWeigering | null]>([
    ['weger zonder mandaat', 'weging-vaststellen', { behandelaar: wegerZonderMandaat }, 'GEEN_MANDAAT'],
    [
      'afwijken zonder motivering',
      'weging-vaststellen',
      { variables: { ...S01.besluit, kwalificatie: 'GEEN', wegingActie: 'VASTSTELLEN' } },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'afwijken met motivering',
      'weging-vaststellen',
      {
        variables: { ...S01.besluit, kwalificatie: 'GEEN', wegingActie: 'VASTSTELLEN' },
        dossierdeel: { wegers: ['OM'], motivering: LANGE_MOTIVERING },
      },
      null,
    ],
    [
      'tweede beoordelaar van dezelfde organisatie',
      'tweede-beoordelaar',
      { eersteBeoordelaar: weger2 },
      'ZELFDE_ORGANISATIE',
    ],
    ['niemand stelde nog vast', 'tweede-beoordelaar', { eersteBeoordelaar: null }, 'ZELFDE_ORGANISATIE'],
    [
      'tweede beoordelaar zonder motivering',
      'tweede-beoordelaar',
      { dossierdeel: { motivering: 'Eens.' } },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'niemand en iemand tegelijk',
      'afschalen-voorstellen',
      { variables: { afsluitreden: 'AFGESCHAALD', bestemmingen: ['GEEN', 'MEE'] } },
      'ONGELDIGE_WAARDE',
    ],
    [
      'geen bestemming gekozen',
      'afschalen-voorstellen',
      { variables: { afsluitreden: 'AFGESCHAALD', bestemmingen: [] } },
      'ONGELDIGE_WAARDE',
    ],
    [
      'een andere bestemming die niemand is',
      'overdracht-terug',
      { variables: { terugKeuze: 'ANDERE_BESTEMMING', bestemming: 'GEEN' } },
      'BESTEMMING_ONTBREEKT',
    ],
    [
      'wie stoppen voorstelde leest zelf',
      'overdracht-tweede-lezer',
      { overdrachtBeslissers: ['regisseur', 'weger2'] },
      'ZELFDE_PERSOON',
    ],
    [
      'niemand stelde stoppen voor',
      'overdracht-tweede-lezer',
      { overdrachtBeslissers: [] },
      'ZELFDE_PERSOON',
    ],
    ['plan zonder actie', 'plan-opstellen', { dossierdeel: aPlan({ acties: [] }) }, 'ACTIE_ONTBREEKT'],
    [
      'plan met een nieuwe actie voor gisteren',
      'plan-opstellen',
      { dossierdeel: aPlan({ acties: [aPlanactie({ uiterlijk: '2026-11-23' })] }) },
      'ACTIEDATUM_VOORBIJ',
    ],
    [
      'plan met een actie die al liep en te laat is',
      'plan-opstellen',
      { dossierdeel: aPlan({ acties: [aPlanactie({ uiterlijk: '2026-11-23', actieId: 'a1' })] }) },
      null,
    ],
    [
      'plan met een houder zonder grondslag (INV9)',
      'plan-opstellen',
      { dossierdeel: aPlan({ acties: [{ ...aPlanactie(), houder: 'GGD' }] }) },
      'HOUDER_ZONDER_GRONDSLAG',
    ],
    [
      'zorg nodig zonder zorgdeel',
      'plan-opstellen',
      { dossierdeel: aPlan({ zorgdeel: '' }) },
      'PLANDEEL_ONTBREEKT',
    ],
    [
      'zorg nodig zonder veiligheidsdeel',
      'plan-opstellen',
      { dossierdeel: aPlan({ veiligheidsdeel: '' }) },
      'PLANDEEL_ONTBREEKT',
    ],
    [
      'zorg nodig zonder zorgcoördinator',
      'plan-opstellen',
      { dossierdeel: aPlan({ zorgcoordinator: null }) },
      'ZORGCOORDINATOR_ONTBREEKT',
    ],
    [
      'nog niet bekend of er zorg nodig is: dan alles',
      'plan-opstellen',
      { dossierdeel: aPlan({ zorgcoordinator: null }), plan: { ...ZORG_NODIG, uitkomst: null } },
      'ZORGCOORDINATOR_ONTBREEKT',
    ],
    [
      'geen zorg zonder reden',
      'plan-opstellen',
      { dossierdeel: aPlan({ zorgdeel: '', zorgcoordinator: null }), plan: GEEN_ZORG },
      'PLANREDEN_ONTBREEKT',
    ],
    [
      'geen zorg met één herhaling van het aanbod',
      'plan-opstellen',
      {
        dossierdeel: aPlan({ zorgdeel: '', zorgcoordinator: null, redenGeenZorg: 'Wil nu geen hulp.' }),
        plan: { ...GEEN_ZORG, zorgaanboden: 1 },
      },
      'ZORGAANBOD_ONTBREEKT',
    ],
    [
      'geen zorg met reden en twee herhalingen',
      'plan-opstellen',
      {
        dossierdeel: aPlan({ zorgdeel: '', zorgcoordinator: null, redenGeenZorg: 'Wil nu geen hulp.' }),
        plan: GEEN_ZORG,
      },
      null,
    ],
    [
      'een knelpunt zonder woorden',
      'voortgang-bespreken',
      { variables: { voortgang: 'DOORGAAN', knelpuntNiveau: 'BELEID' } },
      'KNELPUNT_ONTBREEKT',
    ],
    [
      'afronden zonder nazorg en zonder reden',
      'afronden',
      afrondenMet({ nazorgVoorbereid: 'nee' }),
      'REDEN_ONTBREEKT',
    ],
    [
      'afronden met een open actie waarover niemand besloot (INV1)',
      'afronden',
      { plan: { ...ZORG_NODIG, openActies: [{ actieId: 'a1', sjabloon: 'GEEN' }] } },
      'OPEN_ACTIE_ONBESLIST',
    ],
    ['een actie laten vervallen zonder reden', 'afronden', vervalt('GEEN'), 'REDEN_ONTBREEKT'],
    ['een actie laten vervallen met reden', 'afronden', vervalt('GEEN', 'Niet meer nodig.'), null],
    [
      'een plicht laten vervallen met een paar woorden',
      'afronden',
      vervalt('COMENSHA_REGISTRATIE', 'Niet nodig.'),
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'een plicht laten vervallen met motivering',
      'afronden',
      vervalt('COMENSHA_REGISTRATIE', LANGE_MOTIVERING),
      null,
    ],
    [
      'een plicht mee naar nazorg',
      'afronden',
      {
        plan: { ...ZORG_NODIG, openActies: [{ actieId: 'a1', sjabloon: 'ZORGAANBOD_HERHALEN' }] },
        ...afrondenMet({ openActies: [{ actieId: 'a1', besluit: 'NAZORG' }] }),
      },
      null,
    ],
    [
      'plan vaststellen zonder mandaat',
      'plan-vaststellen',
      { behandelaar: wegerZonderMandaat },
      'GEEN_MANDAAT',
    ],
    [
      'plan vaststellen terwijl het daderdeel er niet is',
      'plan-vaststellen',
      { variables: { planBesluit: 'VAST', daderdeelNodig: true } },
      'DADERDEEL_ONTBREEKT',
    ],
    [
      'plan vaststellen met daderdeel',
      'plan-vaststellen',
      {
        variables: { planBesluit: 'VAST', daderdeelNodig: true },
        plan: { ...ZORG_NODIG, heeftDaderdeel: true },
      },
      null,
    ],
    [
      'plan vaststellen als de dag van een actie voorbij is',
      'plan-vaststellen',
      { plan: { ...ZORG_NODIG, concept: VEROUDERD } },
      'PLAN_VEROUDERD',
    ],
    [
      'plan vaststellen dat er niet ligt',
      'plan-vaststellen',
      { plan: { ...ZORG_NODIG, concept: null } },
      'PLANDEEL_ONTBREEKT',
    ],
    [
      'plan teruggeven als de dag van een actie voorbij is',
      'plan-vaststellen',
      {
        variables: { planBesluit: 'TERUG' },
        dossierdeel: { vaststellers: ['POLITIE'], motivering: 'De dag is voorbij.' },
        plan: { ...ZORG_NODIG, concept: VEROUDERD },
      },
      null,
    ],
    [
      'plan vaststellen namens niemand',
      'plan-vaststellen',
      { dossierdeel: { vaststellers: [] } },
      'VASTSTELLER_ONTBREEKT',
    ],
    [
      'plan teruggeven zonder te zeggen wie het vaststelt',
      'plan-vaststellen',
      { variables: { planBesluit: 'TERUG' }, dossierdeel: { motivering: 'De dag is voorbij.' } },
      null,
    ],
    [
      'plan teruggeven zonder reden',
      'plan-vaststellen',
      { variables: { planBesluit: 'TERUG' } },
      'REDEN_ONTBREEKT',
    ],
    [
      'een actie weigeren zonder reden',
      'actie-bevestigen',
      { variables: { actieReactie: 'GEWEIGERD' } },
      'REDEN_ONTBREEKT',
    ],
    [
      'een actie weigeren met een reden uit de lijst',
      'actie-bevestigen',
      { variables: { actieReactie: 'GEWEIGERD' }, dossierdeel: { redenCode: 'GEEN_TAAK' } },
      null,
    ],
    [
      'een actie terug naar wie haar heeft',
      'actie-herverdelen',
      { dossierdeel: { houder: 'MEE', toelichting: 'Nog eens.' } },
      'ZELFDE_HOUDER',
    ],
    [
      'een actie naar een partner zonder grondslag (INV9)',
      'actie-herverdelen',
      { dossierdeel: { houder: 'GGD', toelichting: 'Kan het.' } },
      'HOUDER_ZONDER_GRONDSLAG',
    ],
    [
      'een actie die uitloopt zonder reden',
      'actie-uitvoeren',
      { variables: { actieStatus: 'VERTRAAGD' } },
      'REDEN_ONTBREEKT',
    ],
    [
      'een gewone actie die vervalt met een korte reden',
      'actie-uitvoeren',
      {
        variables: { actieStatus: 'VERVALLEN' },
        dossierdeel: { watIsGedaan: 'Niets.', motivering: 'Dubbel' },
      },
      null,
    ],
    [
      'rooster nog leeg',
      'dekking-regelen',
      { zaak: { ...geenZaak, mistDekking: true } },
      'DEKKING_ONTBREEKT',
    ],
    [
      'een open casus vernietigen',
      'verlenging-besluiten',
      { zaak: { ...geenZaak, casusstatus: 'OPEN' } },
      'CASUS_LOOPT_NOG',
    ],
    [
      'verlengen zonder dag',
      'verlenging-besluiten',
      { variables: { verlengingsbesluit: 'VERLENGEN', verlengdTot: null } },
      'VERLENGING_ONGELDIG',
    ],
    [
      'te lang verlengen',
      'verlenging-besluiten',
      { variables: { verlengingsbesluit: 'VERLENGEN', verlengdTot: '2030-06-01' } },
      'VERLENGING_ONGELDIG',
    ],
    [
      'een open casus verlengen',
      'verlenging-besluiten',
      {
        variables: { verlengingsbesluit: 'VERLENGEN', verlengdTot: '2027-06-01' },
        zaak: { ...geenZaak, casusstatus: 'OPEN' },
      },
      null,
    ],
    [
      'gereed zonder dat het bij de persoon is vastgelegd',
      'actie-uitvoeren',
      { variables: { actieStatus: 'GEREED' }, actie: { ...ACTIE, mistVastlegging: true } },
      'VASTLEGGING_ONTBREEKT',
    ],
    [
      'een plicht die vervalt met een korte reden',
      'actie-uitvoeren',
      {
        variables: { actieStatus: 'VERVALLEN' },
        dossierdeel: { watIsGedaan: 'Niets.', motivering: 'Dubbel' },
        actie: COMENSHA,
      },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'een plicht die vervalt met een motivering',
      'actie-uitvoeren',
      {
        variables: { actieStatus: 'VERVALLEN' },
        dossierdeel: { watIsGedaan: 'Niets.', motivering: LANGE_MOTIVERING },
        actie: COMENSHA,
      },
      null,
    ],
    [
      'instemmen met vervallen van een plicht zonder motivering',
      'vervallen-bevestigen',
      { actie: COMENSHA },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'instemmen met wat men zelf vroeg',
      'vervallen-bevestigen',
      { actie: { ...ACTIE, laatsteUitvoerder: 'regisseur' } },
      'ZELFDE_PERSOON',
    ],
    [
      'teruggeven wat men zelf vroeg',
      'vervallen-bevestigen',
      {
        variables: { vervalBesluit: 'TERUG' },
        actie: { ...ACTIE, laatsteUitvoerder: 'regisseur' },
      },
      null,
    ],
    [
      'uitstel zonder datum',
      'uitstel-besluiten',
      { dossierdeel: { toelichting: 'Kan niet eerder.' } },
      'NIEUWE_DATUM_ONTBREEKT',
    ],
    [
      'uitstel tot de dag die er al stond',
      'uitstel-besluiten',
      { dossierdeel: { nieuweDatum: '2026-12-01', toelichting: 'Kan niet eerder.' } },
      'NIEUWE_DATUM_ONTBREEKT',
    ],
    [
      'uitstel tot vandaag, na de termijn',
      'uitstel-besluiten',
      { nu: new Date('2026-12-02T09:00:00Z') },
      'NIEUWE_DATUM_ONTBREEKT',
    ],
    [
      'de termijn blijft, zonder datum',
      'uitstel-besluiten',
      { variables: { uitstelBesluit: 'TERMIJN_BLIJFT' }, dossierdeel: { toelichting: 'Het moet.' } },
      null,
    ],
    [
      'besluiten zonder reden',
      'verlenging-besluiten',
      { dossierdeel: { besluit: 'Mag weg.' } },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'verlengen zonder mandaat',
      'verlenging-besluiten',
      { behandelaar: { ...regisseur, mandaten: [] } },
      'GEEN_MANDAAT',
    ],
    ['zonder adviezen', 'weging-vaststellen', { adviezen: [] }, 'ADVIES_ONTBREEKT'],
    ['zonder wegers', 'weging-vaststellen', { dossierdeel: { wegers: [] } }, 'DOSSIERDEEL_ONTBREEKT'],
    [
      'feiten herzien zonder adviezen of motivering',
      'weging-vaststellen',
      { variables: { ...S08.besluit, wegingActie: 'FEITEN_HERZIEN' }, adviezen: adviezen({}) },
      null,
    ],
    [
      'lijst en aantal gelijk',
      'weging-voorbereiden',
      { dossierdeel: { bewijsmiddelenLijst: [BEWIJS, BEWIJS] } },
      null,
    ],
    [
      'lijst telt anders',
      'weging-voorbereiden',
      { dossierdeel: { bewijsmiddelenLijst: [BEWIJS] } },
      'BEWIJS_TELT_NIET',
    ],
    [
      'twee die niet onafhankelijk zijn',
      'weging-voorbereiden',
      { dossierdeel: { bewijsmiddelenLijst: [BEWIJS, { ...BEWIJS, onafhankelijk: 'nee' }] } },
      'BEWIJS_TELT_NIET',
    ],
    [
      'aantal slachtoffers leeg',
      'weging-voorbereiden',
      { variables: { ...S01.invoer, aantalSlachtoffers: null } },
      'ONGELDIGE_WAARDE',
    ],
    [
      'aantal slachtoffers leeg',
      'handmatig-beoordelen',
      { variables: { ...S01.invoer, aantalSlachtoffers: null } },
      'ONGELDIGE_WAARDE',
    ],
    [
      'dagen leeg mag',
      'weging-voorbereiden',
      { variables: { ...S01.invoer, dagenSindsLaatsteSignaal: null } },
      null,
    ],
    ['niet bevestigd', 'casus-inbrengen', { variables: { grondslagVastgelegd: false } }, 'ONGELDIGE_WAARDE'],
    ['zonder weging', 'casus-inbrengen', { weging: null }, 'WEGING_ONTBREEKT'],
    [
      'zonder grondslag',
      'casus-inbrengen',
      { dossierdeel: { ...INBRENG, grondslagen: [] } },
      'DOSSIERDEEL_ONTBREEKT',
    ],
    [
      'niet geïnformeerd zonder reden',
      'casus-inbrengen',
      { dossierdeel: { ...INBRENG, betrokkeneGeinformeerd: 'nee' } },
      'DOSSIERDEEL_ONTBREEKT',
    ],
    [
      'korte motivering',
      'afschalen-voorstellen',
      { dossierdeel: { motivering: 'Te kort.' } },
      'MOTIVERING_ONTBREEKT',
    ],
    ['toets open', 'afschalen-voorstellen', { afschalen: { ...VRIJ, toetsen: [OPEN_TOETS] } }, 'TOETS_OPEN'],
    [
      'actueel te bepalen',
      'afschalen-voorstellen',
      { afschalen: { ...VRIJ, weging: { ...VRIJ.weging, actueel: 'TE_BEPALEN' } } },
      'ACTUALITEIT_OPEN',
    ],
    [
      'wie ingreep kijkt zelf mee',
      'ingreep-meetoetsen',
      { voorval: { ...VOORVAL, organisatie: 'MOVIERA' } },
      'ORGANISATIE_GREEP_IN',
    ],
    [
      'de eerste toetser kijkt zelf mee',
      'ingreep-meetoetsen',
      { voorval: { ...VOORVAL, eersteToetser: 'weger2' } },
      'ZELFDE_TOETSER',
    ],
    ['zonder mandaat', 'intrekking-beoordelen', { behandelaar: regisseur }, 'GEEN_MANDAAT'],
    [
      'zonder motivering',
      'intrekking-beoordelen',
      { dossierdeel: { toelichting: 'Te kort.' } },
      'MOTIVERING_ONTBREEKT',
    ],
    [
      'doorgaan zonder grondslag',
      'intrekking-beoordelen',
      { voorval: { ...VOORVAL, isGrondslagWeg: true } },
      'GRONDSLAG_INGETROKKEN',
    ],
    [
      'doorgaan op de toestemming die is ingetrokken',
      'intrekking-beoordelen',
      { dossierdeel: { toelichting: LANGE_MOTIVERING, grondslagen: ['toestemming'] } },
      'DOSSIERDEEL_ONTBREEKT',
    ],
    ['voorsteller leest zelf', 'afschalen-tweede-lezer', { voorsteller: 'weger2' }, 'ZELFDE_PERSOON'],
    ['voorsteller is onbekend', 'afschalen-tweede-lezer', { voorsteller: null }, 'ZELFDE_PERSOON'],
    [
      'toets open bij akkoord',
      'afschalen-tweede-lezer',
      { afschalen: { ...VRIJ, toetsen: [OPEN_TOETS] } },
      'TOETS_OPEN',
    ],
    [
      'toets open bij herwegen',
      'afschalen-tweede-lezer',
      { afschalen: { ...VRIJ, toetsen: [OPEN_TOETS] }, variables: { tweedeLezer: 'HERWEGEN' } },
      null,
    ],
    [
      'besluit JA na de weging',
      'afschalen-tweede-lezer',
      {
        afschalen: {
          ...VRIJ,
          toetsen: [
            { ...OPEN_TOETS, status: 'AFGEROND', besluit: 'JA', beslotenOp: '2026-11-24T10:00:00.000Z' },
          ],
        },
      },
      'BESLUIT_JA_NA_WEGING',
    ],
    [
      'opgepakt zonder pre-weeg',
      'preweeg-vastleggen',
      { variables: { preweegGedaan: false, uitkomstVoorKeten: 'OPGEPAKT' } },
      'PREWEEG_NODIG',
    ],
    [
      'elders zonder pre-weeg',
      'preweeg-vastleggen',
      { variables: { preweegGedaan: false, uitkomstVoorKeten: 'ELDERS' } },
      null,
    ],
    [
      'pre-weeg zonder dag',
      'preweeg-vastleggen',
      { variables: { preweegGedaan: true, preweegOp: null, uitkomstVoorKeten: 'OPGEPAKT' } },
      'PREWEEGDATUM_ONTBREEKT',
    ],
    [
      'pre-weeg van morgen',
      'preweeg-vastleggen',
      { variables: { preweegGedaan: true, preweegOp: '2026-11-25', uitkomstVoorKeten: 'OPGEPAKT' } },
      'DATUM_IN_TOEKOMST',
    ],
    ['procesregie legt geen pre-weeg vast', 'preweeg-vastleggen', { behandelaar: regisseur }, 'GEEN_ROL'],
    [
      'een begeleider die betrokken was voordragen',
      'procesbegeleider-voordragen',
      { dossierdeel: { begeleider: 'riec', motivering: 'Kent de casus.' } },
      'NIET_NEUTRAAL',
    ],
    [
      'bezwaar zonder uitleg',
      'instemmen',
      { variables: { instemming: 'NEE' }, dossierdeel: {} },
      'BEZWAAR_ONTBREEKT',
    ],
    [
      'een beschrijving met een naam',
      'beschrijving-bewerken',
      { dossierdeel: { beschrijving: 'Dag 0: Fleur meldde zich.' } },
      'HERLEIDBAAR',
    ],
    [
      'een beschrijving zonder bekende evaluatie met een datum',
      'beschrijving-bewerken',
      { zaak: null, dossierdeel: { beschrijving: 'Op 3 maart belde een school.' } },
      'HERLEIDBAAR',
    ],
    [
      'wie bewerkte controleert zelf',
      'beschrijving-controleren',
      anders({ bewerker: 'weger' }),
      'ZELFDE_PERSOON_BESCHRIJVING',
    ],
    [
      'terugsturen zonder te zeggen wat eruit moet',
      'beschrijving-controleren',
      { variables: { anoniemAkkoord: false } },
      'OPMERKING_ONTBREEKT',
    ],
    [
      'een vervanger die betrokken was',
      'vorm-afwegen',
      anders({ isBehandelaarNeutraal: false }),
      'NIET_NEUTRAAL',
    ],
    [
      'evalueren door wie betrokken was',
      'evalueren',
      anders({ isBehandelaarNeutraal: false }),
      'NIET_NEUTRAAL',
    ],
    ['evalueren zonder te weten van welke casus', 'evalueren', { zaak: null }, 'NIET_NEUTRAAL'],
    [
      'een bevinding met een plaats',
      'evalueren',
      { dossierdeel: { ...BEVINDINGEN, watKanBeter: 'Het team in Verzonnen eerder bellen.' } },
      'HERLEIDBAAR',
    ],
    ['een bevinding te weinig', 'evalueren', { variables: { aantalBevindingen: 2 } }, 'AANTAL_KLOPT_NIET'],
    [
      'een leerpunt te veel',
      'leerpunten-vaststellen',
      { variables: { aantalLeerpunten: 0 } },
      'AANTAL_KLOPT_NIET',
    ],
    [
      'een leerpunt dat gisteren klaar moest zijn',
      'leerpunten-vaststellen',
      { dossierdeel: { leerpunten: [{ ...LEERPUNT, uiterlijk: '2026-11-23' }] } },
      'TERMIJN_VOORBIJ',
    ],
    [
      'een leerpunt met een casusnummer',
      'leerpunten-vaststellen',
      { dossierdeel: { leerpunten: [{ ...LEERPUNT, maatregel: 'Zie CAS-2A3B4C5D.' }] } },
      'HERLEIDBAAR',
    ],
    ['één bewijsmiddel', 'doorlaatverbod-besluiten', { bewijsmiddelen: 1 }, 'BEWIJS_ONVOLDOENDE'],
    [
      'twee in de lijst van de officier',
      'doorlaatverbod-besluiten',
      { bewijsmiddelen: 0, dossierdeel: { motivering: 'Nodig.', bewijsmiddelenLijst: [BEWIJS, BEWIJS] } },
      null,
    ],
    [
      'een lijst die minder telt dan de weging',
      'doorlaatverbod-besluiten',
      { bewijsmiddelen: 2, dossierdeel: { motivering: 'Nodig.', bewijsmiddelenLijst: [BEWIJS] } },
      'BEWIJS_ONVOLDOENDE',
    ],
    [
      'politie zonder mandaat',
      'doorlaatverbod-besluiten',
      { behandelaar: { ...piket, mandaten: [] } },
      'GEEN_MANDAAT',
    ],
    [
      'procesregie besluit niet in plaats van politie',
      'doorlaatverbod-besluiten',
      { behandelaar: { ...regisseur, mandaten: ['doorlaatverbod'] } },
      'GEEN_ROL',
    ],
    [
      'een partner erbij zonder reden',
      'uitnodigingen-vaststellen',
      { variables: { ...UITNODIGEN, partners: ['ZVH', 'POLITIE', 'RIEC'] } },
      'PARTNERREDEN_ONTBREEKT',
    ],
    [
      'een partner minder zonder reden',
      'uitnodigingen-vaststellen',
      { variables: { ...UITNODIGEN, partners: ['ZVH'] } },
      'PARTNERREDEN_ONTBREEKT',
    ],
    [
      'een geadviseerde partner die niet in de gemeente werkt, is er niet bij',
      'uitnodigingen-vaststellen',
      { variables: { ...UITNODIGEN, partners: ['ZVH'] }, kaart: kaartZonder('POLITIE', '0301') },
      null,
    ],
    [
      'een partner die niet in de gemeente werkt, is er zonder reden bij',
      'uitnodigingen-vaststellen',
      { variables: UITNODIGEN, kaart: kaartZonder('POLITIE', '0301') },
      'PARTNERREDEN_ONTBREEKT',
    ],
    [
      'van wie de gemeente niet bekend is, is elke geadviseerde partner voorgesteld',
      'uitnodigingen-vaststellen',
      { variables: UITNODIGEN, kaart: kaartZonder('POLITIE', '0301'), gemeente: 'onbekend' },
      null,
    ],
    [
      'een partner erbij met reden',
      'uitnodigingen-vaststellen',
      {
        variables: { ...UITNODIGEN, partners: ['ZVH', 'POLITIE', 'RIEC'] },
        dossierdeel: { afwijkingen: [{ partner: 'RIEC', reden: 'Er is een bedrijf bij betrokken.' }] },
      },
      null,
    ],
    [
      'zonder advies vraagt elke partner een reden',
      'uitnodigingen-vaststellen',
      { variables: { ...UITNODIGEN, partnerselectieAdvies: null } },
      'PARTNERREDEN_ONTBREEKT',
    ],
    [
      'een overleg zonder tijd',
      'uitnodigingen-vaststellen',
      { variables: { ...UITNODIGEN, overlegTijdstip: '2026-12-01' } },
      'ONGELDIGE_WAARDE',
    ],
  ])('%s (%s)', (_naam, taak, anders, verwacht) => {
    expect(refuseAfronding(taak, stand(taak, anders))).toBe(verwacht);
  });

  it('elke reden is één vaste zin', () => {
    for (const zin of Object.values(AFRONDWEIGERINGEN))
      expect(zin).toMatch(/^[A-Z][^.]*(: [^.]*)?\.$|^[A-Z].*;.*\.$/);
  });
});
