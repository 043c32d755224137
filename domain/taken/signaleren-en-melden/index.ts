import { acuutOpvolgen } from './acuut-opvolgen.js';
import { handmatigBeoordelen } from './handmatig-beoordelen.js';
import { matchBeoordelen } from './match-beoordelen.js';

/** The tasks of `signaleren-en-melden`: A2.1 and A2.2. */
export const signalerenEnMeldenTaken = [handmatigBeoordelen, acuutOpvolgen, matchBeoordelen] as const;
