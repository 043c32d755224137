import type { Inhaalstatus } from '../../../domain/casus/inhalen.js';
import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Moment } from './column.js';

/** What runs beside the main line of a casus. */
export interface ZijspoorTabellen {
  voorval: VoorvalTabel;
  inhaaltaak: InhaaltaakTabel;
}

/** What somebody reported about a casus: an acute signal, an intervention, something withdrawn, another region. */
export interface VoorvalTabel {
  voorvalId: string;
  casusId: string;
  periode: number;
  soort: string;
  /** A closed value of its kind; null for an acute signal. */
  waarde: string | null;
  toelichting: Verzegeld | null;
  gemeldOp: Moment;
  gemeldDoor: string;
  organisatie: string | null;
  /** When sharing that rested on consent alone was suspended because of it. */
  opgeschortOp: Moment | null;
  /** What people decided; null while nobody did, and for what asks no decision. */
  uitkomst: string | null;
  afgerondOp: Moment | null;
}

/** Something that a casus still has to make up for; what was done stands with its task. */
export interface InhaaltaakTabel {
  inhaalId: string;
  casusId: string;
  periode: number;
  /** Of the step that found it out; with the activity it writes once. */
  sleutel: string;
  activiteit: string;
  termijnCode: string;
  ontstaanOp: Moment;
  status: 'OPEN' | Inhaalstatus;
  afgerondOp: Moment | null;
}
