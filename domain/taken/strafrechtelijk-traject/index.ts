import { preweegVastleggen } from './preweeg-vastleggen.js';
import { zorgAfstemmen } from './zorg-afstemmen.js';

/** The tasks of `strafrechtelijk-traject`: A4.2, the side track of police and OM. */
export const strafrechtelijkTrajectTaken = [preweegVastleggen, zorgAfstemmen] as const;
