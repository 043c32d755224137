import type { Betrokkene } from '../domain/keten/betrokkene.js';
import type { Handeling, Toegangsregels } from '../domain/toegang/toegang.js';
import { recogniseBestand } from './documenten/bestand/recognise-bestand.js';
import { createLimiet } from './melden/limiet.js';
import { hasValidCsrfToken } from './middleware/csrf.js';
import { logFieldsOf } from './middleware/trace.js';

/** What stands between a request and its answer. */
export interface Guards {
  /** Whether a form was sent from a page of ours. */
  hasValidCsrfToken: typeof hasValidCsrfToken;
  /** Whether a route is there for who asks. */
  roleMay: (regels: Toegangsregels, betrokkene: Betrokkene, handeling: Handeling) => boolean;
  /** How often somebody may ask. */
  createLimiet: typeof createLimiet;
  /** What a file is, by its content. */
  recogniseBestand: typeof recogniseBestand;
  /** What is written down of a request. */
  logFieldsOf: typeof logFieldsOf;
}

/** The guards of every portal that is started; a test starts one with others, to see what each of these stops. */
export const GUARDS: Guards = {
  hasValidCsrfToken,
  roleMay: (regels, betrokkene, handeling) => regels.roleMay(betrokkene, handeling),
  createLimiet,
  recogniseBestand,
  logFieldsOf,
};
