import type { Richting } from '../../domain/toegang/celverschil.js';
import type { Voorwaarde } from '../../domain/toegang/toegang-matrix.js';

/** What each condition of a cell asks for, as a sentence part. */
export const conditions: Readonly<Record<Voorwaarde, string>> = {
  vanafF2: 'vanaf de eerste weging (F2)',
  vanafF3: 'vanaf de voorbereiding van het casusoverleg (F3)',
  totEnMetF2: 'tot en met de eerste weging (F2)',
  bijP1ofD4: 'bij prioriteit P1, of als het doorlaatverbod speelt',
  breekglas: 'alleen met noodtoegang',
  naUitnodiging: 'na een uitnodiging, met convenant',
  eigenBijdrage: 'alleen wat van de eigen bijdrage of actie is',
  eigenInwoner: 'bij een inwoner van de eigen gemeente',
  eigenGemeente: 'alleen over de eigen gemeente',
  eigenTaak: 'alleen bij een eigen taak',
  zorgpartnerEnNodig: 'als zorgpartner, en als het nodig is',
  vanBelangVoorVeiligheid: 'als het van belang is voor de veiligheid',
  advies: 'alleen het advies van de tabellen',
  veiligheidssamenvatting: 'alleen de samenvatting voor de veiligheid',
  bestuurlijkeMaatregel: 'bij een bestuurlijke maatregel',
  uitkomst: 'alleen de uitkomst',
  statusvlag: 'alleen de statusvlag',
  vrijgegeven: 'alleen wat politie of OM heeft vrijgegeven',
};

/** What a cell of the access rules gives, in a sentence part; "nee" where it gives nothing. */
export function cellInWords(voorwaarden: readonly Voorwaarde[] | undefined): string {
  if (voorwaarden === undefined) return 'nee';
  return ['ja', ...voorwaarden.map((voorwaarde) => conditions[voorwaarde])].join(', ');
}

/** What a change does for the people with the role. */
export const directions: Readonly<Record<Richting, string>> = {
  RUIMER: 'Ruimer',
  KRAPPER: 'Krapper',
  ANDERS: 'Anders',
};

/** On what a role's access rests, when the casus says nothing else. */
export const roleGrounds: Readonly<Record<string, string>> = {
  WGS_ZVH: 'Wet gegevensverwerking door samenwerkingsverbanden',
  wmoVeiligThuis: 'Wmo 2015 (Veilig Thuis)',
  convenant: 'Convenant',
  wpg: 'Wet politiegegevens',
  publiekeTaak: 'Publieke taak',
  avgToezicht: 'Toezicht onder de AVG',
};
