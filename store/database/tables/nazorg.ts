import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Moment } from './column.js';

/** Who is followed after the keten did its part, and how that goes. */
export interface NazorgTabellen {
  nazorg: NazorgTabel;
  nazorgcontact: NazorgcontactTabel;
}

/** A care need of one person after F6 (E19). */
export interface NazorgTabel {
  nazorgId: string;
  casusId: string;
  /** Of the step that made it. */
  sleutel: string;
  nummer: number;
  kant: string;
  vraag: Verzegeld;
  /** The end of F6, from which the contacts count. */
  anker: Moment;
  stand: 'LOOPT' | 'KLAAR' | 'TERUGVAL';
  gemaaktOp: Moment;
  afgerondOp: Moment | null;
}

/** A contact that was made, or tried. */
export interface NazorgcontactTabel {
  sleutel: string;
  nazorgId: string;
  casusId: string;
  rang: number;
  uitkomst: string;
  verslag: Verzegeld;
  op: Moment;
  door: string;
}
