import { FeelSyntaxError } from '../syntax-error.js';
import { maximumDepth, maximumLength, maximumSteps } from './limits.js';

const space = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const identifier = /[\p{L}\p{Nl}\p{Sc}\p{Pc}][\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}\p{Cf}]*/uy;
const escaped = /`([^`]+)`/y;
const text = /"((?:\\[^]|[^"\\])*)"/y;

/** Words that cannot be a name; every other keyword can. */
const reserved = new Set('null true false function in and or then else return satisfies'.split(' '));

const escapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/**
 * Reads the source character by character. FEEL has no tokens of its own: `iftrue` starts with the keyword
 * `if`, while `ifx` alone is a name, so the parser asks for what it expects and goes back when it is not there.
 */
export class Scanner {
  protected position = 0;
  private furthest = 0;
  private depth = 0;
  private steps = 0;

  constructor(protected readonly source: string) {
    if (source.length > maximumLength) {
      throw new FeelSyntaxError(`Expected at most ${maximumLength} characters`, maximumLength);
    }
    this.skipSpace();
  }

  protected get atEnd(): boolean {
    return this.position >= this.source.length;
  }

  protected ahead(...words: string[]): boolean {
    return words.some((word) => this.source.startsWith(word, this.position));
  }

  protected skipSpace(): void {
    this.match(space);
  }

  /** Reads `word` with the space after it, or stays where it is. */
  protected accept(word: string): boolean {
    if (!this.source.startsWith(word, this.position)) return false;
    this.position += word.length;
    this.skipSpace();
    return true;
  }

  protected expect(word: string): void {
    if (!this.accept(word)) this.fail(`Expected "${word}"`);
  }

  /** Matches a sticky pattern here, without the space after it. */
  protected match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source);
    if (found) this.position = pattern.lastIndex;
    return found;
  }

  /** Like `match`, with the space after it. */
  protected read(pattern: RegExp): RegExpExecArray | null {
    const found = this.match(pattern);
    if (found) this.skipSpace();
    return found;
  }

  /** A name, plain or in backticks, or null; the space after it is not read. */
  protected nameOrNull(): string | null {
    const start = this.position;
    const plain = this.match(identifier)?.[0];
    if (plain === undefined) return this.match(escaped)?.[1] ?? null;
    if (!reserved.has(plain)) return plain;
    this.position = start;
    return null;
  }

  protected name(): string {
    const name = this.nameOrNull() ?? this.fail('Expected a name');
    this.skipSpace();
    return name;
  }

  /** Names with spaces between them, as in `string length`, kept as they are written. */
  protected spacedName(): string | null {
    const start = this.position;
    let name = this.nameOrNull();
    if (name === null || this.source[start] === '`') return name;
    for (let end = this.position; ; end = this.position) {
      const spaces = this.match(/ +/y)?.[0];
      const next = spaces && this.source[this.position] !== '`' ? this.nameOrNull() : null;
      if (next === null) {
        this.position = end;
        return name;
      }
      name = this.source.slice(start, this.position);
    }
  }

  /** A string literal with its escapes resolved, or null. */
  protected text(): string | null {
    const found = this.read(text);
    return found && found[1]!.replace(/(\\+)([^\\]?)/g, unescape);
  }

  /** Runs `parse`; when it finds something else, goes back to where it began and answers null. */
  protected attempt<T>(parse: () => T): T | null {
    const start = this.position;
    const depth = this.depth;
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof FeelSyntaxError) || error instanceof NestingError) throw error;
      this.furthest = Math.max(this.furthest, error.position);
      this.position = start;
      this.depth = depth;
      return null;
    }
  }

  /** Counts one level of nesting around `parse`. */
  protected nested<T>(parse: () => T): T {
    this.checkDepth(++this.depth);
    if (++this.steps > maximumSteps) throw new NestingError(this.position);
    const result = parse();
    this.depth -= 1;
    return result;
  }

  /** Refuses a chain of `links` operators, which becomes a tree of that depth. */
  protected checkDepth(links: number): void {
    if (links > maximumDepth) throw new NestingError(this.position);
  }

  protected fail(message: string): never {
    const position = Math.max(this.position, this.furthest);
    throw new FeelSyntaxError(`${message} at character ${position + 1}`, position);
  }
}

/** Two backslashes are one. What follows a third is as it is written, as in Camunda; it is an escape behind one alone. */
function unescape(whole: string, backslashes: string, letter: string): string {
  if (backslashes.length === 1) return escapes[letter] ?? whole;
  return backslashes.slice(Math.trunc(backslashes.length / 2)) + letter;
}

class NestingError extends FeelSyntaxError {
  constructor(position: number) {
    super(`Expected at most ${maximumDepth} levels of nesting`, position);
  }
}
