import { afronden } from './afronden.js';
import { voortgangBespreken } from './voortgang-bespreken.js';

/** The tasks of `uitvoering-en-monitoring`: A4.1 and A4.3. */
export const uitvoeringEnMonitoringTaken = [voortgangBespreken, afronden] as const;
