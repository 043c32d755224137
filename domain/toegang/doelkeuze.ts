import type { Professional } from '../keten/betrokkene.js';
import { DOELEN, type Doel } from './doel.js';
import { ROLREGELS } from './toegang-matrix.js';

/**
 * The purposes between which somebody must choose, because with one of them other roles of theirs work than with another
 * (D11.5). Empty when it makes no difference, as for everybody with one role.
 */
export function doelkeuzes({ rollen }: Pick<Professional, 'rollen'>): Doel[] {
  const werkt = (doel: Doel) => rollen.filter((rol) => ROLREGELS[rol]?.doelen.includes(doel)).join(' ');
  const doelen = DOELEN.filter((doel) => werkt(doel) !== '');
  return new Set(doelen.map(werkt)).size > 1 && rollen.length > 1 ? doelen : [];
}
