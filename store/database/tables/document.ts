import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Moment } from './column.js';

/** Documents, their versions and their bytes. */
export interface DocumentTabellen {
  document: DocumentTabel;
  documentversie: DocumentversieTabel;
  documentdeel: DocumentdeelTabel;
}

/** A document of a casus, or of one dossier in it (E24). */
export interface DocumentTabel {
  documentId: string;
  casusId: string;
  dossierId: string | null;
  gegevensgroep: string;
  soort: string;
  herkomst: string;
  titel: Verzegeld;
  omschrijving: Verzegeld | null;
  organisatie: string;
  toegevoegdOp: Moment;
  verwijderdOp: Moment | null;
  verwijderdDoor: string | null;
  verwijderreden: Verzegeld | null;
}

/** One file of a document; replacing it adds another. */
export interface DocumentversieTabel {
  documentId: string;
  versie: number;
  casusId: string;
  /** Name, length and hash of the file. */
  kop: Verzegeld;
  type: string;
  delen: number;
  controle: string;
  /** Null when no scanner looked at it. */
  gecontroleerdOp: Moment | null;
  toegevoegdOp: Moment;
  toegevoegdDoor: string;
}

/** A part of the bytes of a version. */
export interface DocumentdeelTabel {
  documentId: string;
  versie: number;
  volgnummer: number;
  casusId: string;
  inhoud: Verzegeld;
}
