import { agendaVaststellen } from './agenda-vaststellen.js';
import { overlegAfronden } from './overleg-afronden.js';
import { partnerGeenReactie } from './partner-geen-reactie.js';
import { tweedeDatum } from './tweede-datum.js';
import { uitnodigingenVaststellen } from './uitnodigingen-vaststellen.js';

/** The tasks of `casusoverleg`: A3.2. */
export const casusoverlegTaken = [
  uitnodigingenVaststellen,
  partnerGeenReactie,
  agendaVaststellen,
  tweedeDatum,
  overlegAfronden,
] as const;
