import { RE2JS, RE2JSException } from 're2js';
import type { Budget } from '../evaluate/budget.js';
import { FatalFailure } from '../evaluate/failure.js';
import { Cache } from '../cache.js';
import { refuse } from './builtin.js';
import { asRe2 } from './java-pattern.js';

/** Longer patterns are not read, and those that become longer programs are not run. */
const longestPattern = 2_000;
const largestProgram = 1_000;

/** Program × text of one search: about a second in the worst case that was found, and a hundredth of it as a rule. */
const largestSearch = 4_000_000;

/** So much of a search costs one step of the budget. */
const searchedPerStep = 10;

/** Searching again behind each match can go over the same text each time (ms). */
const longestIteration = 500;

/** How many characters replacing may come to. */
const longestText = 1_000_000;

const compiled = new Cache<RE2JS>(100);

/** One match: its text, where it begins, and its groups, that of the whole first. */
interface Match {
  readonly start: number;
  readonly groups: readonly (string | null)[];
  group(name: string): string | null;
}

/**
 * A regular expression of Java, in linear time. What stands behind a function that has one may be hostile: text,
 * pattern, or both.
 */
export class Regex {
  private readonly program: RE2JS;

  /** Throws Failure when `source` is none, FatalFailure when it is one that cannot be run in linear time. */
  constructor(
    source: string,
    private readonly budget: Budget,
    flags = '',
  ) {
    if (source.length > longestPattern) throw new FatalFailure('Expected a shorter regular expression');
    const known = ['i', 'm', 's', 'x'].filter((flag) => flags.includes(flag)).join('');
    this.program = compiled.get(`${known}/${source}`, () => compile(source, known));
  }

  /** Whether there is a match anywhere. */
  test(text: string): boolean {
    this.pay(text);
    return this.program.test(text);
  }

  /** All matches, each behind the one before it. */
  *matches(text: string): Iterable<Match> {
    this.pay(text);
    const matcher = this.program.matcher(text);
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => index);
    const end = performance.now() + longestIteration;
    while (matcher.find()) {
      this.budget.spend();
      if (performance.now() > end)
        throw new FatalFailure('Expected a simpler regular expression or a shorter text');
      yield {
        start: matcher.start(),
        groups: groups.map((group) => matcher.group(group)),
        group: (name) =>
          name in this.program.namedGroups() ? matcher.group(name) : refuse('expected a known group'),
      };
    }
  }

  /** Replaces every match; in `replacement`, `$1` and `${name}` stand for groups and `\` escapes, as in Java. */
  replaceAll(text: string, replacement: string): string {
    let [result, from] = ['', 0];
    for (const match of this.matches(text)) {
      result += text.slice(from, match.start) + expand(replacement, match);
      from = match.start + match.groups[0]!.length;
      if (result.length > longestText) throw new FatalFailure('Expected a shorter text');
    }
    return result + text.slice(from);
  }

  /** The texts between the matches; an empty match at the very beginning does not count. */
  split(text: string): string[] {
    const parts: string[] = [];
    let from = 0;
    for (const { start, groups } of this.matches(text)) {
      if (start === 0 && groups[0] === '') continue;
      parts.push(text.slice(from, start));
      from = start + groups[0]!.length;
    }
    return [...parts, text.slice(from)];
  }

  private pay(text: string): void {
    const work = this.program.programSize() * (text.length + 1);
    if (work > largestSearch)
      throw new FatalFailure('Expected a simpler regular expression or a shorter text');
    this.budget.spend(Math.ceil(work / searchedPerStep));
  }
}

/** The translation writes out what `.` stands for, so that what is left of it is any character. */
const options = RE2JS.DOTALL | RE2JS.LOOKBEHINDS;

function compile(source: string, flags: string): RE2JS {
  const translated = asRe2(source, flags);
  const given = flags.replace(/[sx]/g, '');
  const program = parsed(given === '' ? translated : `(?${given})${translated}`);
  if (program.programSize() <= largestProgram) return program;
  throw new FatalFailure('Expected a simpler regular expression');
}

/** Java has no limits of repetition and nesting. */
function parsed(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern, options);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    if (/repeat count|repeat argument|too deep|too large|lookbehind/.test(error.message)) {
      throw new FatalFailure('Expected a simpler regular expression');
    }
    return refuse('expected a regular expression');
  }
}

function expand(replacement: string, match: Match): string {
  return replacement.replace(/\\([^])|\$\{(\w+)\}|\$(\d+)|[\\$]/g, (whole, escaped, name, digits) => {
    if (typeof escaped === 'string') return escaped;
    if (typeof name === 'string') return match.group(name) ?? '';
    return typeof digits === 'string'
      ? groupText(match.groups, digits)
      : refuse(`expected no "${whole}" by itself`);
  });
}

/** The longest number that is a group counts; digits behind it are text. */
function groupText(groups: readonly (string | null)[], digits: string): string {
  for (let length = digits.length; length > 0; length--) {
    const group = Number(digits.slice(0, length));
    if (group < groups.length) return (groups[group] ?? '') + digits.slice(length);
  }
  return refuse('expected a known group');
}
