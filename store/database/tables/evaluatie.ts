import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Moment } from './column.js';

/** Looking back on a casus, and what is learnt of it. */
export interface EvaluatieTabellen {
  evaluatie: EvaluatieTabel;
  instemming: InstemmingTabel;
  leerpunt: LeerpuntTabel;
}

/** The evaluation of one casus (E20). Its tasks are those of a ketenzaak with the same key. */
export interface EvaluatieTabel {
  evaluatieId: string;
  casusId: string;
  /** By which people call it; it has nothing to do with the casusnummer. */
  nummer: string;
  /** Of the step that opened it. */
  sleutel: string;
  status: string;
  /** When the casus was closed: terms count from there (T22). */
  f8Op: Moment;
  geopendOp: Moment;
  /** The rounds in which partners were asked; an other begeleider is a new round. */
  ronde: number;
  begeleider: string | null;
  begeleiderGroep: string | null;
  aangesteldOp: Moment | null;
  /** As it was made, and once it was checked as it was edited (INV13). */
  beschrijving: Verzegeld | null;
  bewerktDoor: string | null;
  gecontroleerdDoor: string | null;
  gecontroleerdOp: Moment | null;
  vorm: string | null;
  afgerondOp: Moment | null;
}

/** What one partner said of the begeleider (A5.1). */
export interface InstemmingTabel {
  instemmingId: string;
  evaluatieId: string;
  casusId: string;
  /** Of the step that asked. */
  sleutel: string;
  ronde: number;
  groep: string;
  uiterlijk: Moment;
  antwoord: string | null;
  beantwoordOp: Moment | null;
}

/**
 * A lesson with its owner and term (E22). It holds nothing of a casus and outlives it: what was learnt stays, as the
 * counters do (INV14).
 */
export interface LeerpuntTabel {
  leerpuntId: string;
  /** Of a casus, or of process, keten or policy. */
  evaluatieId: string;
  nummer: string;
  categorie: string;
  omschrijving: Verzegeld;
  maatregel: Verzegeld;
  eigenaarGroep: string;
  /** The day. */
  uiterlijk: string;
  status: string;
  toelichting: Verzegeld | null;
  vastgesteldOp: Moment;
  statusOp: Moment | null;
  statusDoor: string | null;
}
