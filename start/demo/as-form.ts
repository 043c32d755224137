import type { Ingevuld } from './invulling.js';
import type { Rows } from './professional.js';
import type { Answers } from './visitor.js';

/** As the fields of a page: what is ticked or typed, and the rows of the repeated parts. */
export function asForm(ingevuld: Ingevuld): { answers: Answers; lists: Rows[] } {
  const velden = Object.entries(ingevuld);
  return {
    answers: Object.fromEntries(
      velden.filter(([, waarde]) => !isRows(waarde)).map(([name, waarde]) => [name, answerOf(waarde)]),
    ),
    lists: velden.flatMap(([name, waarde]) => (isRows(waarde) ? [{ name, rows: waarde.map(rowOf) }] : [])),
  };
}

function answerOf(waarde: unknown): string | string[] | null {
  if (waarde === false) return null;
  return Array.isArray(waarde) ? waarde.map(String) : textOf(waarde);
}

/** A repeated part without rows is a list as well, and so is a choice of nothing: neither adds anything. */
function isRows(waarde: unknown): waarde is readonly Ingevuld[] {
  return Array.isArray(waarde) && waarde.every((een) => typeof een === 'object');
}

function rowOf(rij: Ingevuld): Record<string, string> {
  return Object.fromEntries(Object.entries(rij).map(([name, waarde]) => [name, textOf(waarde)]));
}

const textOf = (waarde: unknown): string =>
  typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean'
    ? String(waarde)
    : '';
