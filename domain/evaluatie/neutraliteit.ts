import type { Professional } from '../keten/betrokkene.js';

/** Everything by which somebody can have been involved in a casus. */
export interface Sporen {
  /** Who read or wrote in it, had a task in it, or answered an invitation. */
  personen: ReadonlySet<string>;
  /** The groups that had to do with it: its team, its work, its invitations. */
  groepen: ReadonlySet<string>;
  /** The organisations that sat at the table, brought something in or held an action. */
  organisaties: ReadonlySet<string>;
}

/**
 * INV12: a procesbegeleider was not involved in the casus, as a person, by a group or by an organisation that sat at the
 * table (A5.1: further away than the partners that take part, and in any case no owner). Groups of the role itself say
 * nothing: they are for evaluating only.
 */
export function isNeutraal(
  { gebruikerId, organisatie, groepen }: Pick<Professional, 'gebruikerId' | 'organisatie' | 'groepen'>,
  sporen: Sporen,
): boolean {
  if (sporen.personen.has(gebruikerId) || sporen.organisaties.has(organisatie)) return false;
  return groepen
    .filter((groep) => !isBegeleidersgroep(groep))
    .every((groep) => !sporen.groepen.has(groep) && !sporen.groepen.has(rolgroepOf(groep)));
}

/** A group of procesbegeleiders (R10). */
export const isBegeleidersgroep = (groep: string): boolean => groep.split('.')[0] === 'r10';

/** The plain group of a role: work for `r04` is for everybody in it. */
const rolgroepOf = (groep: string): string => groep.split('.')[0] ?? groep;
