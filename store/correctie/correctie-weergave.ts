import type { Correctiebesluit, Correctieveld } from '../../domain/rechten/correctie.js';

/** A correction with its history, for who keeps the requests and for the owner of the casus who decides. */
export interface CorrectieWeergave {
  correctieId: string;
  veld: Correctieveld;
  /** What stood there; null until it was decided, and for who may not see this field. */
  oud: string | null;
  nieuw: string;
  onderbouwing: string;
  voorgesteldOp: string;
  besluit: Correctiebesluit | null;
  motivering: string | null;
  beslotenOp: string | null;
  kennisgevingen: Kennisgeving[];
}

/** An organisation that saw the old value (AVG 19). */
export interface Kennisgeving {
  kennisgevingId: string;
  organisatie: string;
  gemeldOp: string | null;
}
