import { casusHerstellen } from './casus-herstellen.js';
import { dekkingRegelen } from './dekking-regelen.js';
import { opvolging } from './opvolging.js';
import { verlengingBesluiten } from './verlenging-besluiten.js';

/** The tasks of `bewaken`: advies 5. */
export const bewakenTaken = [casusHerstellen, dekkingRegelen, verlengingBesluiten, opvolging] as const;
