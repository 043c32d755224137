import { evaluateExpression, parseExpression } from '../../../engine/feel/feel.js';

const now = new Date('2026-01-02T03:04:05Z');

function outcome(source: string, variables: Record<string, unknown> = {}) {
  return evaluateExpression(parseExpression(source), variables, now);
}

describe('regular expressions', () => {
  it.each([
    ['nested repetition', '^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(50_000)],
    ['a repeated choice of the same', '^(a|a|aa)*$', `${'a'.repeat(50_000)}!`],
    ['repetitions side by side', '^a*a*a*a*a*a*b$', 'a'.repeat(50_000)],
    ['spaces at the end', '\\s+$', `${' '.repeat(50_000)}x`],
  ])('take time in proportion to the text: %s', (_name, pattern, text) => {
    expect(outcome('matches(t, p)', { t: text, p: pattern })).toMatchObject({ ok: true });
  });

  it.each([
    ['a search from every place to the end', 'extract(t, p)', 'a[^c]*c|b', 'ab'.repeat(20_000)],
    ['many searches', 'for i in 1..100000 return matches(t, p)', '(a?){20}a{20}', 'a'.repeat(200)],
    ['a large program', 'matches(t, p)', '(a?){900}a{900}', 'a'.repeat(900)],
    ['a program of programs', 'matches(t, p)', '((a{30}){30}){30}', 'a'],
    ['nested groups', 'matches(t, p)', `${'('.repeat(900)}a${')'.repeat(900)}`, 'a'],
    ['a long text', 'matches(t, p)', '(a+)+$', 'a'.repeat(2_000_000)],
    ['a replacement that doubles', 'replace(t, p, "$0$0$0$0$0$0$0$0$0")', 'a+', 'a'.repeat(200_000)],
  ])('that cost too much fail: %s', (_name, source, pattern, text) => {
    expect(outcome(source, { t: text, p: pattern })).toMatchObject({ ok: false });
  });

  it.each([
    ['(?=b)', 'lookahead'],
    ['(?!b)', 'negative lookahead'],
    ['(?>b)', 'an atomic group'],
    ['(a)\\1', 'a reference back'],
    ['(?<x>a)\\k<x>', 'a reference back by name'],
    ['a++', 'a possessive quantifier'],
    ['a{2}+', 'a possessive repetition'],
    ['[a-z&&[^b]]', 'an intersection'],
    ['[^a[bc]]', 'a class within what is not in a class'],
    ['(?U)a', 'a flag of Java alone'],
    ['\\p{InGreek}', 'a block'],
    ['a{2000}', 'a long repetition'],
  ])('%s fail the evaluation, and are not taken for a text that does not match', (pattern) => {
    expect(outcome('matches("ab", p)', { p: pattern })).toMatchObject({ ok: false });
  });

  it.each([
    ['[', 'a+'],
    ['a{2,1}', 'b'],
    ['(?P<x>a)', 'a'],
    ['a{', 'a'],
    ['(?k)a', 'a'],
    ['a\\', 'a'],
  ])('that are none are null with a warning: %s', (pattern, text) => {
    const result = outcome('matches(t, p)', { t: text, p: pattern });
    expect(result).toMatchObject({ ok: true, value: null });
    expect(result.ok && result.warnings[0]).toContain('FUNCTION_INVOCATION_FAILURE');
  });
});
