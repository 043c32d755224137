import { ownWord } from '../../../domain/own-word.js';
import { type Onderdeel, type Verschil, compareOnderdelen, movedIds } from './verschil.js';

type Veld = Readonly<Record<string, unknown>>;

const WORDS: Readonly<Record<string, string>> = {
  label: 'vraag',
  text: 'tekst',
  description: 'uitleg',
  key: 'variabele',
  type: 'soort',
  values: 'antwoorden',
  valuesExpression: 'antwoorden',
  validate: 'controle',
  conditional: 'alleen als',
  required: 'verplicht',
  hide: 'verberg als',
  defaultValue: 'begint met',
};

/** Only for who draws. */
const OVERSLAAN: readonly string[] = ['id', 'components', 'layout'];

/**
 * What differs between two forms, field by field; a field within a list or group is a field as well.
 * @throws Error for what is no form
 */
export function compareForm(van: string, naar: string): Verschil[] {
  const [was, wordt] = [onderdelenOf(parse(van)), onderdelenOf(parse(naar))];
  const verplaatst = movedIds(
    was.map(({ id }) => id),
    wordt.map(({ id }) => id),
  );
  return compareOnderdelen(was, wordt, (id) => verplaatst.has(id));
}

const parse = (tekst: string): Veld => JSON.parse(tekst) as Veld;

function onderdelenOf(form: Veld): Onderdeel[] {
  const velden = (form['components'] as Veld[] | undefined) ?? [];
  return velden.flatMap((veld) => [
    {
      id: String(veld['id'] ?? veld['key']),
      wat: `Veld “${naamOf(veld)}”`,
      feiten: new Map(feitenOf(veld, '')),
    },
    ...onderdelenOf(veld),
  ]);
}

const naamOf = (veld: Veld): string =>
  [veld['label'], veld['key'], veld['text'], veld['id']]
    .find((een): een is string => typeof een === 'string' && een !== '')
    ?.slice(0, 80) ?? '';

function feitenOf(veld: Veld, voor: string): [string, string][] {
  return Object.entries(veld).flatMap(([naam, waarde]): [string, string][] => {
    if (OVERSLAAN.includes(naam) || waarde === undefined || waarde === null) return [];
    const wat = voor + (ownWord(WORDS, naam) ?? naam);
    if (Array.isArray(waarde)) return [[wat, waarde.map(inWords).join(', ')]];
    return typeof waarde === 'object' ? feitenOf(waarde as Veld, `${wat}: `) : [[wat, inWords(waarde)]];
  });
}

/** An answer of a list as people see it, with what is kept. */
function inWords(waarde: unknown): string {
  if (waarde === true) return 'ja';
  if (waarde === false) return 'nee';
  if (typeof waarde !== 'object' || waarde === null) return String(waarde);
  const { label, value } = waarde as { label?: string; value?: unknown };
  return label === undefined ? JSON.stringify(waarde) : `${label} (${String(value)})`;
}
