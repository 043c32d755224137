import { dagVan } from '../tijd/amsterdam.js';
import type { Verwerkingslogregel } from './verwerkingslog.js';
import { isWerkdag } from '../tijd/werkkalender.js';

/** What the rules look at of a line. */
export type Logfeit = Pick<
  Verwerkingslogregel,
  'tijdstip' | 'verwerking' | 'actie' | 'gebruikerId' | 'organisatie' | 'betrokkeneSoort' | 'betrokkeneId'
> & {
  /** Organisations that brought in a melding of this casus, when it is about one. */
  gemeldDoor: readonly string[];
};

/** Something that happened which a rule points at. It says nothing about the person: a reader of the log asks why. */
export interface Opvallend {
  regel: Opvallendregel;
  gebruikerId: string;
  van: string;
  tot: string;
  /** How many casussen, lines or refusals. */
  aantal: number;
}

/** The rules, in words; the numbers are a proposal. */
export const OPVALLENDREGELS = {
  VEEL_CASUSSEN: 'Eén persoon opende 15 of meer verschillende casussen binnen een uur.',
  BUITEN_DIENSTTIJD:
    'Eén persoon las op een dag gegevens buiten werktijd: vóór 07.00 uur, na 20.00 uur, in het weekend of op een feestdag.',
  VEEL_WEIGERINGEN: 'Eén persoon kreeg op een dag 5 of meer keer een weigering.',
  EIGEN_ORGANISATIE:
    'Eén persoon opende op een dag 5 of meer verschillende casussen die de eigen organisatie had gemeld.',
} as const;
export type Opvallendregel = keyof typeof OPVALLENDREGELS;

const UUR = 3_600_000;
const VEEL_CASUSSEN = 15;
const VEEL_WEIGERINGEN = 5;
const VEEL_EIGEN = 5;
const DIENST = { van: 7, tot: 20 };

/** A casus in a list was shown, not opened. */
const LIJSTEN: readonly string[] = ['CASUS_IN_LIJST', 'REGIE_GELEZEN', 'PIKETMELDING_GELEZEN'];

/**
 * Lays the rules beside the lines of people, the oldest first. Fixed rules that anybody can read: nobody gets a score,
 * and nothing is learned from what people do (F48).
 */
export function findOpvallend(regels: readonly Logfeit[]): Opvallend[] {
  const perGebruiker = group(regels.filter(isVanPersoon), ({ gebruikerId }) => gebruikerId);
  return [...perGebruiker].flatMap(([gebruikerId, eigen]) => [
    ...manyCasussen(gebruikerId, eigen.filter(isGeopend)),
    ...perDay(gebruikerId, 'BUITEN_DIENSTTIJD', eigen.filter(isLezenBuitenDienst), { vanaf: 1 }),
    ...perDay(
      gebruikerId,
      'VEEL_WEIGERINGEN',
      eigen.filter(({ actie }) => actie === 'weigeren'),
      { vanaf: VEEL_WEIGERINGEN },
    ),
    ...perDay(gebruikerId, 'EIGEN_ORGANISATIE', eigen.filter(isEigenMelding), {
      vanaf: VEEL_EIGEN,
      tel: ({ betrokkeneId }) => betrokkeneId ?? '',
    }),
  ]);
}

const isVanPersoon = ({ gebruikerId, organisatie, actie, verwerking }: Logfeit): boolean =>
  organisatie !== null &&
  !/^(systeem|partner):/.test(gebruikerId) &&
  actie !== 'schrijven' &&
  !verwerking.startsWith('VERWERKINGSLOG');

const isGeopend = ({ actie, betrokkeneSoort, betrokkeneId, verwerking }: Logfeit): boolean =>
  actie === 'lezen' && betrokkeneSoort === 'casus' && betrokkeneId !== null && !LIJSTEN.includes(verwerking);

const isEigenMelding = (regel: Logfeit): boolean =>
  isGeopend(regel) && regel.organisatie !== null && regel.gemeldDoor.includes(regel.organisatie);

function isLezenBuitenDienst({ actie, tijdstip }: Logfeit): boolean {
  const moment = new Date(tijdstip);
  return actie === 'lezen' && (!isWerkdag(dagVan(moment)) || !isDiensttijd(moment));
}

const uurFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

function isDiensttijd(moment: Date): boolean {
  const uur = Number(uurFormat.format(moment));
  return uur >= DIENST.van && uur < DIENST.tot;
}

/** Windows of an hour with many different casussen; a new one is looked for after the end of the one before. */
function manyCasussen(gebruikerId: string, geopend: readonly Logfeit[]): Opvallend[] {
  const gevonden: Opvallend[] = [];
  for (let begin = 0; begin < geopend.length; begin += 1) {
    const van = geopend[begin]?.tijdstip ?? '';
    const grens = Date.parse(van) + UUR;
    const venster = geopend.slice(begin).filter(({ tijdstip }) => Date.parse(tijdstip) < grens);
    const aantal = new Set(venster.map(({ betrokkeneId }) => betrokkeneId)).size;
    if (aantal < VEEL_CASUSSEN) continue;
    gevonden.push({
      regel: 'VEEL_CASUSSEN',
      gebruikerId,
      van,
      tot: venster.at(-1)?.tijdstip ?? van,
      aantal,
    });
    begin += venster.length - 1;
  }
  return gevonden;
}

function perDay(
  gebruikerId: string,
  regel: Opvallendregel,
  regels: readonly Logfeit[],
  { vanaf, tel }: { vanaf: number; tel?: (regel: Logfeit) => string },
): Opvallend[] {
  return [...group(regels, ({ tijdstip }) => dagVan(new Date(tijdstip))).values()].flatMap((opDag) => {
    const aantal = tel === undefined ? opDag.length : new Set(opDag.map(tel)).size;
    if (aantal < vanaf) return [];
    return [{ regel, gebruikerId, van: opDag[0]?.tijdstip ?? '', tot: opDag.at(-1)?.tijdstip ?? '', aantal }];
  });
}

function group<T>(rijen: readonly T[], sleutelVan: (rij: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const sleutel = sleutelVan(rij);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [rij]);
    else groep.push(rij);
  }
  return groepen;
}
