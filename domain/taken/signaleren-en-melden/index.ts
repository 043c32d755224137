import { acuutOpvolgen } from './acuut-opvolgen.js';
import { dossierVormen } from './dossier-vormen.js';
import { handmatigBeoordelen } from './handmatig-beoordelen.js';
import { lvbAfnemen } from './lvb-afnemen.js';
import { matchBeoordelen } from './match-beoordelen.js';

/** The tasks of `signaleren-en-melden`: A2.1 and A2.2. */
export const signalerenEnMeldenTaken = [
  handmatigBeoordelen,
  acuutOpvolgen,
  matchBeoordelen,
  dossierVormen,
  lvbAfnemen,
] as const;
