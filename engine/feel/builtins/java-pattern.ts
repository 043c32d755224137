import { FatalFailure } from '../evaluate/failure.js';
import { refuse } from './builtin.js';

/** The classes of Java that RE2 knows by another name or in other bounds, as what stands between `[` and `]`. */
const classes: Record<string, string> = {
  s: '\\t\\n\\x0B\\f\\r ',
  h: '\\t \\xA0\\x{1680}\\x{180E}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}',
  v: '\\n\\x0B\\f\\r\\x{85}\\x{2028}\\x{2029}',
};

/** All that is not in them. */
const others: Record<string, string> = {
  S: '\\x00-\\x08\\x0E-\\x1F!-\\x{10FFFF}',
  H: '\\x00-\\x08\\x0A-\\x1F!-\\x9F\\x{A1}-\\x{167F}\\x{1681}-\\x{180D}\\x{180F}-\\x{1FFF}\\x{200B}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{10FFFF}',
  V: '\\x00-\\x09\\x0E-\\x{84}\\x{86}-\\x{2027}\\x{202A}-\\x{10FFFF}',
};

/** POSIX classes, of ASCII only in Java as in RE2. */
const posix = 'Lower Upper ASCII Alpha Digit Alnum Punct Graph Print Blank Cntrl XDigit Space'.split(' ');

const lineEnds = '\\n\\r\\x{85}\\x{2028}\\x{2029}';

/** What Java can only do by going back: refused outright, for null in its place would be read as "no match". */
const goingBack = /^(?:\(\?[=!>]|\\[1-9]|\\k<|\\[GX])/;

interface Flags {
  dotAll: boolean;
  comments: boolean;
}

/**
 * A regular expression of Java in the words of RE2. Throws Failure for what is no regular expression, and
 * FatalFailure for what Java knows and RE2 does not.
 */
export function asRe2(source: string, flags: string): string {
  return new Translation(source, { dotAll: flags.includes('s'), comments: flags.includes('x') }).read();
}

class Translation {
  private at = 0;
  /** How many classes are open around this place, one in the other. */
  private classes = 0;
  private isNegated = false;
  private readonly outer: Flags[] = [];

  constructor(
    private readonly source: string,
    private flags: Flags,
  ) {}

  read(): string {
    let written = '';
    while (this.at < this.source.length) written += this.next();
    return this.classes > 0 ? refuse('expected the end of a class') : written;
  }

  private next(): string {
    const rest = this.source.slice(this.at, this.at + 40);
    if (goingBack.test(rest)) throw new FatalFailure(`${unsupported} ${goingBack.exec(rest)![0]}`);
    const character = rest[0]!;
    if (character === '\\') return this.escape(rest);
    this.at += 1;
    if (this.flags.comments && /\s/.test(character)) return '';
    if (this.classes > 0) return this.classPart(character, rest);
    switch (character) {
      case '[':
        return this.openClass(rest);
      case '(':
        return this.openGroup(rest);
      case ')':
        this.flags = this.outer.pop() ?? this.flags;
        return ')';
      case '.':
        return this.flags.dotAll ? '.' : `[^${lineEnds}]`;
      case '{':
        return this.repetition(rest);
      case '*':
      case '+':
      case '?':
        return this.quantifier(character, rest);
      case '#':
        return this.flags.comments ? this.comment() : '#';
      default:
        return character;
    }
  }

  private openClass(rest: string): string {
    this.classes = 1;
    const open = /^\[\^?\]?/.exec(rest)![0];
    this.isNegated = open.startsWith('[^');
    this.at += open.length - 1;
    return open.replace(']', '\\]');
  }

  /** A class within a class adds what it holds; what would take away from it is not known to RE2. */
  private classPart(character: string, rest: string): string {
    if (rest.startsWith('&&') || (character === '[' && (this.isNegated || rest[1] === '^'))) {
      throw new FatalFailure(`${unsupported} intersections of classes`);
    }
    if (character === '[') {
      this.classes += 1;
      return '';
    }
    if (character !== ']') return character;
    this.classes -= 1;
    return this.classes === 0 ? ']' : '';
  }

  /** `(?x)` holds for the rest of the group around it, `(?x:…)` for what it holds. */
  private openGroup(rest: string): string {
    const [whole, on = '', off = '', end] = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/.exec(rest) ?? [];
    if (whole === undefined) {
      if (rest.startsWith('(?') && !/^\(\?(?:<[=!]|<[a-zA-Z])/.test(rest)) return refuse('expected a group');
      this.outer.push(this.flags);
      return '(';
    }
    if (/[dU]/.test(on + off)) throw new FatalFailure(`${unsupported} the flags d and U`);
    if (!/^[imsxu]*$/.test(on + off)) return refuse('expected known flags');
    this.at += whole.length - 1;
    if (end === ':') this.outer.push(this.flags);
    this.flags = {
      dotAll: (this.flags.dotAll || on.includes('s')) && !off.includes('s'),
      comments: (this.flags.comments || on.includes('x')) && !off.includes('x'),
    };
    const kept = [on, off].map((letters) => letters.replace(/[sxu]/g, ''));
    const known = kept[1] === '' ? kept[0]! : kept.join('-');
    if (end === ':') return `(?${known}:`;
    return known === '' ? '' : `(?${known})`;
  }

  private repetition(rest: string): string {
    const [found, least, most] = /^\{(\d+)(?:,(\d*))?\}/.exec(rest) ?? [];
    if (found === undefined || (most && Number(most) < Number(least))) return refuse('expected a repetition');
    this.at += found.length - 1;
    return this.quantifier(found, this.source.slice(this.at - 1, this.at + 1));
  }

  private quantifier(quantifier: string, rest: string): string {
    if (rest[1] === '+') throw new FatalFailure(`${unsupported} possessive quantifiers`);
    if (rest[1] !== '?') return quantifier;
    this.at += 1;
    return `${quantifier}?`;
  }

  private comment(): string {
    const end = this.source.indexOf('\n', this.at);
    this.at = end < 0 ? this.source.length : end + 1;
    return '';
  }

  private escape(rest: string): string {
    const [whole, quoted] = /^\\Q(.*?)(?:\\E|$)/su.exec(this.source.slice(this.at)) ?? [];
    if (whole !== undefined) {
      this.at += whole.length;
      return quoted!.replace(/[^a-zA-Z0-9\s]/g, '\\$&');
    }
    const property = /^\\([pP])\{\^?(\w+)(?:=(\w+))?\}/.exec(rest);
    if (property) {
      this.at += property[0].length;
      return this.property(property[1]!, property[2]!, property[3]);
    }
    const code = /^\\(?:u([0-9a-fA-F]{4})|0([0-3]?[0-7]{1,2}))/.exec(rest);
    if (code) {
      this.at += code[0].length;
      const value = code[1] === undefined ? parseInt(code[2]!, 8) : parseInt(code[1], 16);
      return `\\x{${value.toString(16)}}`;
    }
    this.at += 2;
    return this.letter(rest[1] ?? refuse('expected something behind the last backslash'));
  }

  private letter(letter: string): string {
    const named = classes[letter.toLowerCase()];
    if (named !== undefined) {
      if (this.classes > 0) return letter in others ? others[letter]! : named;
      return letter in others ? `[^${named}]` : `[${named}]`;
    }
    if (letter === 'R') return `(?:\\r\\n|[${classes['v']!}])`;
    if (letter === 'Z') return `(?:\\r\\n|[${lineEnds}])?\\z`;
    if (letter === 'e') return '\\x1B';
    return `\\${letter}`;
  }

  /** `\p{IsGreek}` and `\p{IsAlphabetic}` are `\p{Greek}` and `\p{Alphabetic}`; blocks and Java's own are not known. */
  private property(kind: string, name: string, value: string | undefined): string {
    if (posix.includes(name)) {
      const known = `[:${kind === 'P' ? '^' : ''}${name.toLowerCase()}:]`;
      return this.classes > 0 ? known : `[${known}]`;
    }
    if (/^(?:In[A-Z]|java|blk$|block$)/.test(name))
      throw new FatalFailure(`${unsupported} the class ${name}`);
    return `\\${kind}{${value ?? name.replace(/^Is(?=.)/, '')}}`;
  }
}

const unsupported = 'Expected a regular expression that takes bounded time; this engine does not have';
