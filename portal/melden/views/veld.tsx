import { vraagtekst, type Teksten } from '../../teksten/teksten.js';
import type { Antwoorden } from '../antwoorden.js';
import type { Vraag } from '../vraag.js';

export interface VeldProps {
  vraag: Vraag;
  antwoorden: Antwoorden;
  /** What is wrong with the answer, in words. */
  fout: string | undefined;
  teksten: Teksten;
}

/** `id` that the error summary links to: the first thing of the question that can be filled in. */
export const veldId = (naam: string): string => naam.replaceAll('.', '-');

/** Hint and error, with the ids that `describedBy` names. */
export function Uitleg({ vraag, fout, teksten }: Omit<VeldProps, 'antwoorden'>) {
  const { hint } = vraagtekst(teksten, vraag.naam);
  const id = veldId(vraag.naam);
  return (
    <>
      {hint !== undefined && (
        <div class="kr-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fout !== undefined && (
        <div class="kr-field__error" id={`${id}-fout`}>
          <span class="kr-visually-hidden">{teksten.paginas.fout}: </span>
          {fout}
        </div>
      )}
    </>
  );
}

export function describedBy({ vraag, fout, teksten }: Omit<VeldProps, 'antwoorden'>): string | undefined {
  const id = veldId(vraag.naam);
  const ids = [
    ...(vraagtekst(teksten, vraag.naam).hint === undefined ? [] : [`${id}-hint`]),
    ...(fout === undefined ? [] : [`${id}-fout`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}
