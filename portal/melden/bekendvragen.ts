import { JA_NEE } from '../../domain/keuze.js';
import { DomainError } from '../../domain/errors.js';
import type { Veldfout } from '../teksten/teksten.js';
import { antwoordOp, type Antwoorden } from './antwoorden.js';
import type { Vraag } from './vraag.js';

/** What a melder is asked who says later who he is, in the order of the page. */
export const BEKENDVRAGEN: readonly Vraag[] = [
  { naam: 'bekend.naam', soort: 'regel', zelf: 'name' },
  { naam: 'bekend.telefoon', soort: 'telefoon', zelf: 'tel' },
  { naam: 'bekend.email', soort: 'email', zelf: 'email' },
  { naam: 'bekend.magTeruggebeld', soort: 'keuze', opties: JA_NEE },
  { naam: 'bekend.voorkeurstijd', soort: 'regel' },
  { naam: 'bekend.toestemming', soort: 'meerkeuze', opties: ['ja'] },
];

/** The code of the melding, for who comes with that alone. */
export const CODEVRAAG: Vraag = { naam: 'bekend.code', soort: 'regel' };

/** What was typed, in the shape of `bekendmakingSchema`; nothing is judged here. */
export function toUnsafeBekendmaking(antwoorden: Antwoorden): Record<string, string> {
  return Object.fromEntries(
    BEKENDVRAGEN.map(({ naam }) => [veldOf(naam), antwoordOp(antwoorden, naam).trim()] as const).filter(
      ([, antwoord]) => antwoord !== '',
    ),
  );
}

/** What the refusal says of each question; null when it is another one. */
export function bekendfouten(error: unknown): Veldfout[] | null {
  if (!(error instanceof DomainError) || error.code !== 'ONGELDIG') return null;
  return BEKENDVRAGEN.flatMap(({ naam }) => {
    const zin = error.velden[veldOf(naam)];
    return zin === undefined ? [] : [{ naam, zin }];
  });
}

const veldOf = (naam: string): string => naam.slice('bekend.'.length);
