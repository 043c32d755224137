import type { Moment } from './column.js';

/** The daily check, what it found, and the rota. */
export interface BewakenTabellen {
  controle: ControleTabel;
  bevinding: BevindingTabel;
  rooster: RoosterTabel;
}

interface ControleTabel {
  controleId: string;
  /** Of the process instance that does it. */
  sleutel: string;
  /** Of which day it is the daily one; null when somebody asked for it. */
  dag: string | null;
  begonnenOp: Moment;
  /** Null while it is under way, and for one that did not succeed. */
  afgerondOp: Moment | null;
}

interface BevindingTabel {
  /** Also the ketenzaak of its task. */
  zaakId: string;
  /** Of the check that found it first. */
  controleSleutel: string;
  soort: string;
  /** What it is about, once per kind while it is open: a casus, a group, an organisation. */
  onderwerp: string;
  casusId: string | null;
  gevondenOp: Moment;
  opgelostOp: Moment | null;
  uitkomst: string | null;
}

interface RoosterTabel {
  roosterId: string;
  groep: string;
  gebruikerId: string | null;
  waarnemerGroep: string | null;
  voorGebruikerId: string | null;
  /** ISO date, in the Netherlands. */
  van: string;
  tot: string;
  gemaaktOp: Moment;
  gemaaktDoor: string;
  /** Taken back; the line stays, so that who did whose work can be told later. */
  vervallenOp: Moment | null;
  vervallenDoor: string | null;
}
