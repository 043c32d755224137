import { FatalFailure } from '../evaluate/failure.js';
import { refuse } from './builtin.js';

/** How many characters replacing may come to at worst. */
const longestText = 20_000_000;

/** What Java writes and JavaScript does not know, and how JavaScript says it. */
const javaOnly: [RegExp, string][] = [
  [/\\p\{(?:IsAlphabetic|Alpha)\}/g, '\\p{Alphabetic}'],
  [/\\p\{Lower\}/g, '[a-z]'],
  [/\\p\{Upper\}/g, '[A-Z]'],
  [/\\p\{Digit\}/g, '[0-9]'],
  [/\\p\{Alnum\}/g, '[A-Za-z0-9]'],
  [/\\p\{Punct\}/g, '[!-\\/:-@\\[-`{-~]'],
  [/\\p\{Space\}/g, '\\s'],
  [/\\A/g, '^'],
  [/\\[zZ]/g, '$'],
  [/\\h/g, '[ \\t]'],
];

/** A pattern as Java reads it, finding all matches; refuses one that neither language understands. */
export function pattern(source: string, flags = ''): RegExp {
  const inline = /^\(\?([a-z]+)\)/.exec(source);
  const all = flags + (inline?.[1] ?? '');
  let text = inline ? source.slice(inline[0].length) : source;
  if (all.includes('x'))
    text = text.replace(/\\.|\s+|#.*$/gm, (found) => (found.startsWith('\\') ? found : ''));
  for (const [java, here] of javaOnly) text = text.replace(java, here);
  const known = ['s', 'm', 'i'].filter((flag) => all.includes(flag)).join('');
  return compile(text, `g${known}u`) ?? compile(text, `g${known}`) ?? refuse('expected a regular expression');
}

function compile(text: string, flags: string): RegExp | null {
  try {
    return new RegExp(text, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Replaces every match; in `replacement`, `$1` and `${name}` stand for groups and `\` escapes, as in Java. */
export function replaceAll(input: string, matching: RegExp, replacement: string): string {
  if (input.length * replacement.length > longestText) throw new FatalFailure('Expected a shorter text');
  return input.replace(matching, (...found: unknown[]) => {
    const named = typeof found.at(-1) === 'object' ? (found.pop() as Record<string, string | undefined>) : {};
    const groups = found.slice(0, -2) as (string | undefined)[];
    return replacement.replace(/\\([^])|\$\{(\w+)\}|\$(\d+)|[\\$]/g, (whole, escaped, name, digits) => {
      if (typeof escaped === 'string') return escaped;
      if (typeof name === 'string')
        return Object.hasOwn(named, name) ? (named[name] ?? '') : refuse('expected a known group');
      return typeof digits === 'string'
        ? groupText(groups, digits)
        : refuse(`expected no "${whole}" by itself`);
    });
  });
}

/** The longest number that is a group counts; digits behind it are text. */
function groupText(groups: (string | undefined)[], digits: string): string {
  for (let length = digits.length; length > 0; length--) {
    const group = Number(digits.slice(0, length));
    if (group < groups.length) return (groups[group] ?? '') + digits.slice(length);
  }
  return refuse('expected a known group');
}

/** The texts between the matches; an empty match at the very beginning does not count. */
export function split(input: string, delimiter: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: found, index } of input.matchAll(delimiter)) {
    if (index === 0 && found === '') continue;
    parts.push(input.slice(start, index));
    start = index + found.length;
  }
  return [...parts, input.slice(start)];
}
