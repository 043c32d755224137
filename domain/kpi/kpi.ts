import { mediaanInWoorden } from '../kleine-aantallen/mediaan.js';
import { isMensenhandel, type Uitkomst } from '../weging/tweede-weging.js';
import { casussenMet, duurTot, is } from './casusmeting.js';
import { KETENFEITEN } from './ketenfeit.js';
import { deelInWoorden } from '../kleine-aantallen/deel.js';
import {
  type Kpigebeurtenis,
  type Meting,
  bevestigdOpTijd,
  deelMetWaarde,
  deelVan,
  opTijd,
} from './deelmeting.js';

/** On which level the keten looks at it (3.7): the work, policy, or strategy. */
export const KPINIVEAUS = { O: 'Operationeel', B: 'Beleidsmatig', S: 'Strategisch' } as const;

interface KpiKop {
  naam: string;
  activiteit: string;
  niveau: keyof typeof KPINIVEAUS;
  /** What the keten wants, as far as it was proposed. */
  streef?: string;
}
/** Counted from events, or not; then why not, or where it is shown instead. */
export type Kpi = KpiKop & ({ meting: Meting } | { nietGeteld: string });

const STRAFRECHT =
  'Van het strafrechtelijk traject wordt niets geteld: ook een aandeel kan verraden dat het er is (INV8).';

const isEersteWeging = is('KWALIFICATIE_GETELD');
const isVeilig = is('EFFECT_GETELD', 'VEILIGE_OMGEVING');

/** The KPI's of 3.7, each with what it is counted from, or the reason why it is not. */
export const KPIS = {
  'K-11a': kpi(
    'Bereik per doelgroep',
    'A1.1',
    'B',
    'Hoeveel mensen elke activiteit bereikte, staat per regio op de bladzijde Preventie. Hoe groot een doelgroep is, weet dit systeem niet; een aandeel daarvan is dus niet te geven.',
    '2 bijeenkomsten per regio per jaar',
  ),
  'K-11b': kpi(
    'Meer meldingen na een activiteit',
    'A1.1',
    'B',
    deelMetWaarde('ACTIVITEIT_GEMETEN', (waarde) => waarde === 'ja'),
    'stijging',
  ),
  'K-12': kpi(
    'Gemeenten met actuele cijfers',
    'A1.2',
    'S',
    deelMetWaarde('GEMEENTE_IN_REGIO', (waarde) => waarde === 'ja'),
    '100%',
  ),
  'K-13': kpi(
    'Verstorende maatregelen',
    'A1.3',
    'B',
    'Hoeveel het er zijn, staat per regio en half jaar op de bladzijde Preventie. Op welke plek een maatregel was, wordt niet bewaard; of zij daar nodig bleef, is dus niet te zeggen.',
  ),
  'K-21a': kpi(
    'Meldingen',
    'A2.1',
    'B',
    'De aantallen staan hierboven, per gemeente en per verschijningsvorm, en worden hier niet nog eens geteld.',
  ),
  'K-21b': kpi('Melding binnen één werkdag bevestigd', 'A2.1', 'O', bevestigdOpTijd, '95%'),
  'K-21c': kpi(
    'Alle elf punten bekend',
    'A2.1',
    'O',
    deelMetWaarde('DOSSIER_GEVORMD', (waarde) => waarde === 'PUNTEN_11'),
    '90%',
  ),
  'K-22': kpi(
    'Bekende persoon aan bestaand dossier gekoppeld',
    'A2.2',
    'O',
    deelVan('MATCH_BEOORDEELD', 'DOSSIER_GEKOPPELD', 'MELDING_SAMENGEVOEGD'),
  ),
  'K-31a': kpi(
    'Eerste weging op tijd',
    'A3.1',
    'O',
    opTijd('WEGING_VASTGESTELD', ['weging-voorbereiden', 'weging-vaststellen'], '1'),
    '90% binnen T04',
  ),
  'K-31b': kpi(
    'Kwalificatie herzien na de tweede weging',
    'A3.1',
    'S',
    deelMetWaarde('TWEEDE_UITKOMST_GETELD', (waarde) => !isMensenhandel(waarde as Uitkomst)),
  ),
  'K-31c': kpi(
    'Besluit doorlaatverbod op tijd',
    'A3.1',
    'O',
    opTijd('TOETS_BESLOTEN', ['doorlaatverbod-besluiten']),
    '100%',
  ),
  'K-32': kpi(
    'Partner komt of stuurt een vervanger',
    'A3.2',
    'O',
    deelMetWaarde('UITNODIGING_BEANTWOORD', (waarde) =>
      /(AANGENOMEN|VERVANGER|BEVESTIGD)$/.test(waarde ?? ''),
    ),
    '95%',
  ),
  'K-33': kpi(
    'Melder gehoord',
    'A3.3',
    'O',
    deelMetWaarde('MELDER_GEHOORD', (waarde) => waarde === 'ja'),
    '80%',
  ),
  'K-34': kpi(
    'Plan op tijd vastgesteld',
    'A3.4',
    'O',
    opTijd('PLAN_VASTGESTELD', ['plan-opstellen', 'plan-vaststellen']),
    '95% binnen T13',
  ),
  'K-41a': kpi(
    'Actie gereed zonder te late taak',
    'A4.1',
    'O',
    opTijd('ACTIE_GEREED', ['actie-uitvoeren']),
    '85%',
  ),
  'K-41b': kpi(
    'Slachtofferschap gestopt en veilige omgeving',
    'A4.1',
    'S',
    casussenMet(is('UITVOERING_AFGEROND'), is('EFFECT_GETELD', 'SLACHTOFFERSCHAP_GESTOPT'), isVeilig),
    'stijging',
  ),
  'K-42': kpi('Stand van het strafrechtelijk traject bekend', 'A4.2', 'S', STRAFRECHT),
  'K-43': kpi(
    'Voortgang op tijd besproken',
    'A4.3',
    'O',
    opTijd('UITVOERING_AFGEROND', ['voortgang-bespreken']),
    '100%',
  ),
  'K-44': kpi(
    'Overdracht bevestigd',
    'A4.4',
    'S',
    deelMetWaarde('OVERDRACHT_AFGEROND', (waarde) => waarde === 'BEVESTIGD'),
    '90%',
  ),
  'K-51': kpi(
    'Evaluatie met neutrale begeleider',
    'A5.1',
    'O',
    deelVan('EVALUATIE_GESTART', 'BEGELEIDER_AANGESTELD'),
    'steekproef 50%, P1 100%',
  ),
  'K-52': kpi('Evaluatie gehouden', 'A5.2', 'S', deelVan('EVALUATIE_GESTART', 'EVALUATIE_GEDAAN'), '100%'),
  'K-53': kpi(
    'Leerpunten op tijd doorgevoerd',
    'A5.3',
    'S',
    deelMetWaarde('LEERPUNT_MOEST_KLAAR', (waarde) => waarde === 'ja'),
    '80%',
  ),
  'K-SF1': kpi(
    'Bruikbare meldingen',
    'A2.1',
    'S',
    casussenMet(isEersteWeging, is('KWALIFICATIE_GETELD', 'WEL', 'VERMOEDEN')),
  ),
  'K-SF2': kpi(
    'Tijd tot passende ondersteuning',
    'A4.1',
    'S',
    duurTot(is('EFFECT_GETELD', 'JUISTE_ONDERSTEUNING')),
    'korter',
  ),
  'K-SF3': kpi('Nazorg met terugval', 'A4.4', 'S', deelVan('NAZORG_GEREGELD', 'TERUGVAL_GEZIEN'), 'daling'),
  'K-SF4': kpi(
    'Tijd tot veilig bij P1 en P2',
    'A2.1',
    'S',
    duurTot(isVeilig, is('VOORLOPIGE_PRIORITEIT', 'P1', 'P2')),
    'korter',
  ),
  'K-SF5': kpi(
    'Netwerk betrokken in het plan, of bewust niet',
    'A3.4',
    'S',
    casussenMet(is('PLAN_VASTGESTELD'), is('NETWERK_GETELD', 'BETROKKEN', 'BEWUST_NIET')),
  ),
  'K-SF6': kpi(
    'Nazorgcontact gehaald',
    'A4.4',
    'S',
    deelMetWaarde('NAZORGCONTACT_GEDAAN', (waarde) => waarde !== 'NIET_BEREIKT'),
  ),
  'K-SF7': kpi('Verdachten met passend zorgaanbod', 'A4.2', 'S', STRAFRECHT),
  'K-SF8': kpi(
    'Eerste weging wijkt af van het advies, met motivering',
    'A3.1',
    'S',
    deelMetWaarde('AFWIJKING_GETELD', (waarde) => waarde === 'ja'),
  ),
  'K-SF9': kpi(
    'Sociale kaart pas gecontroleerd',
    'A4.3',
    'S',
    deelMetWaarde('PARTNER_OP_KAART', (waarde) => waarde === 'ja'),
  ),
  'K-SF10': kpi(
    'Partner antwoordt zonder herinnering',
    'A3.2',
    'S',
    deelVan('UITNODIGING_BEANTWOORD', 'UITNODIGING_NAAR_VERVANGER'),
    'laag aandeel naar de vervanger',
  ),
  'K-SF11': kpi(
    'Vraag beantwoord, of geweigerd met grondslag',
    'A3.3',
    'S',
    deelVan('VRAAG_GETELD', 'BIJDRAGE_ONTVANGEN'),
  ),
  'K-SF12': kpi(
    'Overleg met zorg en veiligheid aan tafel',
    'A3.3',
    'S',
    casussenMet(
      (een) => is('OVERLEG_GEOPEND')(een) || is('OVERLEG_ZONDER_QUORUM')(een),
      is('OVERLEG_GEOPEND'),
    ),
  ),
  'K-SF13': kpi(
    'Acties zonder financiering',
    'A4.1',
    'S',
    deelMetWaarde('FINANCIERING_GETELD', (waarde) => waarde === 'NIET_GEREGELD'),
    'daling',
  ),
  'K-SF14': kpi(
    'Aangiften met genoeg opsporingsinformatie',
    'A4.2',
    'S',
    'Politie en OM tellen dit in hun eigen systeem; de inhoud van een aangifte komt hier niet (INV8).',
  ),
  'K-SF15': kpi(
    'Tevredenheid van partners, en opleiding',
    'A5.2',
    'S',
    'Vraagt een enquête onder partners en hun opleidingsregistratie, buiten dit systeem.',
  ),
  'K-SF16': kpi(
    'Tijd tot de melder hoort dat de melding in behandeling is',
    'A2.1',
    'S',
    duurTot(is('MELDER_BEVESTIGD')),
    'korter',
  ),
  'K-SYS': kpi(
    'Casussen waarin de dagelijkse controle iets vond',
    'A4.3',
    'O',
    casussenMet((een) => !Object.hasOwn(KETENFEITEN, een.soort), is('CASUS_VERDWENEN')),
    '0',
  ),
} as const satisfies Record<string, Kpi>;
export type Kpicode = keyof typeof KPIS;
export const KPICODES = Object.keys(KPIS) as Kpicode[];

/** What may be said of a period, by KPI; null where nothing can be said without giving somebody away (INV11). */
export type Kpicijfers = Readonly<Partial<Record<Kpicode, string | null>>>;

/**
 * Counts each KPI over a period.
 * @param eerder what happened to casussen before it, for what must have been on time
 */
export function telKpis(periode: readonly Kpigebeurtenis[], eerder: readonly Kpigebeurtenis[]): Kpicijfers {
  const geteld = (Object.entries(KPIS) as [Kpicode, Kpi][]).flatMap(([code, een]) => {
    if (!('meting' in een)) return [];
    const uitkomst = een.meting(periode, eerder);
    const zegbaar =
      'duren' in uitkomst ? mediaanInWoorden(uitkomst.duren) : deelInWoorden(uitkomst.deel, uitkomst.geheel);
    return [[code, zegbaar] as const];
  });
  return Object.fromEntries(geteld);
}

function kpi(
  naam: string,
  activiteit: string,
  niveau: KpiKop['niveau'],
  telling: Meting | string,
  streef?: string,
): Kpi {
  const kop = { naam, activiteit, niveau, ...(streef === undefined ? {} : { streef }) };
  return typeof telling === 'string' ? { ...kop, nietGeteld: telling } : { ...kop, meting: telling };
}
