import { AFSLUITREDENEN } from '../../domain/casus/casus.js';
import { MATCHOORDELEN } from '../../domain/melding/match.js';
import { HERWEGINGSREDENEN } from '../../domain/casus/herweging.js';
import { INHAALWOORDEN } from '../../domain/casus/inhalen.js';
import { VOORVALWAARDEN } from '../../domain/casus/voorval.js';
import { ACTIESOORTEN, ACTIESTANDEN } from '../../domain/plan/actie.js';
import { taakNaamSchema, taakOf } from '../../domain/taak/taak.js';
import { outcomeName } from './outcomes.js';

/**
 * The closed value of an event in words: the name of a task, the version of a weging, an outcome, or several of
 * these after each other.
 */
export function eventDetail(waarde: string | null): string {
  if (waarde === null) return '';
  return waarde.split(' ').map(wordOf).join(', ');
}

function wordOf(value: string): string {
  const taak = taakNaamSchema.safeParse(value);
  if (taak.success) return taakOf(taak.data).label;
  if (/^\d+$/.test(value)) return `versie ${value}`;
  return (
    Object.entries({
      ...AFSLUITREDENEN,
      ...MATCHOORDELEN,
      ...ACTIESOORTEN,
      ...ACTIESTANDEN,
      ...HERWEGINGSREDENEN,
      ...VOORVALWAARDEN,
      ...INHAALWOORDEN,
    }).find(([code]) => code === value)?.[1] ?? outcomeName(value)
  );
}
