import type { Request } from 'express';
import type { Vraaggroep } from '../../domain/melding/melding.js';
import { TALEN, teksten, type Taal, type Teksten } from '../teksten/teksten.js';

/** The catalogue that the address asks for; Dutch otherwise. The language travels in the address, so it leaves no cookie. */
export function tekstenFor(request: Request): Teksten {
  const { taal } = request.query;
  return teksten[isTaal(taal) ? taal : 'nl'];
}

/** An address of ours in the language of this page. */
export function adres(pad: string, taal: Taal): string {
  return taal === 'nl' ? pad : `${pad}?taal=${taal}`;
}

/** Where the page of a group of questions stands. */
export function groepPad(groep: Vraaggroep): string {
  return `/melden/${groep === 'overU' ? 'over-u' : groep}`;
}

function isTaal(taal: unknown): taal is Taal {
  return TALEN.some((each) => each === taal);
}
