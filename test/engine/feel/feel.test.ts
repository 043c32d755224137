import {
  evaluateExpression,
  evaluateUnaryTests,
  FeelSyntaxError,
  parseExpression,
  parseUnaryTests,
} from '../../../engine/feel/feel.js';

const now = new Date('2026-01-02T03:04:05.678Z');

function value(source: string, variables: Record<string, unknown> = {}) {
  const result = evaluateExpression(parseExpression(source), variables, now);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe('parsing', () => {
  it('parses the same text once', () => {
    expect(parseExpression('1 + cached')).toBe(parseExpression('1 + cached'));
    expect(parseUnaryTests('> cached')).toBe(parseUnaryTests('> cached'));
  });

  it.each([
    ['1 +', 3],
    ['a b', 2],
    ['if true then 1', 14],
    ['f(1,, 2)', 4],
    ['{a: [1, 2}', 9],
    ['"open', 0],
  ])('tells where %s stops being FEEL', (source, position) => {
    const parse = () => parseExpression(source);
    expect(parse).toThrow(FeelSyntaxError);
    expect(parse).toThrow(expect.objectContaining({ position }));
  });

  it('reads an empty unary test as any input', () => {
    expect(evaluateUnaryTests(parseUnaryTests('  '), null, {}, now)).toMatchObject({ value: true });
  });
});

describe('the names that an expression refers to', () => {
  it.each([
    ['a + b * a', ['a', 'b']],
    ['a.b.c', ['a']],
    ['a[item.x > b]', ['a', 'b']],
    ['for i in xs return i + y', ['xs', 'y']],
    ['for i in xs, j in i return partial', ['xs', 'i']],
    ['some x in xs satisfies x = limit', ['xs', 'limit']],
    ['{a: 1, b: a + c}', ['c']],
    ['{b: a, a: 1}', ['a']],
    ['sort(xs, function(x, y) x.n < y.n + z)', ['xs', 'z']],
    ['x.f(a)', ['x', 'a']],
    ['f(p: a)', ['a']],
    ['now() > date(d)', ['d']],
    ['`a b` in [low..high]', ['a b', 'low', 'high']],
    ['if a then b else c', ['a', 'b', 'c']],
    ['x instance of number', ['x']],
    ['"text" + @"P1D"', []],
  ])('of %s', (source, names) => {
    expect(parseExpression(source).names).toEqual(names);
  });

  it('of unary tests', () => {
    expect(parseUnaryTests('> low, ? < high, "c"').names).toEqual(['low', 'high']);
  });

  it('are all that is looked at', () => {
    const variables = {
      a: 1,
      get b(): never {
        throw new Error('Expected b not to be read');
      },
    };
    expect(value('a + 1', variables)).toBe(2);
  });
});

describe('values', () => {
  it('keep decimals', () => {
    expect(value('0.1 + 0.2')).toBe(0.3);
    expect(value('a * 100', { a: 1.15 })).toBe(115);
  });

  it('leave as ISO strings when they are temporal', () => {
    expect(value('[now(), today(), duration("PT90M"), time("10:00:00@Europe/Amsterdam")]')).toEqual([
      '2026-01-02T03:04:05.678Z',
      '2026-01-02',
      'PT1H30M',
      '10:00:00@Europe/Amsterdam',
    ]);
  });

  it('that are undefined or not JSON are null', () => {
    expect(value('[a, b, c]', { a: undefined, b: NaN, c: () => 1 })).toEqual([null, null, null]);
  });
});

describe('names of a prototype', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no variable', (name) => {
    expect(value(name)).toBeNull();
    expect(value(`x.${name}`, { x: {} })).toBeNull();
    expect(value(`${name}()`)).toBeNull();
    expect(value(`now().${name}`)).toBeNull();
  });

  it('can be names of entries without changing any prototype', () => {
    const made = value('{"__proto__": {polluted: true}, constructor: 1}') as Record<string, unknown>;
    expect(Object.keys(made)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const given = JSON.parse('{"x": {"__proto__": {"a": 1}}}') as Record<string, unknown>;
    expect(value('x.a', given)).toBeNull();
    expect(value('context put({}, "__proto__", {polluted: true}).polluted')).toBeNull();
  });
});

describe('warnings and failures', () => {
  const secret = 'geheim@example.org';

  it('tell what was missing', () => {
    const result = evaluateExpression(parseExpression('a.b > 1'), { a: {} }, now);
    expect(result).toEqual({
      ok: true,
      value: null,
      warnings: [
        'NO_CONTEXT_ENTRY_FOUND: No context entry "b"',
        'NOT_COMPARABLE: Cannot compare null with number',
      ],
    });
  });

  it.each([
    'x + 1',
    'x > 1',
    'x.y',
    'abs(x)',
    'for i in x return i',
    'if x then 1 else 2',
    'number(x)',
    'x.f(1)',
  ])('of %s hold no value', (source) => {
    const result = evaluateExpression(parseExpression(source), { x: secret }, now);
    expect(JSON.stringify(result)).not.toContain(secret);
    expect(result.ok ? result.warnings : [result.message]).not.toEqual([]);
  });

  it('an assertion that does not hold fails the evaluation', () => {
    const result = evaluateExpression(parseExpression('[1, assert(x, x != null, "x is needed")]'), {}, now);
    expect(result).toEqual({ ok: false, message: 'Assertion failure: x is needed' });
  });
});
