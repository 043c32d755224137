import type { Case } from './case.js';
import type { Outcome } from './play-case.js';

export interface Played {
  readonly one: Case;
  readonly outcome: Outcome;
}

/** A line per page with what passed, failed and was skipped, and then why. */
export function report(played: readonly Played[]): string {
  const pages = [...new Set(played.map(({ one }) => one.page))];
  const width = Math.max(...pages.map((page) => page.length));
  const line = (name: string, ofPage: readonly Played[]) =>
    [name.padEnd(width), ...kinds.map((kind) => count(ofPage, kind).padStart(7))].join(' ');
  return [
    ['page'.padEnd(width), ...kinds.map((kind) => kind.padStart(7))].join(' '),
    ...pages.map((page) =>
      line(
        page,
        played.filter(({ one }) => one.page === page),
      ),
    ),
    line('all', played),
    ...played.flatMap(({ one, outcome }) => (outcome.kind === 'passed' ? [] : [reason(one, outcome)])),
  ].join('\n');
}

// helpers

const kinds = ['passed', 'failed', 'skipped'] as const;

function count(played: readonly Played[], kind: Outcome['kind']): string {
  return String(played.filter(({ outcome }) => outcome.kind === kind).length);
}

function reason(one: Case, outcome: Exclude<Outcome, { kind: 'passed' }>): string {
  const where = `https://docs.camunda.io/docs/${one.page.replace(/\/([^/]+)\/\1\.mdx?$|\.mdx?$/, '/$1')}#${one.section}`;
  return `\n${outcome.kind}: ${one.name}\n  ${where}\n  "${one.rule.trim()}"\n  ${outcome.reason.replaceAll('\n', '\n  ')}`;
}
