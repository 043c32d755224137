import type { Json, Moment } from './column.js';

/** What was asked of the process engine to go on with processes that stood still. */
export interface HerstelTabellen {
  herstel: HerstelTabel;
  herstelregel: HerstelregelTabel;
}

export interface HerstelTabel {
  herstelId: string;
  soort: string;
  /** Which variable is to be set, and to what. */
  variabele: string | null;
  waarde: Json | null;
  gevraagdOp: Moment;
  /** Pseudonym. */
  gevraagdDoor: string;
  /** Key of the reason, which is kept with the verwerkingslog. */
  redenId: string;
}

export interface HerstelregelTabel {
  herstelId: string;
  nummer: number;
  instantieKey: string;
  incidentKey: string | null;
  jobKey: string | null;
  elementInstantieKey: string | null;
  stand: string;
  gedaanOp: Moment | null;
}
