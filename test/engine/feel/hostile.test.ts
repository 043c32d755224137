import fc from 'fast-check';
import { evaluateExpression, FeelSyntaxError, parseExpression } from '../../../engine/feel/feel.js';

const now = new Date('2026-01-02T03:04:05Z');

function outcome(source: string, variables: Record<string, unknown> = {}): 'value' | 'failure' | 'refused' {
  try {
    return evaluateExpression(parseExpression(source), variables, now).ok ? 'value' : 'failure';
  } catch (error) {
    if (error instanceof FeelSyntaxError) return 'refused';
    throw error;
  }
}

describe('expressions of hostile size', () => {
  it.each([
    ['too long', `"${'a'.repeat(20_000)}"`],
    ['deep parentheses', '('.repeat(5000) + '1' + ')'.repeat(5000)],
    ['deep parentheses that never close', '('.repeat(9000)],
    ['deep lists', '['.repeat(5000) + ']'.repeat(5000)],
    ['deep contexts', '{a:'.repeat(3000) + '1' + '}'.repeat(3000)],
    ['deep filters', 'a' + '[a'.repeat(3000) + ']'.repeat(3000)],
    ['deep calls', 'f('.repeat(3000) + '1' + ')'.repeat(3000)],
    ['conditions that look like calls', 'if('.repeat(3000)],
    ['conditions without end', 'if a then '.repeat(1500)],
    ['iterations without end', 'for i in ('.repeat(1500)],
    ['functions without end', 'function(x) '.repeat(1500)],
    ['a chain of sums', '1' + '+1'.repeat(5000)],
    ['a chain of paths', 'a' + '.a'.repeat(5000)],
    ['a chain of filters', 'a' + '[1]'.repeat(5000)],
    ['a chain of conditions', 'true' + ' and true'.repeat(2000)],
    ['ranges that close wrongly', ']1..'.repeat(4000)],
  ])('%s is refused', (_name, source) => {
    expect(outcome(source)).toBe('refused');
  });

  it('nesting up to the limit works', () => {
    expect(outcome('('.repeat(290) + '1' + ')'.repeat(290))).toBe('value');
    expect(outcome('1' + '+1'.repeat(290))).toBe('value');
  });

  it.each([
    ['a range of a billion', 'for i in 1..1000000000 return i'],
    ['nested ranges', 'for a in 1..3000, b in 1..3000 return a + b'],
    ['a range in every condition', 'some a in 1..3000 satisfies some b in 1..3000 satisfies a = -b'],
    ['doubling a text', 'for i in 1..60 return if i = 1 then "aaaaaaaaaa" else partial[-1] + partial[-1]'],
    ['doubling a list', 'for i in 1..60 return if i = 1 then [1] else concatenate(partial[-1], partial[-1])'],
    ['lists of lists', 'for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]'],
    ['contexts of contexts', 'for i in 1..60 return if i = 1 then {} else {a: partial[-1], b: partial[-1]}'],
    [
      'replacing by more',
      'for i in 1..60 return if i = 1 then "aa" else replace(partial[-1], "a", "aaaaaaaaaa")',
    ],
    ['functions that call twice', doubling(40)],
    ['a number without end', '10 ** 999999999 + 1'],
    ['a power without end', '0 ** -1'],
    ['a date beyond time', 'date("2026-01-01") + duration("P999999999Y")'],
  ])('%s ends in a failure', (_name, source) => {
    expect(outcome(source)).toBe('failure');
  });

  it('a test that is tried twice in a long loop is no deep nesting', () => {
    expect(outcome('for i in 1..2000 return i in (? > 1)')).toBe('value');
  });

  it('duplicates in a long list are found at once', () => {
    expect(
      outcome(
        'count(duplicate values(for i in 1..50000 return i)) + count(mode(for i in 1..50000 return i))',
      ),
    ).toBe('value');
  });

  it('a variable that nests without end is a failure', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    expect(outcome('x', { x: deep })).toBe('failure');
    expect(outcome('y', { x: deep, y: 1 })).toBe('value');
  });

  it.each([
    ['a long text many times', 'for i in 1..1000 return x', { x: 'a'.repeat(900_000) }],
    ['a long name many times', 'for i in 1..1000 return x', { x: { ['a'.repeat(90_000)]: 1 } }],
    [
      'a list many times',
      'for i in 1..3000 return x',
      { x: Array.from({ length: 3000 }, () => 'a'.repeat(100)) },
    ],
  ])('a result with %s is a failure, and is never written out', (_name, source, variables) => {
    expect(outcome(source, variables)).toBe('failure');
  });

  it.each([
    ['a variable 10,000 deep', 'x = x', { x: nested(10_000) }],
    ['a hundred thousand parentheses', '('.repeat(100_000) + '1' + ')'.repeat(100_000), {}],
    [
      'the product of three lists',
      'count(for a in x, b in x, c in x return 1)',
      { x: Array.from({ length: 200 }, () => 1) },
    ],
    ['a range of a billion in a filter', '(for i in 1..1e9 return i)[1]', {}],
    ['an exponent of ten digits', '2 ** 9999999999', {}],
    ['the power of a power', '10 ** 10 ** 10 ** 10', {}],
    ['a number of a million digits', 'number(x) * number(x)', { x: '9'.repeat(1_000_000) }],
    ['an exponent in a text', 'string(number("1e999999999") + 1)', {}],
    ['a scale of a billion', 'decimal(1, 1000000000)', {}],
  ])('%s ends at once', (_name, source, variables) => {
    expect(['value', 'failure', 'refused']).toContain(outcome(source, variables));
  });

  it('any text is a value, a failure or refused', () => {
    const token = fc.constantFrom(
      ...[
        'a',
        'if',
        'then',
        'else',
        'for',
        'in',
        'return',
        'some',
        'satisfies',
        'not',
        'and',
        'or',
        'function',
      ],
      ...[
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        ',',
        ':',
        '.',
        '..',
        '+',
        '-',
        '*',
        '**',
        '/',
        '<',
        '>=',
        '=',
        '?',
        '`',
        '"',
      ],
      ...['1', '0.5', '"x"', 'null', 'true', '@"P1D"', 'now()', 'x', ' ', '\n', '//', '/*', '__proto__'],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), (tokens) => {
        outcome(tokens.join(''), { a: 1, x: [{ a: 2 }] });
      }),
      { numRuns: 3000 },
    );
  });
});

function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

/** Each function calls the one before it twice. */
function doubling(depth: number): string {
  const entries = ['f0: function(x) x'];
  for (let n = 1; n <= depth; n++) entries.push(`f${n}: function(x) f${n - 1}(f${n - 1}(x))`);
  return `{${entries.join(', ')}, r: f${depth}(1)}.r`;
}
