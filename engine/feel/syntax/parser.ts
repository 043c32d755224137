import type { ArithmeticOperator, ComparisonOperator, Expression, Iterator } from './ast.js';
import { ValueParser } from './value-parser.js';

const comparisons = /<=|>=|!=|<|>|=/y;
const inputComparisons = /<=|>=|<|>/y;
const typeNames = /(?:date and time|years and months duration|days and time duration|function)/y;

/**
 * Reads Camunda's FEEL, which differs from the grammar of the DMN standard: names hold no spaces or operators
 * (backticks around those that do), comparisons do not chain, and `if` has an `else`.
 */
export class Parser extends ValueParser {
  /** The whole source as one expression; throws FeelSyntaxError. */
  parseExpression(): Expression {
    return this.whole(() => this.expression());
  }

  /** The whole source as unary tests: `-`, tests with commas between them, or `not(…)` around those. */
  parseUnaryTests(): Expression {
    return this.whole(() => this.loneBoolean() ?? this.anyInput() ?? this.negatedTests() ?? this.tests());
  }

  private whole(parse: () => Expression): Expression {
    const expression = parse();
    if (!this.atEnd) this.fail('Expected the end');
    return expression;
  }

  protected expression(): Expression {
    const special = this.ahead('if')
      ? this.attempt(() => this.ifExpression())
      : this.ahead('for', 'some', 'every') && this.attempt(() => this.iteration());
    return special || this.disjunction();
  }

  private ifExpression(): Expression {
    this.expect('if');
    const condition = this.nested(() => this.expression());
    this.expect('then');
    const then = this.nested(() => this.expression());
    this.expect('else');
    return { kind: 'if', condition, then, else: this.nested(() => this.expression()) };
  }

  private iteration(): Expression {
    const keyword = this.read(/for|some|every/y)?.[0] ?? this.fail('Expected an iteration');
    const iterators: Iterator[] = [];
    do iterators.push(this.iterator());
    while (this.accept(','));
    this.expect(keyword === 'for' ? 'return' : 'satisfies');
    const start = this.position;
    const body = this.nested(() => this.expression());
    const usesPartial = this.source.slice(start, this.position).includes('partial');
    if (keyword === 'for') return { kind: 'for', iterators, result: body, usesPartial };
    return { kind: keyword === 'some' ? 'some' : 'every', iterators, condition: body };
  }

  private iterator(): Iterator {
    const name = this.name();
    this.expect('in');
    const from = this.nested(() => this.arithmetic());
    if (!this.accept('..')) return { name, in: isValue(from) ? from : this.fail('Expected a list') };
    return { name, in: { kind: 'steps', from, to: this.nested(() => this.arithmetic()) } };
  }

  private disjunction(): Expression {
    let left = this.conjunction();
    for (let links = 1; this.accept('or'); links++) {
      this.checkDepth(links);
      left = { kind: 'or', left, right: this.conjunction() };
    }
    return left;
  }

  private conjunction(): Expression {
    let left = this.comparison();
    for (let links = 1; this.accept('and'); links++) {
      this.checkDepth(links);
      left = { kind: 'and', left, right: this.comparison() };
    }
    return left;
  }

  private comparison(): Expression {
    const test = this.inputComparison();
    if (test) return test;
    const left = this.arithmetic();
    if (left.kind === 'input in range') return left;
    const operator = this.read(comparisons)?.[0];
    if (operator !== undefined) return compare(operator, left, this.arithmetic());
    if (this.accept('between')) return this.between(left);
    if (this.accept('instance')) return this.instanceOf(left);
    if (this.accept('in')) return { kind: 'in', value: left, test: this.nested(() => this.inTest()) };
    return left;
  }

  private inputComparison(): Expression | null {
    const operator = this.read(inputComparisons)?.[0] as ComparisonOperator | undefined;
    return operator === undefined ? null : { kind: 'input comparison', operator, value: this.arithmetic() };
  }

  private between(value: Expression): Expression {
    const low = this.arithmetic();
    this.expect('and');
    return { kind: 'and', left: compare('>=', value, low), right: compare('<=', value, this.arithmetic()) };
  }

  private instanceOf(value: Expression): Expression {
    this.expect('of');
    const known = this.read(typeNames)?.[0];
    if (known !== undefined) return { kind: 'instance of', value, type: known };
    const names = [this.name()];
    while (this.accept('.')) names.push(this.name());
    return { kind: 'instance of', value, type: names.join('.') };
  }

  /** After `in`: tests between parentheses, one test, or a range that also begins with a parenthesis. */
  private inTest(): Expression {
    if (this.source[this.position] !== '(') return this.test();
    this.accept('(');
    const tests = this.tests();
    if (tests.kind === 'unary test' && this.accept('..')) {
      return { kind: 'input in range', range: this.rangeFrom('(', tests.expression) };
    }
    this.expect(')');
    return tests;
  }

  protected arithmetic(): Expression {
    return this.chain(/[+-]/y, () =>
      this.chain(/\*(?!\*)|\//y, () => this.chain(/\*\*/y, () => this.negation())),
    );
  }

  /** Operands joined from the left; a range cannot be an operand. */
  private chain(operators: RegExp, operand: () => Expression): Expression {
    let left = operand();
    for (let links = 1; left.kind !== 'input in range'; links++) {
      const operator = this.read(operators)?.[0] as ArithmeticOperator | undefined;
      if (operator === undefined) break;
      this.checkDepth(links);
      left = { kind: 'arithmetic', operator, left, right: operand() };
    }
    return left;
  }

  private negation(): Expression {
    if (this.source[this.position] !== '-' || /[0-9.]/.test(this.source[this.position + 1] ?? '')) {
      return this.value();
    }
    this.accept('-');
    return { kind: 'negation', of: this.value() };
  }

  /** `true` or `false` as the only test compares with the input; elsewhere a true expression is a test that holds. */
  private loneBoolean(): Expression | null {
    return this.attempt(() => {
      const word = this.read(/true|false/y)?.[0];
      if (word === undefined || !this.atEnd) this.fail('Expected a boolean');
      return {
        kind: 'input comparison',
        operator: '=',
        value: { kind: 'literal', value: word === 'true' },
      } as const;
    });
  }

  private anyInput(): Expression | null {
    return this.attempt(() => {
      this.expect('-');
      if (!this.atEnd) this.fail('Expected the end');
      return { kind: 'literal', value: true } as const;
    });
  }

  private negatedTests(): Expression | null {
    return this.attempt(() => {
      this.expect('not');
      this.expect('(');
      const tests = this.nested(() => this.tests());
      this.expect(')');
      if (!this.atEnd) this.fail('Expected the end');
      return { kind: 'not', of: tests } as const;
    });
  }

  private tests(): Expression {
    const tests = [this.test()];
    while (this.accept(',')) tests.push(this.test());
    return tests.length === 1 ? tests[0]! : { kind: 'at least one', tests };
  }

  private test(): Expression {
    const comparison = this.inputComparison();
    if (comparison) return comparison;
    const expression = this.nested(() => this.expression());
    return expression.kind === 'input in range' ? expression : { kind: 'unary test', expression };
  }
}

// helpers

/** Only a value can be iterated over; sums and ranges never yield a list. */
function isValue(expression: Expression): boolean {
  return !['arithmetic', 'negation', 'input in range'].includes(expression.kind);
}

function compare(operator: string, left: Expression, right: Expression): Expression {
  if (operator === '!=') return { kind: 'not', of: { kind: 'comparison', operator: '=', left, right } };
  return { kind: 'comparison', operator: operator as ComparisonOperator, left, right };
}
