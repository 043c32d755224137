import { ownWord } from '../../domain/own-word.js';
import { vraagtekst, type Teksten } from '../teksten/teksten.js';
import { antwoordenOp, type Antwoorden } from './antwoorden.js';
import type { Vraag } from './vraag.js';

/** An answer as people read it, on the page that shows all answers; empty when nothing was filled in. */
export function showAntwoord(vraag: Vraag, antwoorden: Antwoorden, teksten: Teksten): string {
  const { opties = {} } = vraagtekst(teksten, vraag.naam);
  const words = antwoordenOp(antwoorden, vraag.naam).map((antwoord) =>
    showDate(vraag, ownWord(opties, antwoord) ?? antwoord),
  );
  if (words.length > 0) return words.map((word) => word.replace(/^…/, '')).join(', ');
  return vraag.open === undefined ? '' : (opties[vraag.open] ?? '');
}

/** How the question is called there. */
export function shortLabel(vraag: Vraag, teksten: Teksten): string {
  const { kort, label } = vraagtekst(teksten, vraag.naam);
  return kort ?? label;
}

function showDate({ soort }: Vraag, word: string): string {
  const [, year, month, day] = soort === 'datum' ? (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []) : [];
  return year === undefined ? word : `${Number(day)}-${Number(month)}-${year}`;
}
