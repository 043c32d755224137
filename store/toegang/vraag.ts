import type { Betrokkene } from '../../domain/keten/betrokkene.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { RepositoryContext } from '../store.js';

/** Work that somebody asked for: who, with which purpose, in which request. */
export interface Vraag extends UnitOfWork {
  betrokkene: Betrokkene;
  context: RepositoryContext;
}

/** The groups by which a casus can be tied to who asks: those of the identity provider and the plain role groups. */
export function groepenOf({ betrokkene }: Pick<Vraag, 'betrokkene'>): string[] {
  if (betrokkene.soort !== 'professional') return [];
  return [...new Set([...betrokkene.groepen, ...betrokkene.rollen.map((rol) => rol.toLowerCase())])];
}

/** The pseudonym under which the verwerkingslog knows who asks. */
export function pseudoniemOf(betrokkene: Betrokkene): string {
  switch (betrokkene.soort) {
    case 'professional':
      return betrokkene.gebruikerId;
    case 'partner':
      return `partner:${betrokkene.clientId}`;
    case 'systeem':
      return `systeem:${betrokkene.onderdeel}`;
    case 'melder':
      return 'melder';
  }
}
