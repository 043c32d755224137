import type { Overdrachtstatus } from '../../../domain/casus/overdracht.js';
import type { Json, Moment } from './column.js';

/** Around the table: the casusoverleg, its invitations, and the hand-overs. */
export interface OverlegTabellen {
  overleg: OverlegTabel;
  uitnodiging: UitnodigingRij;
  overdracht: OverdrachtTabel;
}

/** A casusoverleg (E11). */
export interface OverlegTabel {
  overlegId: string;
  casusId: string;
  sleutel: string;
  op: Moment;
  vorm: string;
  status: 'GEPLAND' | 'VERZET' | 'GEHOUDEN';
  gemaaktOp: Moment;
}

/** The invitation of one partner (E12), with what it shows of the casus. */
export interface UitnodigingRij {
  uitnodigingId: string;
  overlegId: string;
  casusId: string;
  casusnummer: string;
  gemeente: string;
  op: Moment;
  vorm: string;
  partner: string;
  /** What this partner may see after accepting (INV9). */
  inhoud: 'KOP' | 'DOSSIER';
  groepen: Json;
  status: string;
  ronde: number;
  uiterlijk: Moment;
  redenCode: string | null;
  verstuurdOp: Moment | null;
  beantwoordOp: Moment | null;
  beantwoordDoor: string | null;
}

/** To whom a casus that is scaled down is handed over. */
export interface OverdrachtTabel {
  overdrachtId: string;
  casusId: string;
  /** Of the step that opened it. */
  sleutel: string;
  bestemming: string;
  status: Overdrachtstatus;
  geopendOp: Moment;
  verstuurdOp: Moment | null;
  afgerondOp: Moment | null;
}
