import { GEMEENTEN } from '../../domain/keten/gemeente.js';
import type { Indeling } from '../../domain/kleine-aantallen/stuurinformatie.js';
import { ownWord } from '../../domain/own-word.js';
import { outcomeName } from './outcomes.js';

export const indelingNames: Readonly<Record<Indeling, string>> = {
  gemeente: 'Per gemeente',
  vorm: 'Per verschijningsvorm',
  kwalificatie: 'Per kwalificatie',
  prioriteit: 'Per prioriteit',
};

const others: Readonly<Record<string, string>> = {
  onbekend: 'gemeente onbekend',
  buitenRegio: 'buiten de regio',
  NIET_GEWOGEN: 'nog niet gewogen',
  MEERDERE: 'meer dan één vorm',
  GEEN_VORM: 'vorm onbekend',
};

/** How people call a group in the figures. */
export function groepName(indeling: Indeling, { groep, naam }: { groep: string; naam?: string }): string {
  if (naam !== undefined) return naam;
  if (indeling === 'prioriteit' && groep === 'GEEN') return 'zonder prioriteit';
  return ownWord(GEMEENTEN, groep) ?? ownWord(others, groep) ?? outcomeName(groep);
}

/** `2026-K4` → `Vierde kwartaal 2026`. */
export function kwartaalName(kwartaal: string): string {
  const [jaar = '', nummer = ''] = kwartaal.split('-K');
  const rang = ['Eerste', 'Tweede', 'Derde', 'Vierde'][Number(nummer) - 1];
  return `${rang} kwartaal ${jaar}`;
}
