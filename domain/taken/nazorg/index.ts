import { extraHulpRegelen } from './extra-hulp-regelen.js';
import { nazorgRegelen } from './nazorg-regelen.js';
import { nazorgcontact } from './nazorgcontact.js';
import { themasignaal } from './themasignaal.js';

/** The tasks of `nazorg`: A4.4. The process says for whom: the zorgcoördinator of the casus, else procesregie. */
export const nazorgTaken = [nazorgRegelen, nazorgcontact, extraHulpRegelen, themasignaal] as const;
