import type { Json, Moment } from './column.js';

/** The criminal side of a casus, beside the fields of the compartment. */
export interface StrafrechtTabellen {
  straftraject: StraftrajectTabel;
}

/** One strafrechtelijk traject: what its process has to know between two steps. It holds no content. */
export interface StraftrajectTabel {
  trajectId: string;
  casusId: string;
  status: 'LOOPT' | 'KLAAR' | 'GESLOTEN';
  gestartOp: Moment;
  /** Counts what was released since it began. */
  vrijgaveNr: number;
  /** The last of those that care has to be coordinated around. */
  zorgNr: number;
  /** Up to where the process has looked. */
  verwerktNr: number;
  /** The step that looked last, with its answer: the same step asks again and gets the same. */
  verwerktDoor: string | null;
  verwerktUitkomst: Json | null;
  eindeOp: Moment | null;
}
