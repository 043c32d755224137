import {
  parseTemporal,
  parseDate,
  parseDateTime,
  parseDuration,
  parseTime,
} from '../values/temporal-text.js';
import { Decimal } from '../values/decimal.js';
import type { Value } from '../values/value.js';
import type { Arguments, Expression, RangeExpression } from './ast.js';
import { Scanner } from './scanner.js';

const number = /-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)/y;
const keyword = /null|true|false/y;
const contextKey = /[^:,{}[\]"`]+/y;

/** Functions whose names hold a reserved word. */
const reservedNames = /(?:date and time|years and months duration|get or else|and|or)(?=\s*\()/y;

const temporalLiterals: Record<string, (text: string) => Value> = {
  date: parseDate,
  time: parseTime,
  'date and time': parseDateTime,
  duration: parseDuration,
};

const keywords: Record<string, Value> = { null: null, true: true, false: false };

/** Everything that can stand between two operators: literals, names, calls, brackets, paths and filters. */
export abstract class ValueParser extends Scanner {
  protected abstract expression(): Expression;

  /** The arithmetic level, for the ends of a range. */
  protected abstract arithmetic(): Expression;

  /** A value with the paths and filters behind it. A range is a test, not a value: nothing can follow it. */
  protected value(): Expression {
    let value = this.terminal();
    for (let links = 1; value.kind !== 'input in range'; links++) {
      this.checkDepth(links);
      const start = this.position;
      if (this.source[start] === '.' && this.source[start + 1] !== '.' && this.accept('.')) {
        value = { kind: 'path', of: value, name: this.propertyName() };
      } else {
        const by = this.source[start] === '[' ? this.attempt(() => this.filter()) : null;
        if (by === null) break;
        value = { kind: 'filter', of: value, by };
      }
    }
    return value;
  }

  /** `[` may also close a range, as in `]1..3[`: then this is no filter. */
  private filter(): Expression {
    this.expect('[');
    const by = this.nested(() => this.expression());
    this.expect(']');
    return by;
  }

  private propertyName(): string {
    return this.accept('time offset') ? 'time offset' : this.name();
  }

  private terminal(): Expression {
    switch (this.source[this.position]) {
      case '"':
        return literal(this.text() ?? this.fail('Expected a closing quote'));
      case '@':
        this.accept('@');
        return literal(parseTemporal(this.text() ?? this.fail('Expected a text')));
      case '?':
        this.accept('?');
        return { kind: 'input' };
      case '{':
        return this.context();
      case '(':
      case '[':
      case ']':
        return this.brackets();
      default:
        return this.word();
    }
  }

  /** A number, or what begins with a letter. */
  private word(): Expression {
    const digits = this.read(number);
    if (digits) return literal(Decimal.parse(digits[0]));
    if (this.ahead('function')) {
      const definition = this.attempt(() => this.functionDefinition());
      if (definition) return definition;
    }
    return this.attempt(() => this.call()) ?? this.variableOrKeyword();
  }

  private variableOrKeyword(): Expression {
    const name = this.nameOrNull();
    if (name !== null) {
      this.skipSpace();
      return { kind: 'variable', name };
    }
    const found = this.read(keyword) ?? this.fail('Expected a value');
    return literal(keywords[found[0]]!);
  }

  private context(): Expression {
    const entries: { key: string; value: Expression }[] = [];
    this.expect('{');
    if (this.accept('}')) return { kind: 'context', entries };
    do {
      const key = this.text() ?? (this.read(/`([^`]+)`/y)?.[1] || this.read(contextKey)?.[0].trim());
      if (key === undefined) this.fail('Expected a key');
      this.expect(':');
      entries.push({ key, value: this.nested(() => this.expression()) });
    } while (this.accept(','));
    this.expect('}');
    return { kind: 'context', entries };
  }

  /** `(` opens an expression or a range, `[` a list or a range, `]` a range; what follows the first item tells. */
  private brackets(): Expression {
    const open = this.source[this.position]!;
    this.accept(open);
    if (open === '[' && this.accept(']')) return { kind: 'list', items: [] };
    const first = this.nested(() => (open === ']' ? this.arithmetic() : this.expression()));
    if (this.accept('..')) return { kind: 'input in range', range: this.rangeFrom(open, first) };
    if (open === ']') this.fail('Expected ".."');
    const items = [first];
    if (open === '[') {
      while (this.accept(',')) items.push(this.nested(() => this.expression()));
    }
    this.expect(open === '(' ? ')' : ']');
    return open === '(' ? first : { kind: 'list', items };
  }

  /** The rest of a range of which `open`, the start and `..` have been read. */
  protected rangeFrom(open: string, start: Expression): RangeExpression {
    if (!isArithmetic(start)) this.fail('Expected a range between two values');
    const end = this.nested(() => this.arithmetic());
    const close = this.read(/[)[\]]/y)?.[0] ?? this.fail('Expected the end of a range');
    return { kind: 'range', start, end, startIncluded: open === '[', endIncluded: close === ']' };
  }

  private functionDefinition(): Expression {
    this.expect('function');
    this.expect('(');
    const parameters: string[] = [];
    if (!this.accept(')')) {
      do parameters.push(this.parameterName());
      while (this.accept(','));
      this.expect(')');
    }
    return { kind: 'function', parameters, body: this.nested(() => this.expression()) };
  }

  private parameterName(): string {
    const name = this.spacedName() ?? this.fail('Expected a name');
    this.skipSpace();
    return name;
  }

  private call(): Expression | null {
    const start = this.position;
    const path = this.calledNames();
    const name = path.pop();
    if (name === undefined || !this.accept('(')) {
      this.position = start;
      return null;
    }
    const parameters = this.accept(')') ? positional([]) : this.parameters();
    const [first, ...rest] = path;
    if (first !== undefined) {
      const root: Expression = { kind: 'variable', name: first };
      const target = rest.reduce<Expression>((of, part) => ({ kind: 'path', of, name: part }), root);
      return { kind: 'call', target, name, arguments: parameters };
    }
    return temporalLiteral(name, parameters) ?? { kind: 'call', target: null, name, arguments: parameters };
  }

  private calledNames(): string[] {
    const reservedName = this.read(reservedNames)?.[0];
    if (reservedName !== undefined) return [reservedName];
    const start = this.position;
    const spaced = this.spacedName();
    this.skipSpace();
    if (spaced === null || this.source[this.position] === '(') return spaced === null ? [] : [spaced];
    this.position = start;
    const names: string[] = [];
    do {
      const name = this.nameOrNull();
      if (name === null) return [];
      names.push(name);
      this.skipSpace();
    } while (this.accept('.'));
    return names;
  }

  private parameters(): Arguments {
    const values = this.namedParameters() ?? this.positionalParameters();
    this.expect(')');
    return values;
  }

  private namedParameters(): Arguments | null {
    if (!this.namedParameterAhead()) return null;
    const values = new Map<string, Expression>();
    do {
      const name = this.parameterName();
      this.expect(':');
      values.set(name, this.parameter());
    } while (this.accept(','));
    return { kind: 'named', values };
  }

  private namedParameterAhead(): boolean {
    const start = this.position;
    const named = this.spacedName() !== null;
    this.skipSpace();
    const colon = this.source[this.position] === ':';
    this.position = start;
    return named && colon;
  }

  private positionalParameters(): Arguments {
    const values: Expression[] = [];
    do values.push(this.parameter());
    while (this.accept(','));
    return positional(values);
  }

  /** As a parameter, and only there, a range is a value. */
  private parameter(): Expression {
    const value = this.nested(() => this.expression());
    return value.kind === 'input in range' ? value.range : value;
  }
}

// helpers

const literal = (value: Value): Expression => ({ kind: 'literal', value });

const positional = (values: Expression[]): Arguments => ({ kind: 'positional', values });

/** `date("2020-01-31")` is a literal: read once, and null without a warning when it is no date. */
function temporalLiteral(name: string, parameters: Arguments): Expression | null {
  if (!Object.hasOwn(temporalLiterals, name) || parameters.kind !== 'positional') return null;
  const [only, ...others] = parameters.values;
  if (others.length > 0 || only?.kind !== 'literal' || typeof only.value !== 'string') return null;
  return literal(temporalLiterals[name]!(only.value));
}

const aboveArithmetic = new Set<Expression['kind']>([
  'comparison',
  'and',
  'or',
  'if',
  'for',
  'some',
  'every',
  'in',
  'instance of',
  'input comparison',
  'input in range',
]);

function isArithmetic(expression: Expression): boolean {
  return !aboveArithmetic.has(expression.kind);
}
