import { z } from 'zod';
import { TAKEN } from '../taken/index.js';
import { TERMIJNCODES } from '../taak/termijncode.js';
import { momentOp } from '../tijd/amsterdam.js';
import { VARIABELEN, type VariabeleNaam } from '../variabelen/index.js';
import { type GeslotenWaarde, geslotenWaarden, isStrafrechtvariabele } from './gesloten-waarden.js';

/** What a variable can be set to by hand: a value of a list, a number, or a moment with its offset. */
export type Gegevenswaarde = GeslotenWaarde | number;

/** A variable with the value that it is to get. */
export interface Gegevenszet {
  variabele: VariabeleNaam;
  waarde: Gegevenswaarde;
}

/**
 * The variables that may be set in a process that stands still: process data (ME) which say what kind of work it is, or when
 * and how often work without a casus happens. Named one by one, so that a new variable is closed until somebody thought about
 * it. Whoever sets one decides nothing in the place of who should (3.4).
 */
export const ZETBAAR = [
  'bundeling',
  'controle',
  'controleOp',
  'hangend',
  'ingang',
  'inhaalActiviteit',
  'jaar',
  'metenOp',
  'monitoringInterval',
  'niveau',
  'planModus',
  'regio',
  'sjabloon',
  'stappenInhalen',
  'uitvoerenOp',
] as const satisfies readonly VariabeleNaam[];

/** Why a variable is not set by hand, and what to do instead. */
export const ZETVERBODEN = {
  COMPARTIMENT: 'Dit is van politie en OM.',
  BESLUIT: 'Dit kiest een mens in een taak. Wie daarover gaat, doet die taak opnieuw.',
  ADVIES: 'Dit zegt een beslistabel. Verbeter wat erin gaat, of wijzig de tabel.',
  POORT: 'Dit bewaakt een stap: of iets mag, en waar de casus heen gaat. Zorg dat het klopt in het dossier.',
  SLEUTEL:
    'Dit is een sleutel. Met een andere sleutel gaat het proces over een andere casus, of over niets meer.',
  TERMIJN: 'Dit bepaalt een termijn. Met een andere termijn kan een casus te laat worden gezien.',
  TOEGANG: 'Dit bepaalt wie een taak ziet. Dat regelen de toegangsregels en het rooster.',
  DOSSIER: 'Dit komt uit het dossier. Verbeter het daar, en laat de stap opnieuw proberen.',
} as const;
export type Zetverbod = keyof typeof ZETVERBODEN;

/** What guards a decision (INV3, INV12) or says where a casus goes, though nobody fills it in. */
const POORTEN: readonly VariabeleNaam[] = [
  'actualiteitUitkomst',
  'afrondPoort',
  'afschaalPoort',
  'afsluitResultaat',
  'bezetting',
  'binding',
  'evaluatieNodig',
  'gevolgStatus',
  'instapFase',
  'matchGevolg',
  'melderContact',
  'nazorgUitkomst',
  'neutraal',
  'overeenstemming',
  'planCompleet',
  'tweedeBeoordelaar',
  'vervolg',
  'wegingModus',
];
const TOEGANG: readonly VariabeleNaam[] = ['uitvoerderGroep', 'uitvoerderGroepen'];
const BESLUITEN = new Set<string>(TAKEN.flatMap(({ variabelen }) => variabelen));
const zetbaar: readonly string[] = ZETBAAR;

/** Why this variable may not be set by hand; null when it may. What is nowhere else comes from the dossier. */
export function zetverbodVan(naam: VariabeleNaam): Zetverbod | null {
  if (zetbaar.includes(naam)) return null;
  if (isStrafrechtvariabele(naam)) return 'COMPARTIMENT';
  if (BESLUITEN.has(naam)) return 'BESLUIT';
  if (/Advies$|Adviezen$/.test(naam) || naam === 'doorlaatverbodUitkomst') return 'ADVIES';
  if (POORTEN.includes(naam)) return 'POORT';
  if (TOEGANG.includes(naam)) return 'TOEGANG';
  const soort = kern(VARIABELEN[naam].schema);
  if (soort instanceof z.ZodUUID) return 'SLEUTEL';
  if (soort instanceof z.ZodISODateTime || isTermijncode(naam)) return 'TERMIJN';
  return 'DOSSIER';
}

/** How a value is asked for. */
export function invoersoortVan(naam: VariabeleNaam): 'keuze' | 'getal' | 'moment' {
  if (geslotenWaarden(naam) !== null) return 'keuze';
  return kern(VARIABELEN[naam].schema) instanceof z.ZodNumber ? 'getal' : 'moment';
}

/**
 * What somebody typed as a value of this variable: a moment is on the clock in the Netherlands.
 * @returns null when it is not one of the variables that may be set, or not a value that it can have
 */
export function gegevenszetOf(unsafeVariabele: string, unsafeWaarde: string): Gegevenszet | null {
  const variabele = ZETBAAR.find((naam) => naam === unsafeVariabele);
  if (variabele === undefined) return null;
  const waarde = WAARDE[invoersoortVan(variabele)](variabele, unsafeWaarde.trim());
  return waarde !== undefined && isGegevenszet({ variabele, waarde }) ? { variabele, waarde } : null;
}

/** May this variable be set, and is this a value of its type? */
export function isGegevenszet({ variabele, waarde }: { variabele: string; waarde: unknown }): boolean {
  const naam = ZETBAAR.find((een) => een === variabele);
  return naam !== undefined && waarde !== null && VARIABELEN[naam].schema.safeParse(waarde).success;
}

const WAARDE: Readonly<
  Record<
    ReturnType<typeof invoersoortVan>,
    (naam: VariabeleNaam, tekst: string) => Gegevenswaarde | undefined
  >
> = {
  keuze: (naam, tekst) => geslotenWaarden(naam)?.find((een) => String(een) === tekst),
  getal: (_naam, tekst) => (/^\d{1,9}$/.test(tekst) ? Number(tekst) : undefined),
  moment: (_naam, tekst) => {
    const [, dag, tijd] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(tekst) ?? [];
    if (dag === undefined || tijd === undefined || Number.isNaN(Date.parse(`${tekst}Z`))) return undefined;
    return momentOp(dag, tijd).toISOString();
  },
};

function isTermijncode(naam: VariabeleNaam): boolean {
  const codes: readonly unknown[] = TERMIJNCODES;
  return geslotenWaarden(naam)?.every((een) => codes.includes(een)) === true;
}

/** What a value is, apart from whether it may be left out. */
function kern(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return kern(schema.unwrap() as z.ZodType);
  return schema;
}
