import { randomUUID } from 'node:crypto';
import type { Budget } from '../evaluate/budget.js';
import { FatalFailure } from '../evaluate/failure.js';
import { Decimal } from '../values/decimal.js';
import { builtin, type Builtins, costly } from './builtin.js';
import { Regex } from './regex.js';

export const strings: Builtins = {
  substring: [
    builtin('string: string, start position: number', (text: string, start: Decimal) =>
      slice(text, position(text, start), text.length),
    ),
    builtin(
      'string: string, start position: number, length: number',
      (text: string, start: Decimal, length: Decimal) => {
        const from = position(text, start);
        return slice(text, from, Math.min(from + length.toInt(), text.length));
      },
    ),
  ],
  'string length': [builtin('string: string', (text: string) => Decimal.of(text.length))],
  'upper case': [builtin('string: string', (text: string) => text.toUpperCase())],
  'lower case': [builtin('string: string', (text: string) => text.toLowerCase())],
  'substring before': [
    builtin('string: string, match: string', (text: string, match: string) =>
      text.slice(0, Math.max(0, text.indexOf(match))),
    ),
  ],
  'substring after': [
    builtin('string: string, match: string', (text: string, match: string) =>
      text.includes(match) ? text.slice(text.indexOf(match) + match.length) : '',
    ),
  ],
  contains: [builtin('string: string, match: string', (text: string, match: string) => text.includes(match))],
  'starts with': [
    builtin('string: string, match: string', (text: string, match: string) => text.startsWith(match)),
  ],
  'ends with': [
    builtin('string: string, match: string', (text: string, match: string) => text.endsWith(match)),
  ],
  matches: [
    costly('input: string, pattern: string', matches),
    costly('input: string, pattern: string, flags: string', matches),
  ],
  replace: [
    costly('input: string, pattern: string, replacement: string', replaced),
    costly('input: string, pattern: string, replacement: string, flags: string', replaced),
  ],
  split: [
    costly(
      'string: string, delimiter: string',
      (budget) => (text: string, delimiter: string) => new Regex(delimiter, budget).split(text),
    ),
  ],
  extract: [
    costly(
      'input: string, pattern: string',
      (budget) => (text: string, pattern: string) =>
        Array.from(new Regex(pattern, budget).matches(text), ({ groups }) => groups[0]!),
    ),
  ],
  // As Java has it: everything up to the space is white, nothing beyond it.
  trim: [builtin('string: string', (text: string) => text.replace(/^[\0-\x20]+|[\0-\x20]+$/g, ''))],
  'is blank': [builtin('string: string', (text: string) => text.trim() === '')],
  'to base64': [builtin('value: string', (text: string) => Buffer.from(text, 'utf8').toString('base64'))],
  uuid: [builtin('', () => randomUUID())],
};

function matches(budget: Budget) {
  return (text: string, pattern: string, flags?: string): boolean =>
    new Regex(pattern, budget, flags).test(text);
}

function replaced(budget: Budget) {
  return (text: string, pattern: string, replacement: string, flags?: string): string =>
    new Regex(pattern, budget, flags).replaceAll(text, replacement);
}

/** The place in the text, counted from 1, or from -1 at the end. */
function position(text: string, start: Decimal): number {
  const place = start.toInt();
  return place > 0 ? place - 1 : text.length + place;
}

/** Beyond the ends of the text there is nothing to take: Camunda fails the evaluation. */
function slice(text: string, start: number, end: number): string {
  if (start < 0 || start > end) throw new FatalFailure('Expected a substring within the text');
  return text.slice(start, end);
}
