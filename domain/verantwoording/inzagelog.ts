import { dagVan, leesbareDag } from '../tijd/amsterdam.js';
import { DOELNAMEN, type Doel } from '../toegang/doel.js';
import { partnerNaam } from '../keten/partnernamen.js';
import { ROLLEN, type Rol } from '../keten/rollen.js';
import { VERWERKINGEN, type Verwerking, type Verwerkingslogregel } from './verwerkingslog.js';

/** What tells who reported: the person may not learn that from the log. */
const VERRAADT_MELDER: readonly Verwerking[] = ['MELDING_GEREGISTREERD', 'MELDINGSTATUS_GELEZEN'];
/** The compartment of the investigation, and what is about somebody else (E18, INV8). */
const VERBORGEN_GROEPEN: readonly (string | null)[] = [
  'strafrecht',
  'daderdeel',
  'verdachte',
  'melderidentiteit',
];

/** Who looked or wrote: an organisation in a role, not a name (see docs/adr). */
export interface Inzageregel {
  wie: string;
  /** What was done and for what, how often, and when. */
  wat: string;
}

/**
 * May this line count towards what the person hears? Only what a professional was really allowed, and nothing that tells
 * of the melder, the investigation, or how this request is handled.
 */
export function isVertelbaar({ resultaat, rollen, verwerking, veldgroep }: Verwerkingslogregel): boolean {
  return (
    resultaat === 'OK' &&
    rollen.length > 0 &&
    !VERRAADT_MELDER.includes(verwerking) &&
    !VERBORGEN_GROEPEN.includes(veldgroep)
  );
}

/** Was it police or OM in the criminal role? That somebody of them looked may itself tell something. */
export function isVanStrafrecht({ rollen }: Pick<Verwerkingslogregel, 'rollen'>): boolean {
  return rollen.includes('R07');
}

/** Lines taken together by who, what and for what; the first one on top. */
export function summariseInzage(regels: readonly Verwerkingslogregel[]): Inzageregel[] {
  const groepen = new Map<string, Verwerkingslogregel[]>();
  for (const regel of regels) {
    const sleutel = [regel.organisatie, ...regel.rollen, regel.doel, regel.verwerking].join('|');
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel]);
  }
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    return { wie: wieVan(eerste), wat: `${watVan(eerste)}; ${wanneer(groep)}.` };
  });
}

/** The organisations among these lines that saw one of these groups of data, by name. */
export function ontvangersVan(
  regels: readonly Verwerkingslogregel[],
  veldgroepen: readonly string[],
): string[] {
  const namen = regels
    .filter(({ veldgroep }) => veldgroep !== null && veldgroepen.includes(veldgroep))
    .flatMap(({ organisatie }) => (organisatie === null ? [] : partnerNaam(organisatie)));
  return [...new Set(namen)].sort((een, ander) => een.localeCompare(ander, 'nl'));
}

function wieVan({ organisatie, rollen }: Verwerkingslogregel): string {
  const naam = organisatie === null ? 'Onbekende organisatie' : partnerNaam(organisatie);
  return `${naam} (${rollen.map((rol) => ROLLEN[rol as Rol] ?? rol).join(', ')})`;
}

function watVan({ verwerking, doel }: Verwerkingslogregel): string {
  return doel === null
    ? VERWERKINGEN[verwerking]
    : `${VERWERKINGEN[verwerking]}, voor: ${DOELNAMEN[doel as Doel]}`;
}

function wanneer(regels: readonly Verwerkingslogregel[]): string {
  const dagen = [...new Set(regels.map(({ tijdstip }) => dagVan(new Date(tijdstip))))].sort();
  const [eerste = '', laatste = eerste] = [dagen[0], dagen.at(-1)];
  const periode =
    eerste === laatste
      ? `op ${leesbareDag(eerste)}`
      : `van ${leesbareDag(eerste)} tot en met ${leesbareDag(laatste)}`;
  return `${regels.length} keer ${periode}`;
}
