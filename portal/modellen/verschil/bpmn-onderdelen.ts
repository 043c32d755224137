import type { Modelelement } from '../inhoud/read-bpmn.js';
import { elementWords, factWords } from './bpmn-words.js';
import type { Onderdeel } from './verschil.js';

type Element = Modelelement & Readonly<Record<string, unknown>>;

/** Under these an element holds others that are parts of their own. */
const ONDERDELEN: readonly string[] = ['rootElements', 'flowElements', 'artifacts'];
/** The drawing, what says the same twice, and what every part has. */
const OVERSLAAN: readonly string[] = ['$type', 'id', 'diagrams', 'incoming', 'outgoing', 'laneSets', 'di'];

/** Every part of a diagram with what it is and does, from the outside in. */
export function onderdelenOf(definitions: object): Onderdeel[] {
  return childrenOf(definitions as Element).flatMap((element) => [
    {
      id: element.id ?? '',
      wat: watIs(element),
      feiten: new Map(feitenOf(element, '')),
    },
    ...onderdelenOf(element),
  ]);
}

const childrenOf = (element: Element): Element[] =>
  ONDERDELEN.flatMap((naam) => (element[naam] as Element[] | undefined) ?? []);

function watIs(element: Element): string {
  const [woorden, naam] = [elementWords(element.$type), naamOf(element)];
  return naam === NAAMLOOS ? `${woorden} ${NAAMLOOS}` : `${woorden} “${naam}”`;
}

function naamOf(element: Element): string {
  const [van, naar] = [element['sourceRef'], element['targetRef']] as (Element | undefined)[];
  if (element.name || van === undefined || naar === undefined) return eigenNaam(element);
  return `${eigenNaam(van)} → ${eigenNaam(naar)}`;
}

/** An id that the editor made up tells nobody anything. */
const eigenNaam = ({ name, id = '' }: Element): string => name || (MADE_UP.test(id) ? NAAMLOOS : id);

const NAAMLOOS = 'zonder naam';
const MADE_UP = /^[A-Za-z]+_[0-9][0-9a-z]{5,7}$/;

/** What an element says of itself and in its own parts, each under a name that tells it from the others. */
function feitenOf(element: Element, voor: string): [string, string][] {
  return Object.entries(element).flatMap(([naam, waarde]): [string, string][] => {
    if (OVERSLAAN.includes(naam) || ONDERDELEN.includes(naam)) return [];
    // An editor leaves out what is so anyway.
    if (propertyOf(element, naam)?.default === waarde) return [];
    const delen = Array.isArray(waarde) ? (waarde as unknown[]) : [waarde];
    return delen.flatMap((deel): [string, string][] => {
      if (!isElement(deel)) return [[voor + factWords(naam), String(deel)]];
      // What is a part of its own is only pointed at.
      if (propertyOf(element, naam)?.isReference === true) return [[voor + factWords(naam), naamOf(deel)]];
      return feitenOf(deel, nameWithin(voor, deel));
    });
  });
}

const isElement = (waarde: unknown): waarde is Element =>
  typeof waarde === 'object' && waarde !== null && '$type' in waarde;

interface Property {
  isReference?: boolean;
  default?: unknown;
}

/** What the reader knows of an attribute; nothing of one that no package names. */
const propertyOf = (element: Element, naam: string): Property | undefined =>
  (element as unknown as { $descriptor: { propertiesByName?: Record<string, Property> } }).$descriptor
    .propertiesByName?.[naam];

/** Several inputs or headers are told apart by what they are called. */
function nameWithin(voor: string, deel: Element): string {
  const sleutel = [deel['target'], deel['key'], deel.name, deel['eventType'], deel['for']].find(
    (een): een is string => typeof een === 'string',
  );
  const woord = elementWords(deel.$type);
  if (woord === '') return voor;
  return `${voor}${woord}${sleutel === undefined ? '' : ` ${sleutel}`}: `;
}
