import { dagErbij, dagVan, momentOp } from '../tijd/amsterdam.js';
import type { Contactrang } from './nazorg.js';

/** When a contact is prepared, and when it has to be there. */
export interface Contactmoment {
  rang: Contactrang;
  /** ISO 8601; the morning a week before, when the task comes (T20). */
  vanaf: string;
}

const DAGEN_VOORAF = 7;

/** @param uiterlijk when the contact has to be there, by the table `termijnen` */
export function contactmomentVoor(rang: Contactrang, uiterlijk: Date): Contactmoment {
  return { rang, vanaf: iso(momentOp(dagErbij(dagVan(uiterlijk), -DAGEN_VOORAF), '09:00')) };
}

const iso = (moment: Date) => moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
