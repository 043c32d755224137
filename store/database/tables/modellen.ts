import type { Modelsoort } from '../../../domain/modellen/modelbestand.js';
import type { Wijzigingstatus } from '../../../domain/modellen/modelwijziging.js';
import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment } from './column.js';

/** Changes of processes, tables and forms, before and after they are released. */
export interface ModellenTabellen {
  modelwijziging: ModelwijzigingTabel;
  modelconcept: ModelconceptTabel;
  modelconceptversie: ModelconceptversieTabel;
  modelbezoek: ModelbezoekTabel;
  modelproefdraai: ModelproefdraaiTabel;
  modelbesluit: ModelbesluitTabel;
  modelvrijgave: ModelvrijgaveTabel;
  modelvrijgavebestand: ModelvrijgavebestandTabel;
  modeltaak: ModeltaakTabel;
}

export interface ModelwijzigingTabel {
  wijzigingId: string;
  titel: Verzegeld;
  reden: Verzegeld;
  status: Wijzigingstatus;
  geopendOp: Moment;
  geopendDoor: string;
  statusOp: Moment;
  statusDoor: string;
}

/** A file in a change, with what it began from; empty for a new one. */
export interface ModelconceptTabel {
  wijzigingId: string;
  soort: Modelsoort;
  naam: string;
  basisVersie: number | null;
  basisHash: string | null;
  /** The last one. */
  versie: number;
}

export interface ModelconceptversieTabel {
  wijzigingId: string;
  soort: Modelsoort;
  naam: string;
  versie: number;
  /** The text of the model, as it was saved; it holds nothing of a person. */
  inhoud: string;
  hash: string;
  begonnenOp: Moment;
  bewaardOp: Moment;
  bewaardDoor: string;
  opmerking: Verzegeld | null;
}

/** Who has a file open, as the editor last said. */
export interface ModelbezoekTabel {
  wijzigingId: string;
  soort: Modelsoort;
  naam: string;
  gebruikerId: string;
  gezienOp: Moment;
}

/** A change of models that was tried out, in one state of all its files. */
export interface ModelproefdraaiTabel {
  proefdraaiId: string;
  wijzigingId: string;
  /** Of this change, from 1. */
  nummer: number;
  /** Of the change, and of all models that ran then. */
  hash: string;
  lopendHash: string;
  stand: 'LOOPT' | 'KLAAR' | 'AFGEBROKEN';
  voortgang: Json;
  resultaat: Json | null;
  gestartOp: Moment;
  gestartDoor: string;
  afgerondOp: Moment | null;
}

export interface ModelbesluitTabel {
  besluitId: string;
  wijzigingId: string;
  /** Of this change, from 1. */
  nummer: number;
  soort: 'VOORGELEGD' | 'TERUGGEGEVEN' | 'VRIJGEGEVEN';
  hash: string;
  reden: Verzegeld | null;
  op: Moment;
  door: string;
}

export interface ModelvrijgaveTabel {
  nummer: number;
  wijzigingId: string;
  hash: string;
  vrijgegevenOp: Moment;
  vrijgegevenDoor: string;
  voorgelegdDoor: string;
}

export interface ModelvrijgavebestandTabel {
  nummer: number;
  soort: Modelsoort;
  naam: string;
  inhoud: string;
  hash: string;
  /** What ran before; none for a new file. */
  vorigeInhoud: string | null;
}

/** A task that came with a released model. */
export interface ModeltaakTabel {
  naam: string;
  nummer: number;
  definitie: Json;
}
