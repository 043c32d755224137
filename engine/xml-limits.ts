/** Far beyond any model that a person draws; its reader needs time for each and recurses this deep. */
const mostElements = 25_000;
const deepest = 100;
const mostAttributes = 100;
const mostNamespaces = 50;

/**
 * Why an XML file is not read at all, or null. Readers of XML take far longer for some files than for others of the same
 * length; this looks through the file once, before anything is built of it. That it is well-formed is not checked.
 */
export function hostileXml(xml: string): string | null {
  let [depth, elements, namespaces] = [0, 0, 0];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const skipped = endOfMarkup(xml, at);
    if (skipped === 'unclosed') return 'expected XML: something in it has no end';
    if (skipped === 'declaration') return 'expected XML without a document type declaration';
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const tag = readTag(xml, at);
    if (tag === null) return 'expected XML: something in it has no end';
    at = tag.end;
    if (tag.isEnd) {
      depth -= 1;
      continue;
    }
    namespaces += tag.namespaces;
    if (++elements > mostElements) return `expected at most ${mostElements} elements`;
    if (tag.attributes > mostAttributes) return `expected at most ${mostAttributes} attributes of an element`;
    if (namespaces > mostNamespaces) return `expected at most ${mostNamespaces} namespaces`;
    if (!tag.isEmpty && ++depth > deepest) return `expected elements nested at most ${deepest} deep`;
  }
  return null;
}

// helpers

/** Comments, texts in CDATA and instructions hold no elements: where they end; null at a tag. */
function endOfMarkup(xml: string, at: number): number | 'unclosed' | 'declaration' | null {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return behind(xml, ']]>', at + 9);
  if (xml.startsWith('<?', at)) return behind(xml, '?>', at + 2);
  return xml.startsWith('<!', at) ? 'declaration' : null;
}

function behind(xml: string, end: string, from: number): number | 'unclosed' {
  const found = xml.indexOf(end, from);
  return found < 0 ? 'unclosed' : found + end.length;
}

interface Tag {
  readonly end: number;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly attributes: number;
  readonly namespaces: number;
}

/** Attributes are counted by their values: what stands in quotes behind a name. */
function readTag(xml: string, start: number): Tag | null {
  let [attributes, namespaces, nameStart] = [0, 0, start];
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml[at]!;
    if (character === '>') {
      return {
        end: at + 1,
        isEnd: xml[start + 1] === '/',
        isEmpty: xml[at - 1] === '/',
        attributes,
        namespaces,
      };
    }
    if (character !== '"' && character !== "'") {
      if (character === ' ' || character === '\n' || character === '\t' || character === '\r')
        nameStart = at + 1;
      continue;
    }
    attributes += 1;
    if (xml.startsWith('xmlns', nameStart)) namespaces += 1;
    at = xml.indexOf(character, at + 1);
    if (at < 0) return null;
  }
  return null;
}
