import type { Gegevensgroep } from './gegevensgroep.js';
import type { Rol } from '../keten/rollen.js';
import type { Cel, Matrix, MatrixGroep, Voorwaarde } from './toegang-matrix.js';

/** What a change of the access rules may never give, each with the sentence that a reader gets. */
export const GRENZEN = {
  ONBEKENDE_CEL: 'Deze groep of deze rol staat niet in de matrix.',
  VASTE_RIJ:
    'Deze rij ligt vast: zonder toezicht op het log, op noodtoegang en op deze regels zelf is geen wijziging te controleren.',
  GEEN_INHOUD:
    'Deze rol krijgt nooit iets te zien van wat in casussen staat: evaluatie, bestuur en beheer werken zonder (3.4, INV12).',
  STRAFRECHT_SCHRIJVEN: 'Het strafrechtelijk traject schrijven alleen politie en OM (R07) op (E18).',
  STRAFRECHT_LEZEN:
    'Van het strafrechtelijk traject zien anderen dan politie en OM alleen wat is vrijgegeven of de statusvlag (E18, INV8).',
  TOEZICHT_SCHRIJFT_NIET: 'Toezicht leest en verandert niets: R12 krijgt geen recht om te schrijven.',
  UITGENODIGD:
    'Een partner van de flexibele schil (R05) heeft in een casus alleen na uitnodiging en met convenant iets te zien of te schrijven (3.4, INV9).',
  EIGEN_DEEL: 'Een actiehouder (R08) ziet en schrijft alleen wat van de eigen actie of taak is (3.4).',
  MONITOR:
    'Lopende processen zien en herstellen alleen procesregie (R03) en technisch beheer (R14): wie telt wat loopt, weet dat er een casus is (INV6).',
  NOOD_SCHRIJFT_NIET: 'Noodtoegang is om te lezen: schrijven kan er niet van afhangen (D11.9).',
} as const;
export type Grens = keyof typeof GRENZEN;

/** The rows that watch over all others. */
const VASTE_RIJEN: readonly Gegevensgroep[] = [
  'logs',
  'breekglasmeldingen',
  'toegangsregels',
  'toegangsbesluit',
];
/** How many processes run tells how many casussen there are; of a casus it tells nothing. */
const MONITORGROEPEN: readonly Gegevensgroep[] = ['monitor', 'herstel', 'ingreep'];
const MONITORROLLEN: readonly Rol[] = ['R03', 'R14'];
const ZONDER_CASUS: readonly Rol[] = ['R01', 'R10', 'R11', 'R13', 'R14', 'R15'];
/** Work that is put ready for somebody shows no content. */
const ZONDER_INHOUD: readonly Gegevensgroep[] = ['taken'];

/**
 * The roles that come and go with an invitation or an assignment, and what each of their cells asks for at least one of.
 * Of R05 the source says "alleen na uitnodiging en convenant" whatever the cell: what is of the own is so on top of that.
 */
const TIJDELIJK: Partial<Record<Rol, { minstens: readonly Voorwaarde[]; grens: Grens }>> = {
  R05: { minstens: ['naUitnodiging'], grens: 'UITGENODIGD' },
  R08: { minstens: ['eigenBijdrage', 'eigenTaak'], grens: 'EIGEN_DEEL' },
};

/**
 * May the rules be changed so? Asked when a change is proposed, when it is approved, and when a new version of the
 * product is put in use. A second factor needs no limit of its own: who needs one follows from the cells, and the roles
 * that can do without are among those that never see content (D11.1).
 * @returns the limit that is crossed, or null
 */
export function refuseWijziging(
  { groepen, rollen }: Matrix,
  { groep, rol, wordt }: { groep: Gegevensgroep; rol: Rol; wordt: Cel },
): Grens | null {
  const rij = groepen.find((kandidaat) => kandidaat.groep === groep);
  if (rij === undefined || rollen[rol] === undefined) return 'ONBEKENDE_CEL';
  if (VASTE_RIJEN.includes(groep)) return 'VASTE_RIJ';
  const cellen = [wordt.lezen, wordt.schrijven].filter((een) => een !== undefined);
  if (cellen.length === 0) return null;
  if (wordt.schrijven?.includes('breekglas') === true) return 'NOOD_SCHRIJFT_NIET';
  if (MONITORGROEPEN.includes(groep) && !MONITORROLLEN.includes(rol)) return 'MONITOR';
  if (!rij.casusgebonden) return null;
  return refuseInCasus(rij, rol, wordt);
}

function refuseInCasus({ groep }: MatrixGroep, rol: Rol, { lezen, schrijven }: Cel): Grens | null {
  if (ZONDER_CASUS.includes(rol) && !ZONDER_INHOUD.includes(groep)) return 'GEEN_INHOUD';
  if (groep === 'strafrecht' && rol !== 'R07') {
    if (schrijven !== undefined) return 'STRAFRECHT_SCHRIJVEN';
    // The matrix gives R12 the whole row; what was not released stays closed to R12 as well, whatever a cell says (D11.8).
    if (rol !== 'R12' && lezen?.some((een) => een === 'vrijgegeven' || een === 'statusvlag') !== true)
      return 'STRAFRECHT_LEZEN';
  }
  if (rol === 'R12' && schrijven !== undefined) return 'TOEZICHT_SCHRIJFT_NIET';
  const tijdelijk = TIJDELIJK[rol];
  if (tijdelijk === undefined) return null;
  // Work that was put ready for a group is of that group before anybody accepted anything.
  const minstens = ZONDER_INHOUD.includes(groep) ? [...tijdelijk.minstens, 'eigenTaak'] : tijdelijk.minstens;
  const isTeWijd = (voorwaarden: readonly Voorwaarde[] | undefined) =>
    voorwaarden !== undefined && !voorwaarden.some((een) => minstens.includes(een));
  return isTeWijd(lezen) || isTeWijd(schrijven) ? tijdelijk.grens : null;
}
