import { GEBEURTENISSEN, type Gebeurtenis } from '../casus/gebeurtenis.js';
import { type SocialeKaart, domeinVan } from '../keten/sociale-kaart.js';
import { ROLLEN } from '../keten/rollen.js';
import { leeftijdsbandVan } from '../persoon/leeftijdsband.js';
import type { Leeftijd } from '../persoon/persoon.js';
import { taakNaamSchema, taakOf } from '../taak/taak.js';

/** What a description is made from: no name, number, place or text of anybody comes in here. */
export interface Beschrijvingsbron {
  leeftijden: readonly Leeftijd[];
  /** The names of the forms of exploitation. */
  vormen: readonly string[];
  gebeurtenissen: readonly { soort: Gebeurtenis; waarde: string | null; op: string }[];
  kaart: SocialeKaart;
}

/**
 * The events that tell how a casus went. Closed by default: what is not here stays out, as all of the criminal side does
 * (INV8), and that somebody was known already (INV6).
 */
const VERLOOP: readonly Gebeurtenis[] = [
  'MELDING_ONTVANGEN',
  'MELDER_BEVESTIGD',
  'PIKET_GEALARMEERD',
  'ACUUT_OPGEVOLGD',
  'WEGING_VASTGESTELD',
  'TOETS_GEVRAAGD',
  'TOETS_AFGEROND',
  'HERWEGING_GEVRAAGD',
  'GEVOLG_BEPAALD',
  'CASUS_INGEBRACHT',
  'UITNODIGINGEN_GEMAAKT',
  'UITNODIGING_BEANTWOORD',
  'BEZETTING_GETELD',
  'VERZOEKEN_GEMAAKT',
  'BIJDRAGE_ONTVANGEN',
  'MELDER_GEHOORD',
  'OVERLEG_GEOPEND',
  'OVERLEG_ZONDER_QUORUM',
  'OVERLEG_VASTGELEGD',
  'TWEEDE_WEGING_VASTGESTELD',
  'ACTIE_UITGEZET',
  'ACTIE_GEWEIGERD',
  'ACTIE_VERTRAAGD',
  'ACTIE_GEREED',
  'ACTIE_VERVALLEN',
  'NAZORG_GEREGELD',
  'NAZORGCONTACT_GEDAAN',
  'TERUGVAL_GEZIEN',
  'NAZORG_KLAAR',
  'OVERDRACHT_VERSTUURD',
  'OVERDRACHT_AFGEROND',
  'TAAK_AFGEROND',
  'TAAK_GEESCALEERD',
  'CASUS_AFGESLOTEN',
  'CASUS_HEROPEND',
];
const DAG = 86_400_000;

/**
 * The anonymous description of a casus (A5.2, E20): relative days, bands of age and roles. No name, number, place or date
 * gets in, because none is read. A person edits it and a second one checks it (INV13).
 */
export function describeCasus({ leeftijden, vormen, gebeurtenissen, kaart }: Beschrijvingsbron): string {
  const begin = gebeurtenissen[0]?.op ?? '';
  const regels = gebeurtenissen.flatMap(({ soort, waarde, op }) => {
    const zin = zinVan(soort, waarde, kaart);
    return zin === null ? [] : [`Dag ${Math.floor((Date.parse(op) - Date.parse(begin)) / DAG)}: ${zin}.`];
  });
  return [
    `Over wie: ${personenVan(leeftijden)}.`,
    `Vorm: ${vormen.join('; ') || 'nog onbekend'}.`,
    '',
    'Verloop',
    ...new Set(regels),
  ].join('\n');
}

/** How many is told roughly: an exact number is a trait by itself. */
function personenVan(leeftijden: readonly Leeftijd[]): string {
  const aantal =
    leeftijden.length === 1 ? 'één persoon' : leeftijden.length < 5 ? 'enkele personen' : 'een groep';
  return `${aantal} (${[...new Set(leeftijden.map(leeftijdsbandVan))].sort().join('; ')})`;
}

function zinVan(soort: Gebeurtenis, waarde: string | null, kaart: SocialeKaart): string | null {
  if (!VERLOOP.includes(soort)) return null;
  if (soort === 'UITNODIGING_BEANTWOORD') return `Een partner ${kantVan(waarde, kaart)} heeft gereageerd`;
  if (soort !== 'TAAK_AFGEROND' && soort !== 'TAAK_GEESCALEERD') return GEBEURTENISSEN[soort];
  const naam = taakNaamSchema.safeParse(waarde);
  if (!naam.success || taakOf(naam.data).gegevensgroep === 'strafrecht') return null;
  const { label, rol } = taakOf(naam.data);
  return `${label}, door ${ROLLEN[rol].toLowerCase()}: ${soort === 'TAAK_AFGEROND' ? 'klaar' : 'te laat'}`;
}

/** At which side of the table, not which organisation: in a small region that can be enough. */
function kantVan(waarde: string | null, kaart: SocialeKaart): string {
  const domein = domeinVan(kaart, waarde?.split(' ')[0] ?? '');
  return { ZORG: 'uit de zorg', VEILIGHEID: 'uit veiligheid', OVERIG: 'van een andere kant' }[domein];
}
